package dev.unhang.fix;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import dev.unhang.code.Trees;
import dev.unhang.context.CallSites;

/** The words for a call from elsewhere that forbids to change a helper. */
final class OtherCaller {
  private OtherCaller() {}

  /**
   * For example {@code `stop` is also called from `Main.main` (line 34), which may need the end}.
   */
  static String words(CallSites.Other other, VisitorState state) {
    return "`"
        + other.called()
        + "` is also called from `"
        + other.caller()
        + "` ("
        + position(other.call(), state.getPath().getCompilationUnit())
        + "), which may need the end";
  }

  private static String position(TreePath call, CompilationUnitTree unit) {
    long line = Trees.line(call);
    if (call.getCompilationUnit() == unit) {
      return "line " + line;
    }
    String file = call.getCompilationUnit().getSourceFile().getName();
    return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1) + ":" + line;
  }
}
