package dev.unhang.fix.handle;

import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.judge.disconnect.Work;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The next stages of what a start returns, where cancelling the last of them stops the work: {@code
 * http.sendAsync(..).thenAccept(..)}.
 */
final class NextStage {
  private NextStage() {}

  /** Whether an expression is such a chain, and has the type of the handle all the way. */
  static boolean isOf(Work work, @Nullable ExpressionTree chain, VisitorState state) {
    Tree start = work.start().getLeaf();
    if (!(start instanceof MethodInvocationTree call)) {
      return false;
    }
    ExpressionTree stage = ASTHelpers.stripParentheses(chain);
    while (stage != start) {
      if (!(stage instanceof MethodInvocationTree)
          || !ASTHelpers.isSameType(getType(stage), getType(start), state)) {
        return false;
      }
      stage = ASTHelpers.getReceiver(stage);
    }
    return CallFacts.of(call, state).stream()
        .filter(fact -> fact.kind() == Kind.WORK_START)
        .anyMatch(Fact::isCancelledByStages);
  }
}
