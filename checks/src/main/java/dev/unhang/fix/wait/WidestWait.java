package dev.unhang.fix.wait;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.fix.end.IdleCode;
import dev.unhang.model.Detail.Written;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import dev.unhang.reach.Wait;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The wait whose branch or loop another wait stands in: the second wait of a shutdown in two phases
 * has no purpose without the first, and the same patch cures both.
 */
final class WidestWait {
  private WidestWait() {}

  /** The outermost wait that {@code wait} goes with; itself if there is none. */
  static Wait of(Wait wait, VisitorState state) {
    Wait widest = wait;
    for (TreePath path = wait.path();
        !(path.getLeaf() instanceof MethodTree || path.getLeaf() instanceof LambdaExpressionTree)
            && path.getParentPath() != null;
        path = path.getParentPath()) {
      Optional<Wait> outer = around(path, wait, state);
      if (outer.isPresent() && isOneWith(WaitStatement.of(outer.orElseThrow(), state))) {
        widest = outer.orElseThrow();
      }
    }
    return widest;
  }

  private static boolean isOneWith(WaitStatement outer) {
    return outer.mayGo() || outer.isForce();
  }

  private static Optional<Wait> around(TreePath path, Wait wait, VisitorState state) {
    TreePath outer = path.getParentPath();
    if (outer.getLeaf() instanceof IfTree branch && branch.getCondition() != path.getLeaf()) {
      return inCondition(new TreePath(outer, branch.getCondition()), state);
    }
    if (outer.getLeaf() instanceof WhileLoopTree loop && loop.getStatement() == path.getLeaf()) {
      Optional<Wait> waiting = inCondition(new TreePath(outer, loop.getCondition()), state);
      return waiting.isPresent() ? waiting : spin(outer, loop, wait, state);
    }
    return Optional.empty();
  }

  private static Optional<Wait> spin(
      TreePath path, WhileLoopTree loop, Wait wait, VisitorState state) {
    return new IdleCode(WaitStatement.subject(wait), Set.of(), state).isAbout(loop.getCondition())
        ? Optional.of(new Wait(Written.SPIN, path, wait.name(), wait.subject(), Optional.empty()))
        : Optional.empty();
  }

  /** The wait in {@code (!executor.awaitTermination(..))}. */
  private static Optional<Wait> inCondition(TreePath condition, VisitorState state) {
    TreePath path = condition;
    while (inner(path.getLeaf()) != null) {
      path = new TreePath(path, inner(path.getLeaf()));
    }
    if (!(path.getLeaf() instanceof MethodInvocationTree call)) {
      return Optional.empty();
    }
    for (Fact fact : CallFacts.of(call, state)) {
      if (fact.kind() == Kind.WAITS_FOR_EXECUTOR) {
        ExpressionTree subject = ASTHelpers.getReceiver(call);
        String name = getSymbol(call).getSimpleName().toString();
        return Optional.of(new Wait(Written.CALL, path, name, subject, Optional.of(fact)));
      }
    }
    return Optional.empty();
  }

  private static @Nullable Tree inner(Tree tree) {
    if (tree instanceof ParenthesizedTree parenthesized) {
      return parenthesized.getExpression();
    }
    return tree instanceof UnaryTree unary ? unary.getExpression() : null;
  }
}
