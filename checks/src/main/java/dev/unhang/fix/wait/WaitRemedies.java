package dev.unhang.fix.wait;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import dev.unhang.code.Trees;
import dev.unhang.fix.Patch;
import dev.unhang.fix.Patch.Change;
import dev.unhang.fix.Patch.Refusal;
import dev.unhang.fix.end.Attempt;
import dev.unhang.fix.end.ComposedRest;
import dev.unhang.fix.end.EndNeeded;
import dev.unhang.fix.end.IdleCode;
import dev.unhang.fix.end.KeptPart;
import dev.unhang.fix.end.MovedCall;
import dev.unhang.fix.end.MovedRest;
import dev.unhang.fix.end.MovedWait;
import dev.unhang.fix.offload.AsyncSibling;
import dev.unhang.fix.offload.Offload;
import dev.unhang.fix.offload.OwnAnswer;
import dev.unhang.fix.text.Edits;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.Removal;
import dev.unhang.fix.text.SourceText;
import dev.unhang.judge.wait.WaitVerdict;
import dev.unhang.reach.Wait;
import java.util.Optional;

/**
 * What to do about a {@link WaitVerdict}.
 *
 * <p>Where nobody needs the end, the wait goes; where the rest of the handler does, the rest
 * becomes a listener or the wait moves to a thread that may block. A wait in code that others may
 * call is cured at the call in the handler.
 */
public final class WaitRemedies {
  private static final String OTHER_CALLERS =
      "the code that waits is called from several places that must not wait, and perhaps from"
          + " others that may: do it where each of them calls it";
  private static final String OWN_ANSWER =
      "the server waits for the answer to this very call, which has to come before the wait: answer"
          + " first";

  private final PatchScope scope;
  private final SourceText source;
  private final VisitorState state;

  private WaitRemedies(VisitorState state) {
    this.scope = PatchScope.of(state);
    this.source = scope.source();
    this.state = state;
  }

  /** Creates the remedies for the compilation unit that {@code state} is in. */
  public static WaitRemedies of(VisitorState state) {
    return new WaitRemedies(state);
  }

  /** Returns the remedy for a verdict. */
  public Patch of(WaitVerdict verdict) {
    WaitAdvice advice = new WaitAdvice(verdict, state);
    if (!source.isWritten(verdict.site().getLeaf())) {
      return advice.none(advice.moveCall(verdict.site()), "this code is generated");
    }
    Optional<TreePath> site = verdict.sites().cure();
    if (site.isEmpty()) {
      return advice.none(advice.moveCall(verdict.site()), OTHER_CALLERS);
    }
    TreePath place = site.orElseThrow();
    boolean isHere = verdict.hops().isEmpty() && place.equals(verdict.site());
    return isHere ? ofWait(verdict, advice) : ofCall(place, verdict, advice);
  }

  private Patch ofCall(TreePath place, WaitVerdict verdict, WaitAdvice advice) {
    return advice.of(new MovedCall(verdict.sites(), scope).of(place), advice.moveCall(place));
  }

  private Patch ofWait(WaitVerdict verdict, WaitAdvice advice) {
    Wait wait = verdict.waiting();
    TreePath outer = wait.path().getParentPath();
    if (wait.isReference() || isAction(wait)) {
      return ofCall(wait.path(), verdict, advice);
    }
    if (outer.getLeaf() instanceof LambdaExpressionTree lambda) {
      return ofExpression(verdict, lambda, advice);
    }
    Wait widest = WidestWait.of(wait, state);
    Optional<SuggestedFix> kept =
        wait.path().getLeaf() instanceof MethodInvocationTree call
                && KeptPart.isPlainWait(call, state)
            ? new KeptFuture(scope).fix(call, verdict)
            : Optional.empty();
    return kept.<Patch>map(fix -> new Change(fix, advice.listenWithoutWait()))
        .orElseGet(() -> ofStatement(verdict, widest, advice));
  }

  private Patch ofStatement(WaitVerdict verdict, Wait widest, WaitAdvice advice) {
    WaitStatement statement = WaitStatement.of(widest, state);
    if (statement.isForce()) {
      return ofForce(verdict, widest, statement, advice);
    }
    if (!statement.mayGo()) {
      return offload(verdict, advice.move(), advice, statement.problem());
    }
    ImmutableSet<Tree> gone =
        statement.statements().stream()
            .map(TreePath::getLeaf)
            .collect(ImmutableSet.toImmutableSet());
    EndNeeded after =
        EndNeeded.behindWait(WaitStatement.subject(widest), gone, verdict.sites(), state);
    if (after.isNeeded(statement.first())) {
      return ofNeeded(verdict, after, moved(verdict, widest, statement), advice);
    }
    Optional<SuggestedFix> moved =
        statement.rest().isEmpty() && isAllOfHelper(verdict, gone)
            ? moved(verdict, widest, statement)
            : Optional.empty();
    return moved
        .<Patch>map(fix -> new Change(fix, advice.move()))
        .orElseGet(() -> withoutWait(verdict, statement, advice));
  }

  /** Whether nothing would be left of a method that others call. */
  private boolean isAllOfHelper(WaitVerdict verdict, ImmutableSet<Tree> gone) {
    return verdict
        .boundary()
        .filter(path -> !verdict.sites().callsOf(path.getLeaf()).isEmpty())
        .filter(
            path ->
                Trees.body(path.getLeaf()) instanceof BlockTree body
                    && body.getStatements().stream()
                        .allMatch(each -> each instanceof TryTree || gone.contains(each))
                    && new IdleCode(null, gone, state).isIdle(body))
        .isPresent();
  }

  /** A stop in two phases moves as it is: without the second one tasks might go on for ever. */
  private Patch ofForce(
      WaitVerdict verdict, Wait widest, WaitStatement statement, WaitAdvice advice) {
    return moved(verdict, widest, statement)
        .<Patch>map(fix -> new Change(fix, advice.move()))
        .orElseGet(() -> offload(verdict, advice.move(), advice, statement.problem()));
  }

  private Optional<SuggestedFix> moved(WaitVerdict verdict, Wait widest, WaitStatement statement) {
    return new MovedWait(WaitStatement.subject(widest), verdict.sites(), scope)
        .fix(statement.statements());
  }

  private Patch withoutWait(WaitVerdict verdict, WaitStatement statement, WaitAdvice advice) {
    Edits edits = new Edits(source);
    Removal removal = new Removal(edits, scope);
    boolean compiles =
        statement.rest().isEmpty()
            ? removal.remove(statement.first())
            : removal.replace(statement.first(), statement.rest());
    for (TreePath other : statement.statements().subList(1, statement.statements().size())) {
      compiles &= removal.isGone((StatementTree) other.getLeaf()) || removal.remove(other);
    }
    new WaitLocals(edits, scope).remove(statement);
    return compiles
        ? new Change(edits.fix(), advice.leaveOut(statement.rest()))
        : offload(
            verdict,
            advice.move(),
            advice,
            "code behind it would be out of reach without the `catch`: leave it out as well");
  }

  /** Whether a call that waits does something that nothing else does without waiting. */
  private boolean isAction(Wait wait) {
    return wait.path().getLeaf() instanceof MethodInvocationTree call
        && KeptPart.of(call, state).isEmpty();
  }

  /** {@code x -> pool.awaitTermination(..)}. */
  private Patch ofExpression(WaitVerdict verdict, LambdaExpressionTree lambda, WaitAdvice advice) {
    EndNeeded after = EndNeeded.behindWait(null, ImmutableSet.of(), verdict.sites(), state);
    if (!Trees.isVoidFunction(lambda, state)
        || after.isNeeded(verdict.waiting().path().getParentPath())) {
      return offload(verdict, advice.moveForRest(), advice, Refusal.NO_WAY);
    }
    LambdaWait inside = new LambdaWait(verdict, scope, state);
    Attempt moved = inside.movedHelper();
    return moved.moved().isPresent()
        ? advice.of(moved, advice.move())
        : new Change(inside.withoutWait(), advice.leaveOut(inside.kept()));
  }

  private Patch ofNeeded(
      WaitVerdict verdict, EndNeeded after, Optional<SuggestedFix> moved, WaitAdvice advice) {
    Optional<SuggestedFix> listener =
        verdict.waiting().isChain()
            ? new Listener(scope).fix(verdict.waiting().path(), after)
            : Optional.empty();
    Optional<SuggestedFix> composed =
        new ComposedRest(verdict.sites(), scope).fix(verdict.waiting().path());
    return listener
        .<Patch>map(fix -> new Change(fix, advice.listen()))
        .or(() -> composed.map(fix -> new Change(fix, advice.compose())))
        .or(() -> moved.map(fix -> new Change(fix, advice.moveForRest())))
        .orElseGet(() -> offload(verdict, advice.moveForRest(), advice, Refusal.NO_WAY));
  }

  private Patch offload(WaitVerdict verdict, String words, WaitAdvice advice, String reason) {
    Optional<TreePath> boundary = verdict.boundary();
    return boundary
        .flatMap(outer -> new AsyncSibling(scope).fix(outer))
        .or(
            () ->
                boundary.flatMap(
                    outer ->
                        new Offload(scope)
                            .fix(
                                outer,
                                verdict.context(),
                                MovedCall.statementOf(verdict.site(), outer))))
        .or(() -> boundary.flatMap(at -> new Offload(scope).fixOuter(at, verdict.sites())))
        .<Patch>map(fix -> new Change(fix, words))
        .orElseGet(() -> movedRest(verdict, words, advice, isOwn(verdict) ? OWN_ANSWER : reason));
  }

  private boolean isOwn(WaitVerdict verdict) {
    return verdict
        .boundary()
        .map(path -> Trees.body(path.getLeaf()))
        .filter(body -> OwnAnswer.isAwaited(ImmutableList.of(body), state))
        .isPresent();
  }

  private Patch movedRest(WaitVerdict verdict, String words, WaitAdvice advice, String reason) {
    Wait widest = WidestWait.of(verdict.waiting(), state);
    Attempt attempt =
        new MovedRest(WaitStatement.subject(widest), verdict.sites(), scope)
            .fix(widest.path(), WaitStatement.of(widest, state).statements());
    return advice.of(
        reason.equals(Refusal.NO_WAY)
            ? attempt.orProblem(verdict.boundary().map(new Offload(scope)::problem).orElse(reason))
            : attempt.withProblem(reason),
        words);
  }
}
