package dev.unhang.code;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The calls whose answers are known from a condition being true, or false. */
final class KnownCalls<T> {
  private static final int DEEPEST = 20;

  private final Branches.Test<T> test;
  private final UsageIndex index;

  KnownCalls(VisitorState state, Branches.Test<T> test) {
    this.test = test;
    this.index = UsageIndex.of(state);
  }

  /** What follows for the code at {@code path} from {@code condition} being {@code value}. */
  Optional<T> given(@Nullable ExpressionTree condition, boolean value, TreePath path) {
    return given(condition, value, path, DEEPEST);
  }

  private Optional<T> given(
      @Nullable ExpressionTree condition, boolean value, TreePath path, int depth) {
    if (depth == 0) {
      return Optional.empty();
    }
    if (condition instanceof ParenthesizedTree parenthesized) {
      return given(parenthesized.getExpression(), value, path, depth - 1);
    }
    if (condition instanceof UnaryTree unary && unary.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
      return given(unary.getExpression(), !value, path, depth - 1);
    }
    if (condition instanceof BinaryTree operation) {
      return binary(operation, value, path, depth - 1);
    }
    if (condition instanceof IdentifierTree name) {
      return given(initializer(name, path), value, path, depth - 1);
    }
    if (condition instanceof InstanceOfTree question) {
      return test.of(question, value, path);
    }
    if (!(condition instanceof MethodInvocationTree call)) {
      return Optional.empty();
    }
    Optional<T> told = test.of(call, value, path);
    return told.isPresent() ? told : given(onlyResult(call), value, path, depth - 1);
  }

  private Optional<T> binary(BinaryTree operation, boolean value, TreePath path, int depth) {
    Tree.Kind kind = operation.getKind();
    ExpressionTree left = operation.getLeftOperand();
    ExpressionTree right = operation.getRightOperand();
    if (kind == (value ? Tree.Kind.CONDITIONAL_AND : Tree.Kind.CONDITIONAL_OR)) {
      return given(left, value, path, depth).or(() -> given(right, value, path, depth));
    }
    if (kind != Tree.Kind.EQUAL_TO && kind != Tree.Kind.NOT_EQUAL_TO) {
      return Optional.empty();
    }
    boolean equal = value == (kind == Tree.Kind.EQUAL_TO);
    if (ASTHelpers.constValue(right) instanceof Boolean constant) {
      return given(left, constant == equal, path, depth);
    }
    return ASTHelpers.constValue(left) instanceof Boolean constant
        ? given(right, constant == equal, path, depth)
        : Optional.empty();
  }

  /** The value of a local variable of the same method or lambda that is never set again. */
  private @Nullable ExpressionTree initializer(IdentifierTree name, TreePath path) {
    Symbol variable = Symbols.of(name);
    TreePath declaration = index.declaration(variable);
    if (variable == null
        || declaration == null
        || !(declaration.getLeaf() instanceof VariableTree tree)
        || !sameBoundary(declaration, path)) {
      return null;
    }
    boolean isSetAgain =
        index.uses(variable).stream()
            .anyMatch(
                use ->
                    use.getParentPath().getLeaf() instanceof AssignmentTree assignment
                        && assignment.getVariable() == use.getLeaf());
    return isSetAgain ? null : tree.getInitializer();
  }

  private static boolean sameBoundary(TreePath one, TreePath other) {
    Optional<TreePath> boundary = Trees.boundary(one);
    return boundary.isPresent()
        && Trees.boundary(other)
            .filter(path -> path.getLeaf() == boundary.orElseThrow().getLeaf())
            .isPresent();
  }

  /** What a method of the file returns that does nothing else. */
  private @Nullable ExpressionTree onlyResult(MethodInvocationTree call) {
    TreePath declaration = index.declaration(Symbols.of(call));
    return declaration != null
            && declaration.getLeaf() instanceof MethodTree method
            && method.getBody() != null
            && method.getBody().getStatements().size() == 1
            && method.getBody().getStatements().get(0) instanceof ReturnTree result
        ? result.getExpression()
        : null;
  }
}
