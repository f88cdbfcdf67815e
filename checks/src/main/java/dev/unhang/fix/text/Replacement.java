package dev.unhang.fix.text;

import com.google.common.collect.Iterables;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import dev.unhang.code.Replaced;

/** The one replacement of a fix. */
record Replacement(int start, int end, String text) {
  static Replacement of(SuggestedFix fix, JCCompilationUnit unit) {
    Replaced only = Iterables.getOnlyElement(Replaced.by(fix, unit));
    return new Replacement(only.start(), only.end(), only.text());
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
