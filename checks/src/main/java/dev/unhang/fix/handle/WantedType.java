package dev.unhang.fix.handle;

import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Type.WildcardType;
import dev.unhang.code.Trees;
import dev.unhang.context.rule.CallFacts;
import org.jspecify.annotations.Nullable;

/** What the code around a start wants its handle to be. */
final class WantedType {
  private WantedType() {}

  /**
   * Whether it wants, or may want, one of certain type arguments: {@code Future<String>}. Not if
   * nobody has it, or it is only asked on.
   */
  static boolean isExact(TreePath start, VisitorState state) {
    TreePath value = CallFacts.bare(start);
    Tree parent = value.getParentPath().getLeaf();
    if (parent instanceof ExpressionStatementTree || parent instanceof MemberSelectTree) {
      return false;
    }
    if (parent instanceof VariableTree variable) {
      return !ASTHelpers.hasImplicitType(variable, state) && isExact(getType(variable));
    }
    if (parent instanceof AssignmentTree assignment) {
      return isExact(getType(assignment.getVariable()));
    }
    if (parent instanceof LambdaExpressionTree function) {
      return !Trees.isVoidFunction(function, state)
          && isExact(state.getTypes().findDescriptorType(getType(function)).getReturnType());
    }
    int index = Trees.arguments(parent).indexOf(value.getLeaf());
    return isExact(index < 0 ? null : parameter(parent, index));
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
