package dev.unhang.code;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of a file that a fix replaces.
 *
 * @param start where it begins, as a position in the file's text
 * @param end behind its last character
 * @param text what stands there afterwards
 */
public record Replaced(int start, int end, String text) {
  private static final Pattern NEXT =
      Pattern.compile("(?:^replace |\" )position (\\d+):(\\d+) with \"");
  private static final int TAIL = "\" ".length();

  /**
   * Reads the replacements of a fix from the text that Error Prone tells of it: what returns them
   * as such has another parameter since Error Prone 2.43.
   */
  public static ImmutableList<Replaced> by(SuggestedFix fix, JCCompilationUnit unit) {
    String told = fix.toString(unit);
    ImmutableList.Builder<Replaced> all = ImmutableList.builder();
    Matcher next = NEXT.matcher(told);
    boolean hasMore = next.find();
    while (hasMore) {
      int start = Integer.parseInt(next.group(1));
      int end = Integer.parseInt(next.group(2));
      int text = next.end();
      hasMore = next.find();
      all.add(
          new Replaced(
              start, end, told.substring(text, hasMore ? next.start() : told.length() - TAIL)));
    }
    return all.build();
  }
}
