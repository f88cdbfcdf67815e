package dev.unhang.fix.text;

import com.google.common.base.Splitter;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import java.util.List;

/** The one replacement of a fix. */
record Replacement(int start, int end, String text) {
  private static final String HEAD = "replace position ";
  private static final String MIDDLE = " with \"";
  private static final String TAIL = "\" ";

  /**
   * Reads the replacement from the text that Error Prone tells of a fix: what returns it as such
   * has another parameter since Error Prone 2.43.
   */
  static Replacement of(SuggestedFix fix, JCCompilationUnit unit) {
    String told = fix.toString(unit);
    int middle = told.indexOf(MIDDLE);
    List<String> range = Splitter.on(':').splitToList(told.substring(HEAD.length(), middle));
    return new Replacement(
        Integer.parseInt(range.get(0)),
        Integer.parseInt(range.get(1)),
        told.substring(middle + MIDDLE.length(), told.length() - TAIL.length()));
  }

  void addTo(SuggestedFix.Builder fix) {
    fix.replace(start, end, text);
  }

  boolean overlaps(Replacement other) {
    return start < other.end && other.start < end;
  }

  boolean isAround(int position) {
    return start < position && position < end;
  }
}
