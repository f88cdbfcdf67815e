package dev.unhang.setup;

import com.google.common.base.Ascii;
import java.util.Optional;

/** Guesses what a user meant to write. */
public final class Spelling {
  private static final int MIN_BEGINNING = 3;

  private Spelling() {}

  /**
   * The candidate that differs least from a text, if it differs little enough to be meant. A text
   * may also stand for a longer word that begins like it.
   */
  public static Optional<String> nearest(String text, Iterable<String> candidates) {
    Optional<String> best = Optional.empty();
    int limit = Math.max(2, text.length() / 3);
    for (String candidate : candidates) {
      int distance = distanceOfWords(Ascii.toLowerCase(text), Ascii.toLowerCase(candidate));
      if (distance <= limit) {
        best = Optional.of(candidate);
        limit = distance - 1;
      }
    }
    return best;
  }

  private static int distanceOfWords(String text, String candidate) {
    int whole = distance(text, candidate);
    if (text.length() < MIN_BEGINNING || candidate.length() <= text.length()) {
      return whole;
    }
    return Math.min(whole, 1 + distance(text, candidate.substring(0, text.length())));
  }

  /** Levenshtein's distance. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
