package dev.unhang.fix.wait;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.unhang.code.Trees;
import dev.unhang.context.rule.ExecutorTypes;
import dev.unhang.fix.Patch;
import dev.unhang.fix.Patch.Change;
import dev.unhang.fix.Patch.Refusal;
import dev.unhang.fix.end.Attempt;
import dev.unhang.fix.end.KeptPart;
import dev.unhang.fix.offload.OffloadMeans;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.judge.wait.WaitVerdict;
import dev.unhang.model.Detail.Written;
import java.util.Optional;

/** The words for what to do about a wait. */
final class WaitAdvice {
  private static final String CLOSE = "close";

  private final WaitVerdict verdict;
  private final VisitorState state;

  WaitAdvice(WaitVerdict verdict, VisitorState state) {
    this.verdict = verdict;
    this.state = state;
  }

  /** The wait goes, and nothing else. */
  String leaveOut(String rest) {
    if (!rest.isEmpty()) {
      int sign = rest.substring(0, rest.indexOf('(')).indexOf(" = ");
      String call = rest.substring(sign < 0 ? 0 : sign + 3);
      return "Leave out the wait: `" + call.replace(";", "") + "` is enough, and returns at once";
    }
    Optional<String> teller = onlyTells();
    if (teller.isPresent()) {
      return "Leave out the wait: nothing here needs the end. `"
          + teller.orElseThrow()
          + "()` only tells of the end and closes nothing; where something has to be closed, call"
          + " `close()`";
    }
    if (!hasShutdown()) {
      return "Leave out the wait: nothing here needs the end";
    }
    return isExecutor()
        ? "Leave out the wait: after `shutdown()` the tasks finish all the same, and nobody has to"
            + " wait for them"
        : "Leave out the wait: after `shutdown()` the rest ends by itself, and nobody has to wait"
            + " for it";
  }

  /** The call that returns what is waited for, if somebody may think that it closes something. */
  private Optional<String> onlyTells() {
    if (!verdict.waiting().isChain()
        || !(verdict.waiting().subject() instanceof MethodInvocationTree call)
        || !KeptPart.hasMethod(ASTHelpers.getReceiver(call), CLOSE, state)) {
      return Optional.empty();
    }
    boolean isClosed =
        verdict
            .boundary()
            .filter(boundary -> Trees.any(Trees.body(boundary.getLeaf()), WaitAdvice::closes))
            .isPresent();
    return isClosed
        ? Optional.empty()
        : Optional.of(ASTHelpers.getSymbol(call).getSimpleName().toString());
  }

  private static boolean closes(Tree part) {
    return part instanceof MethodInvocationTree call
        && ASTHelpers.getSymbol(call).getSimpleName().contentEquals(CLOSE);
  }

  private boolean isExecutor() {
    return verdict.waiting().subject() != null
        && ExecutorTypes.isExecutorService(ASTHelpers.getType(verdict.waiting().subject()), state);
  }

  private boolean hasShutdown() {
    return !verdict.waiting().isChain()
        && verdict.waiting().form() != Written.JOIN
        && KeptPart.hasMethod(verdict.waiting().subject(), "shutdown", state);
  }

  /** What follows the wait becomes a listener. */
  String listen() {
    return "Do what follows in a listener, which runs when the end has come";
  }

  /** What follows the wait becomes a part of the future that the code returns. */
  String compose() {
    return "Return a future that goes on with what follows when the end has come";
  }

  /** The wait goes, and the listener stays. */
  String listenWithoutWait() {
    return "Leave out the wait: the listener runs when the end has come";
  }

  /** The wait moves, because what follows needs its end. */
  String moveForRest() {
    return "What follows needs the end, so the wait has to move: run it on a thread that may block";
  }

  /** The wait moves. */
  String move() {
    return "The wait has to move: run it on a thread that may block";
  }

  /** The call, or the reference, at {@code site} moves. */
  String moveCall(TreePath site) {
    return "Run " + called(site) + " on a thread that may block";
  }

  /** The patch that an attempt has made, or why there is none. */
  Patch of(Attempt attempt, String words) {
    return attempt
        .moved()
        .<Patch>map(moved -> new Change(moved.fix(), words + moved.words()))
        .orElseGet(
            () ->
                none(
                    words + (attempt.hint().isEmpty() ? whole() : attempt.hint()),
                    attempt.problem()));
  }

  private String whole() {
    return verdict
        .boundary()
        .map(boundary -> OffloadMeans.words(boundary, PatchScope.of(state)))
        .orElse("");
  }

  /** There is no patch that anybody could trust. */
  Refusal none(String advice, String reason) {
    String others =
        verdict
            .sites()
            .other()
            .map(
                other ->
                    ", and the wait has to stay, because " + other + ", which may need the end")
            .orElse("");
    return new Refusal(advice, reason + others);
  }

  private String called(TreePath site) {
    if (!verdict.hops().isEmpty()) {
      return "`" + verdict.hops().get(0).method() + "`";
    }
    return ASTHelpers.getSymbol(site.getLeaf()) instanceof MethodSymbol method
        ? "`" + method.getSimpleName() + "`"
        : "this";
  }
}
