package dev.unhang.fix.close;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.unhang.context.answer.Step;
import dev.unhang.fix.Patch.Refusal;
import dev.unhang.fix.end.Attempt;
import dev.unhang.fix.offload.Offload;
import dev.unhang.fix.offload.OffloadMeans;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.judge.close.CloseVerdict;
import dev.unhang.judge.close.Closing;
import dev.unhang.judge.close.Closing.CloseWait;
import java.util.Optional;

/** The words for what to do about a {@code close()} that waits. */
final class CloseAdvice {
  private final CloseWait wait;
  private final String type;

  CloseAdvice(Closing closing, VisitorState state) {
    this.wait = CloseWait.of(closing.type(), state);
    this.type = closing.type().tsym.getSimpleName().toString();
  }

  /** Call another method instead. */
  String callInstead() {
    String call = "Call `" + wait.instead() + "()`, which ";
    if (wait.isForTasks()) {
      return call + "lets the tasks finish and does not wait for them";
    }
    return wait.isForRequests()
        ? call + "lets the requests finish and does not wait for them"
        : call + "does the same and does not wait";
  }

  /** Call another method instead, and why no patch does that. */
  Refusal callInsteadWithoutFix(String subject, String reason) {
    return new Refusal(callInstead(), subject, reason);
  }

  /** Others call the code too, and may need the end that the handler may not wait for. */
  Refusal calledElsewhereWithoutFix(boolean isNeeded, Step other, String problem) {
    return new Refusal(
        isNeeded ? moveTheWait() : callInstead(),
        other
            + ", which may need the end"
            + (problem.isEmpty()
                ? ": do it where the handler calls it"
                : ", and where the handler calls it, " + problem));
  }

  /** Call another method, and go on when what it returns is complete. */
  String compose() {
    return "Return a future that goes on with what follows when `"
        + wait.instead()
        + "()` has ended";
  }

  /** Move the wait, because the code needs what it waits for, or because there is no other way. */
  String moveTheWait() {
    if (wait.instead().isEmpty()) {
      return "`"
          + type
          + "` has no method that begins to close it and returns at once, so the wait has to move:"
          + " run it on a thread that may block";
    }
    return (wait.isForTasks()
            ? "The code needs the end of the tasks, or their results"
            : "The code needs what it waits for")
        + ", so the wait has to move: run it on a thread that may block";
  }

  /** Move a call of, or a reference to, a helper that closes. */
  static String moveCall(Tree call) {
    return ASTHelpers.getSymbol(call) instanceof MethodSymbol called
        ? "Run `"
            + (called.isConstructor() ? called.owner : called).getSimpleName()
            + "` on a thread that may block"
        : "Run this on a thread that may block";
  }

  /** Move that call, and why no patch does it. */
  static Refusal moveCallWithoutFix(Tree call, String reason) {
    return new Refusal(moveCall(call), "", reason);
  }

  /** Move the wait, and why no patch does that. */
  Refusal moveTheWaitWithoutFix(Optional<Attempt> attempt, CloseVerdict verdict, PatchScope scope) {
    return new Refusal(
        moveTheWait()
            + attempt
                .map(Attempt::hint)
                .filter(hint -> !hint.isEmpty())
                .orElseGet(() -> OffloadMeans.words(verdict.boundary(), scope)),
        attempt
            .map(Attempt::problem)
            .filter(problem -> !problem.isEmpty())
            .orElseGet(() -> new Offload(scope).problem(verdict)));
  }
}
