package dev.unhang.fix.field;

import dev.unhang.fix.Patch.Refusal;
import dev.unhang.fix.handle.CancelCall;
import dev.unhang.fix.handle.HandleCancel;
import dev.unhang.fix.hook.HookInReach;
import dev.unhang.fix.hook.HookMethod;
import dev.unhang.fix.hook.ReturnedStream;
import dev.unhang.fix.hook.StreamHook;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.judge.disconnect.WorkVerdict;
import dev.unhang.judge.disconnect.WorkVerdict.Problem;
import dev.unhang.judge.disconnect.handle.Handle;
import dev.unhang.judge.disconnect.hook.Hook;
import java.util.Optional;

/** The words for what to do about work that goes on. */
public final class DisconnectAdvice {
  private final WorkVerdict verdict;
  private final PatchScope scope;

  public DisconnectAdvice(WorkVerdict verdict, PatchScope scope) {
    this.scope = scope;
    this.verdict = verdict;
  }

  /** What to do, whether or not there is a patch that does it. */
  public String text() {
    String work = "the " + verdict.work().kind().noun();
    Hook hook = verdict.hook();
    String present = hook == null ? "the hook" : "`" + hook.name() + "`";
    return switch (verdict.problem()) {
      case NO_HOOK, DROPPED ->
          stopsExecutor()
              ? "Call `shutdownNow()` of its executor, which serves nobody else, in " + hook()
              : "Keep the handle of " + work + ", and " + stop() + " in " + hook();
      case SKIPPED -> "Stop " + work + " in " + present + " too" + how();
      case NOT_COVERED -> "Stop " + work + " in " + hook() + " as well" + how();
      case SHUTDOWN ->
          "Call `shutdownNow()`, which interrupts what is running and drops what is queued";
      case SHARED_EXECUTOR ->
          "Leave the executor alone: stop only what was started for this client" + how();
      case OVERWRITTEN ->
          "Keep one handle for each client: in a local variable that the hook uses, or in a map";
      case DEAF ->
          "Give the task to its executor with `submit`, and cancel the future which that returns";
      case WAITS -> "Stop " + work + " instead of waiting for it" + how();
    };
  }

  /** There is no patch that anybody could trust. */
  public Refusal none(String reason) {
    return new Refusal(text(), reason);
  }

  /** Keep the handle in a field, and stop the work in a hook. */
  String keep(HookMethod hook) {
    return "Keep the handle of the "
        + verdict.work().kind().noun()
        + (verdict.scope().isShared() ? " in a map with a key for each client" : " in a field")
        + ", and cancel it in `"
        + hook.name()
        + "`";
  }

  /** A field has the handle already. */
  String stop(String field, HookMethod hook) {
    return "Cancel what `" + field + "` holds in `" + hook.name() + "`";
  }

  /** What the framework keeps for the client has the handle already. */
  String taken(HookMethod hook) {
    return "Take the handle from the client in `" + hook.name() + "`, and cancel it there";
  }

  /** The same, where nobody knows which hook it would be. */
  String withoutHook() {
    return "Keep the handle of the "
        + verdict.work().kind().noun()
        + " where the code can reach it that runs when the client goes, and cancel it there";
  }

  /** One field for all clients. */
  String map() {
    return "Keep one handle for each client: in a map with a key that both methods know, as the id"
        + " of a session, from which the disconnect hook takes what it cancels";
  }

  /** A static field in a class with an object for each client. */
  String instance(String field) {
    return "Make `"
        + field
        + "` a field that is not static: each client has an object of this class";
  }

  private boolean stopsExecutor() {
    return verdict.work().ownExecutor()
        && verdict.work().handle().keeping() == Handle.Keeping.DROPPED;
  }

  private String stop() {
    HandleCancel handle = handle();
    return handle.isKnown() ? "call " + code(handle) : "stop it";
  }

  private String how() {
    if (stopsExecutor()) {
      return ", with `shutdownNow()`";
    }
    HandleCancel handle = handle();
    return handle.isKnown() ? ", with " + code(handle) : "";
  }

  private HandleCancel handle() {
    return HandleCancel.of(verdict.work(), scope);
  }

  private static String code(HandleCancel handle) {
    CancelCall cancel = handle.cancel();
    String arguments = cancel.owner().isEmpty() ? cancel.argument() : handle.name();
    return "`" + cancel.method() + "(" + arguments + ")`";
  }

  private String hook() {
    Optional<StreamHook> stream = HookInReach.of(verdict, scope.fresh());
    return stream
        .map(StreamHook::words)
        .or(() -> ReturnedStream.of(verdict, scope.state()).map(ReturnedStream::words))
        .orElseGet(
            () ->
                verdict.problem() == Problem.DROPPED && verdict.hook() != null
                    ? "`" + verdict.hook().name() + "`"
                    : "a hook that runs whenever the client goes");
  }
}
