package dev.unhang.fix.handle;

import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Type.WildcardType;
import dev.unhang.code.Trees;
import org.jspecify.annotations.Nullable;

/** What the code around a start wants its handle to be. */
final class WantedType {
  private WantedType() {}

  /** Whether it wants, or may want, one of certain type arguments: {@code Future<String>}. */
  static boolean isExact(TreePath start, VisitorState state) {
    Tree parent = start.getParentPath().getLeaf();
    if (parent instanceof VariableTree variable) {
      return !ASTHelpers.hasImplicitType(variable, state) && isExact(getType(variable));
    }
    if (parent instanceof AssignmentTree assignment) {
      return isExact(getType(assignment.getVariable()));
    }
    int index = Trees.arguments(parent).indexOf(start.getLeaf());
    return index >= 0 && isExact(parameter(parent, index));
  }

  private static boolean isExact(@Nullable Type wanted) {
    return wanted == null
        || (!wanted.getTypeArguments().isEmpty()
            && wanted.getTypeArguments().stream().noneMatch(WildcardType.class::isInstance));
  }

  /** The type of a parameter; null if it is not known. */
  private static @Nullable Type parameter(Tree call, int index) {
    if (!(call instanceof MethodInvocationTree invocation)
        || ASTHelpers.getSymbol(invocation).isVarArgs()) {
      return null;
    }
    Type method = getType(invocation.getMethodSelect());
    return method == null || index >= method.getParameterTypes().size()
        ? null
        : method.getParameterTypes().get(index);
  }
}
