package dev.unhang.report;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.util.JCDiagnostic.DiagnosticPosition;

/**
 * What a reader is shown of a piece of code. It begins on the line that the compiler names.
 *
 * @param start where it begins, as a position in the file's text
 * @param end behind its last character
 */
record Extent(int start, int end) {
  /** Of a declaration its name, of a call over many lines what begins with the called method. */
  static Extent of(TreePath at, SourcePositions positions, SourceFile file) {
    Tree tree = at.getLeaf();
    int named = Math.max(0, ((DiagnosticPosition) tree).getPreferredPosition());
    if (tree instanceof MethodTree method && !method.getName().contentEquals("<init>")) {
      return new Extent(named, named + method.getName().length());
    }
    if (tree instanceof ClassTree declared) {
      return new Extent(named, named + declared.getSimpleName().length());
    }
    int start = (int) positions.getStartPosition(at.getCompilationUnit(), tree);
    int end = (int) positions.getEndPosition(at.getCompilationUnit(), tree);
    boolean isElsewhere = start < 0 || file.line(start) != file.line(named);
    return new Extent(isElsewhere ? calledName(at, positions, named) : start, Math.max(named, end));
  }

  private static int calledName(TreePath at, SourcePositions positions, int otherwise) {
    if (at.getLeaf() instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select) {
      int end = (int) positions.getEndPosition(at.getCompilationUnit(), select);
      return end < 0 ? otherwise : end - select.getIdentifier().length();
    }
    return otherwise;
  }
}
