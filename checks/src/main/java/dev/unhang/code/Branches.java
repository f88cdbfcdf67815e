package dev.unhang.code;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known to be true or false where a piece of code runs: because it stands in a branch of
 * {@code if}, of {@code ?:} or behind {@code &&}, or behind a statement that would have left, an
 * {@code assert}, or a loop that waits for it.
 */
public final class Branches<T> {
  private final KnownCalls<T> calls;

  private Branches(VisitorState state, Test<T> test) {
    this.calls = new KnownCalls<>(state, test);
  }

  /**
   * Asks of the calls whose answer is known at {@code code} what they tell, from the inside to the
   * outside up to the lambda, method or class around it, until one tells something.
   *
   * @param state the state of a check, with a path in the compilation unit of {@code code}
   */
  public static <T> Optional<T> known(TreePath code, VisitorState state, Test<T> test) {
    return new Branches<>(state, test).at(code);
  }

  /** What a call tells whose answer is known. */
  @FunctionalInterface
  public interface Test<T> {
    /**
     * Returns what follows from a call, or an {@code instanceof}, having answered {@code value};
     * empty if nothing does.
     *
     * @param at the code for which that is known
     */
    Optional<T> of(ExpressionTree question, boolean value, TreePath at);
  }

  private Optional<T> at(TreePath code) {
    for (TreePath path = code;
        path.getParentPath() != null && !isBoundary(path.getLeaf());
        path = path.getParentPath()) {
      Optional<T> told = around(path);
      if (told.isPresent()) {
        return told;
      }
    }
    return Optional.empty();
  }

  private static boolean isBoundary(Tree tree) {
    return tree instanceof LambdaExpressionTree
        || tree instanceof MethodTree
        || tree instanceof ClassTree;
  }

  private Optional<T> around(TreePath path) {
    Tree inner = path.getLeaf();
    Tree outer = path.getParentPath().getLeaf();
    if (outer instanceof IfTree branch && branch.getCondition() != inner) {
      return calls.given(branch.getCondition(), branch.getThenStatement() == inner, path);
    }
    if (outer instanceof ConditionalExpressionTree choice && choice.getCondition() != inner) {
      return calls.given(choice.getCondition(), choice.getTrueExpression() == inner, path);
    }
    if (outer instanceof BinaryTree operation && operation.getRightOperand() == inner) {
      boolean isAnd = operation.getKind() == Tree.Kind.CONDITIONAL_AND;
      return isAnd || operation.getKind() == Tree.Kind.CONDITIONAL_OR
          ? calls.given(operation.getLeftOperand(), isAnd, path)
          : Optional.empty();
    }
    if (outer instanceof WhileLoopTree loop && loop.getStatement() == inner) {
      return calls.given(loop.getCondition(), true, path);
    }
    if (outer instanceof ForLoopTree loop && loop.getStatement() == inner) {
      return calls.given(loop.getCondition(), true, path);
    }
    if (outer instanceof CaseTree choice && choice.getStatements() != null) {
      return after(choice.getStatements(), inner, path);
    }
    return outer instanceof BlockTree block
        ? after(block.getStatements(), inner, path)
        : Optional.empty();
  }

  /** What holds behind {@code if (test) return;} and {@code assert test;}. */
  private Optional<T> after(
      List<? extends StatementTree> statements, Tree statement, TreePath path) {
    for (StatementTree earlier : statements) {
      if (earlier == statement) {
        break;
      }
      Optional<T> context = passed(earlier, path);
      if (context.isPresent()) {
        return context;
      }
    }
    return Optional.empty();
  }

  /** What holds behind a statement that came to its end. */
  private Optional<T> passed(StatementTree statement, TreePath path) {
    if (statement instanceof AssertTree assertion) {
      return calls.given(assertion.getCondition(), true, path);
    }
    if (statement instanceof WhileLoopTree loop) {
      return breaks(loop.getStatement())
          ? Optional.empty()
          : calls.given(loop.getCondition(), false, path);
    }
    if (!(statement instanceof IfTree branch)) {
      return Optional.empty();
    }
    if (leaves(branch.getThenStatement())) {
      return calls.given(branch.getCondition(), false, path);
    }
    return leaves(branch.getElseStatement())
        ? calls.given(branch.getCondition(), true, path)
        : Optional.empty();
  }

  private static boolean breaks(Tree body) {
    return Trees.any(body, BreakTree.class::isInstance);
  }

  private static boolean leaves(@Nullable StatementTree statement) {
    if (statement instanceof BlockTree block) {
      return !block.getStatements().isEmpty()
          && leaves(block.getStatements().get(block.getStatements().size() - 1));
    }
    return statement instanceof ReturnTree
        || statement instanceof ThrowTree
        || statement instanceof BreakTree
        || statement instanceof ContinueTree;
  }
}
