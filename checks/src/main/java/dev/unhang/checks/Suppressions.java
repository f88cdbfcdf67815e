package dev.unhang.checks;

import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.source.util.TreePath;

/** Suppressions of findings that do not sit where Error Prone looks at the moment. */
final class Suppressions {
  private Suppressions() {}

  /** Whether a declaration around a place, in whichever file, switches a check off. */
  static boolean isAround(TreePath path, BugChecker check, VisitorState state) {
    for (TreePath outer = path; outer != null; outer = outer.getParentPath()) {
      if (check.isSuppressed(outer.getLeaf(), state)) {
        return true;
      }
    }
    return false;
  }
}
