package dev.unhang.fix.end;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Trees;
import dev.unhang.context.rule.CompletedResults;
import dev.unhang.fix.safe.Purity;
import org.jspecify.annotations.Nullable;

/** Whether a result or exception says that the tasks have ended, or what they made. */
final class EndResults {
  private final IdleCode idle;
  private final TaskEffects effects;
  private final VisitorState state;

  EndResults(IdleCode idle, TaskEffects effects, VisitorState state) {
    this.idle = idle;
    this.effects = effects;
    this.state = state;
  }

  /**
   * Returning a future of the tasks, or the stream that they write to, is no use of their results;
   * any other result says that they have ended.
   */
  boolean isNeeded(@Nullable ExpressionTree result) {
    if (result == null || idle.isIdleResult(result)) {
      return false;
    }
    if (CompletedResults.isCompleted(result, state) || !effects.areKnown()) {
      return true;
    }
    return CompletedResults.isAsynchronous(getType(result), state)
        ? !effects.mentionsHolder(result) && effects.mayReach(result)
        : saysDone(result) || !Purity.isPure(result, state) || effects.mayReach(result);
  }

  private static boolean saysDone(ExpressionTree result) {
    return ASTHelpers.stripParentheses(result) instanceof LiteralTree;
  }

  /** A result that a try statement returns is read when the statement has ended. */
  boolean areNeededIn(BlockTree block) {
    return Trees.anyOwn(
        block,
        part ->
            part instanceof ReturnTree result
                && result.getExpression() != null
                && isNeededInside(ASTHelpers.stripParentheses(result.getExpression())));
  }

  private boolean isNeededInside(ExpressionTree result) {
    if (result instanceof MethodInvocationTree && effects.startsIn(result)) {
      return false;
    }
    /* What is returned from inside was made before the end. */
    return (CompletedResults.isAsynchronous(getType(result), state) || saysDone(result))
        ? isNeeded(result)
        : effects.mayReach(result);
  }

  /** An exception that tells what it was made of before, or says a constant. */
  static boolean isPlain(ExpressionTree thrown, VisitorState state) {
    if (thrown instanceof LiteralTree) {
      return true;
    }
    return thrown instanceof NewClassTree creation
        ? creation.getClassBody() == null
            && creation.getArguments().stream().allMatch(argument -> isPlain(argument, state))
        : getSymbol(thrown) instanceof VarSymbol
            && ASTHelpers.isSubtype(getType(thrown), state.getSymtab().throwableType, state);
  }
}
