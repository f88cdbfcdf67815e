package dev.unhang.context;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;

/** Tests may wait: nobody depends on the threads they use. */
public final class TestCode {
  private static final ImmutableSet<String> TESTS =
      ImmutableSet.of(
          "org.junit.Test",
          "org.junit.jupiter.api.RepeatedTest",
          "org.junit.jupiter.api.Test",
          "org.junit.jupiter.api.TestFactory",
          "org.junit.jupiter.api.TestTemplate",
          "org.junit.jupiter.params.ParameterizedTest",
          "org.testng.annotations.Test");

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
          && TESTS.stream().anyMatch(test -> ASTHelpers.hasAnnotation(method, test, state))) {
        return true;
      }
    }
    return false;
  }
}
