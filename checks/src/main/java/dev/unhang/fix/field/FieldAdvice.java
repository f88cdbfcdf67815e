package dev.unhang.fix.field;

import dev.unhang.fix.hook.HookMethod;
import dev.unhang.judge.disconnect.WorkVerdict;

/** The words for what to do where a handle needs a field. */
final class FieldAdvice {
  private final WorkVerdict verdict;
  private final String noun;

  FieldAdvice(WorkVerdict verdict) {
    this.verdict = verdict;
    this.noun = verdict.work().kind().noun();
  }

  /** Keep the handle in a field, and stop the work in a hook. */
  String keep(HookMethod hook) {
    return "Keep the handle of the "
        + noun
        + (verdict.scope().isShared() ? " in a map with a key for each client" : " in a field")
        + ", and cancel it in `"
        + hook.name()
        + "`";
  }

  /** A field has the handle already. */
  String stop(String field, HookMethod hook) {
    return "Cancel what `" + field + "` holds in `" + hook.name() + "`";
  }

  /** The same, where nobody knows which hook it would be. */
  String withoutHook() {
    return "Keep the handle of the "
        + noun
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
}
