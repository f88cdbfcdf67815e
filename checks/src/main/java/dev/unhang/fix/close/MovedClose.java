package dev.unhang.fix.close;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.util.TreePath;
import dev.unhang.code.Trees;
import dev.unhang.fix.Patch;
import dev.unhang.fix.Patch.Change;
import dev.unhang.fix.end.MovedRest;
import dev.unhang.fix.end.MovedWait;
import dev.unhang.fix.offload.Offload;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.judge.close.CloseVerdict;
import dev.unhang.judge.close.Closing;
import java.util.List;
import java.util.Optional;

/** Moves a closing that has to wait to a thread that may, and with it what needs its end. */
final class MovedClose {
  private final PatchScope scope;
  private final VisitorState state;

  MovedClose(PatchScope scope) {
    this.scope = scope;
    this.state = scope.state();
  }

  Patch of(CloseVerdict verdict) {
    CloseAdvice advice = new CloseAdvice(verdict.closing(), state);
    return new Offload(scope)
        .fix(verdict)
        .or(() -> new Offload(scope).fixOuter(verdict.boundary(), verdict.sites()))
        .<Patch>map(fix -> new Change(fix, advice.moveTheWait()))
        .orElseGet(() -> movedRest(verdict, advice));
  }

  /** The call in the handler moves, or the closing itself if it stands there. */
  private Patch movedRest(CloseVerdict verdict, CloseAdvice advice) {
    Optional<MovedRest.Attempt> attempt =
        verdict
            .sites()
            .cure()
            .filter(site -> !verdict.closesItself())
            .map(new MovedRest(verdict.closing().variable(), verdict.sites(), scope)::fix);
    return attempt
        .flatMap(MovedRest.Attempt::moved)
        .<Patch>map(moved -> new Change(moved.fix(), advice.moveTheWait() + moved.words()))
        .or(() -> movedAlone(verdict).map(fix -> new Change(fix, advice.moveTheWait())))
        .orElseGet(() -> advice.moveTheWaitWithoutFix(attempt, verdict.boundary(), scope));
  }

  /** The closing moves, where nothing needs its end. */
  private Optional<SuggestedFix> movedAlone(CloseVerdict verdict) {
    TreePath call = verdict.closing().path();
    TreePath parent = call.getParentPath();
    boolean isStatement = parent.getLeaf() instanceof ExpressionStatementTree;
    boolean mayMove =
        isStatement
            || (parent.getLeaf() instanceof LambdaExpressionTree lambda
                && Trees.isVoidFunction(lambda, state));
    return verdict.closing().form() == Closing.Form.CALL && !verdict.closesItself() && mayMove
        ? new MovedWait(verdict.closing().variable(), verdict.sites(), scope)
            .fix(List.of(isStatement ? parent : call))
        : Optional.empty();
  }
}
