package dev.unhang.fix.close;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.unhang.code.Symbols;
import dev.unhang.code.Trees;
import dev.unhang.context.answer.Step;
import dev.unhang.fix.Patch;
import dev.unhang.fix.Patch.Change;
import dev.unhang.fix.Patch.Refusal;
import dev.unhang.fix.end.Attempt;
import dev.unhang.fix.end.ComposedRest;
import dev.unhang.fix.end.MovedCall;
import dev.unhang.fix.end.MovedRest;
import dev.unhang.fix.end.MovedTry;
import dev.unhang.fix.end.MovedWait;
import dev.unhang.fix.offload.Offload;
import dev.unhang.fix.offload.OwnThread;
import dev.unhang.fix.safe.Elsewhere;
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

  /** What follows becomes a part of the future that the code returns; otherwise as above. */
  Patch composed(CloseVerdict verdict, Shutdown shutdown) {
    Closing closing = verdict.closing();
    return Symbols.plainMethod(closing.type(), shutdown.method(), state)
        .flatMap(
            method ->
                new ComposedRest(verdict.sites(), scope)
                    .fix(
                        closing.path(),
                        closing.name() + "." + shutdown.method() + "()",
                        method.getReturnType()))
        .<Patch>map(fix -> new Change(fix, new CloseAdvice(closing, state).compose()))
        .orElseGet(() -> of(verdict));
  }

  /** The call in the handler moves, as others call the code that closes too. */
  Patch ofSharedHelper(CloseVerdict verdict, Step other, boolean isNeeded) {
    CloseAdvice advice = new CloseAdvice(verdict.closing(), state);
    return verdict
        .sites()
        .cure()
        .map(site -> movedCall(verdict, site, other, isNeeded))
        .orElseGet(() -> advice.calledElsewhereWithoutFix(isNeeded, other, ""));
  }

  private Patch movedCall(CloseVerdict verdict, TreePath site, Step other, boolean isNeeded) {
    Attempt attempt = new MovedCall(verdict.sites(), scope).of(site);
    return attempt
        .moved()
        .<Patch>map(
            moved -> new Change(moved.fix(), CloseAdvice.moveCall(site.getLeaf()) + moved.words()))
        .orElseGet(
            () ->
                new CloseAdvice(verdict.closing(), state)
                    .calledElsewhereWithoutFix(isNeeded, other, attempt.problem()));
  }

  /** The call in the handler moves, or the closing itself if it stands there. */
  private Patch movedRest(CloseVerdict verdict, CloseAdvice advice) {
    Optional<Attempt> attempt = withRest(verdict);
    return attempt
        .flatMap(Attempt::moved)
        .<Patch>map(moved -> new Change(moved.fix(), advice.moveTheWait() + moved.words()))
        .or(() -> movedAlone(verdict).map(fix -> new Change(fix, advice.moveTheWait())))
        .orElseGet(() -> advice.moveTheWaitWithoutFix(attempt, verdict, scope));
  }

  private Optional<Attempt> withRest(CloseVerdict verdict) {
    return verdict
        .sites()
        .cure()
        .filter(site -> !verdict.closesItself())
        .map(new MovedRest(verdict.closing().variable(), verdict.sites(), scope)::fix);
  }

  /** The call of a helper moves that closes what it is given, whatever that is. */
  Patch ofHelper(CloseVerdict verdict) {
    MethodInvocationTree call = (MethodInvocationTree) verdict.closing().tree();
    String problem =
        Elsewhere.problem(
            verdict.boundary().getLeaf(), ImmutableList.of(call), ImmutableSet.of(), state);
    if (!problem.isEmpty()) {
      return CloseAdvice.moveCallWithoutFix(call, problem);
    }
    Optional<Attempt> attempt = withRest(verdict);
    return alone(verdict)
        .<Patch>map(fix -> new Change(fix, CloseAdvice.moveCall(call)))
        .or(
            () ->
                attempt
                    .flatMap(Attempt::moved)
                    .map(
                        moved ->
                            new Change(moved.fix(), CloseAdvice.moveCall(call) + moved.words())))
        .orElseGet(
            () ->
                CloseAdvice.moveCallWithoutFix(
                    call,
                    attempt
                        .map(Attempt::problem)
                        .filter(known -> !known.isEmpty())
                        .orElseGet(() -> stays(verdict))));
  }

  /** Why the call cannot move alone, nor with what follows. */
  private String stays(CloseVerdict verdict) {
    String problem =
        new OwnThread(other -> false, verdict.sites().context(), scope)
            .movable(verdict.closing().path())
            .problem();
    return problem.isEmpty() ? Refusal.NO_WAY : problem;
  }

  /** The closing moves, where nothing needs its end. */
  private Optional<SuggestedFix> movedAlone(CloseVerdict verdict) {
    if (verdict.closing().form() == Closing.Form.TRY_RESOURCE && !verdict.closesItself()) {
      return new MovedTry(verdict.sites(), scope).fix(verdict.closing().path());
    }
    return verdict.closing().form() == Closing.Form.CALL && !verdict.closesItself()
        ? alone(verdict)
        : Optional.empty();
  }

  private Optional<SuggestedFix> alone(CloseVerdict verdict) {
    TreePath call = verdict.closing().path();
    TreePath parent = call.getParentPath();
    boolean isStatement = parent.getLeaf() instanceof ExpressionStatementTree;
    boolean mayMove =
        isStatement
            || (parent.getLeaf() instanceof LambdaExpressionTree lambda
                && Trees.isVoidFunction(lambda, state));
    return mayMove
        ? new MovedWait(verdict.closing().variable(), verdict.sites(), scope)
            .fix(List.of(isStatement ? parent : call))
        : Optional.empty();
  }
}
