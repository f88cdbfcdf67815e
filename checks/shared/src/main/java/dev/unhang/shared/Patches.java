package dev.unhang.shared;

import dev.unhang.shared.Found.Replacement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Puts the fixes of a file into its text. Of two fixes that overlap the first is taken: the next
 * compilation finds what is left.
 */
public final class Patches {
  private static final Comparator<Edit> ORDER =
      Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end).thenComparing(Edit::text);

  private final String text;
  private final List<Integer> lines = new ArrayList<>();
  private final TreeSet<Edit> edits = new TreeSet<>(ORDER);
  private int count;

  /** The fixes of a text, of which there is none yet. */
  public Patches(String text) {
    this.text = text;
    lines.add(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isFirstOfTwo = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !isFirstOfTwo)) {
        lines.add(i + 1);
      }
    }
  }

  /** Adds the fix of a finding, unless it overlaps one that is there. */
  public void add(Found found) {
    List<Edit> own = found.fix().replacements().stream().map(this::edit).toList();
    if (own.stream().noneMatch(each -> edits.stream().anyMatch(each::overlaps))) {
      edits.addAll(own);
      count++;
    }
  }

  /** How many fixes are in the text. */
  public int count() {
    return count;
  }

  /** The text with all of them. */
  public String patched() {
    StringBuilder patched = new StringBuilder(text);
    for (Edit edit : edits.descendingSet()) {
      patched.replace(edit.start(), edit.end(), edit.text());
    }
    return patched.toString();
  }

  /** What all of them replace, from the start of the text to its end. */
  public List<Replacement> replacements() {
    return edits.stream().map(Edit::replacement).toList();
  }

  private Edit edit(Replacement replacement) {
    return new Edit(
        lines.get(replacement.region().startLine() - 1) + replacement.region().startColumn() - 1,
        lines.get(replacement.region().endLine() - 1) + replacement.region().endColumn() - 1,
        replacement);
  }

  private record Edit(int start, int end, Replacement replacement) {
    String text() {
      return replacement.text();
    }

    boolean overlaps(Edit other) {
      return !equals(other) && start < other.end && other.start < end;
    }
  }
}
