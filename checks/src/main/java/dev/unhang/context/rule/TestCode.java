package dev.unhang.context.rule;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import dev.unhang.code.Symbols;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import org.jspecify.annotations.Nullable;

/** Tests may wait: nobody depends on the threads they use. */
public final class TestCode {
  private TestCode() {}

  /** Whether a class around {@code path} has tests, or the compilation is one of tests. */
  public static boolean isAround(TreePath path, VisitorState state) {
    if (state.errorProneOptions().isTestOnlyTarget()) {
      return true;
    }
    for (TreePath outer = path; outer != null; outer = outer.getParentPath()) {
      if (outer.getLeaf() instanceof ClassTree tree && hasTests(tree, state)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasTests(ClassTree tree, VisitorState state) {
    for (Tree member : tree.getMembers()) {
      if (member instanceof MethodTree method
          && !method.getModifiers().getAnnotations().isEmpty()
          && isTest(Symbols.of(method), state)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a method is one that a test framework runs as a test. */
  static boolean isTest(@Nullable Symbol method, VisitorState state) {
    return method != null
        && Models.of(state).annotations(method, state).stream()
            .anyMatch(fact -> fact.kind() == Kind.TEST);
  }
}
