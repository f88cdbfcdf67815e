package dev.unhang.checks;

import com.google.errorprone.util.ASTHelpers;
import com.sun.tools.javac.code.Symbol;
import dev.unhang.code.Trees;
import dev.unhang.fix.Patch;
import dev.unhang.judge.disconnect.WorkStart.WorkKind;
import dev.unhang.judge.disconnect.WorkVerdict;
import dev.unhang.judge.disconnect.client.ClientScope;
import dev.unhang.judge.disconnect.hook.Hook;
import dev.unhang.model.Event;
import org.jspecify.annotations.Nullable;

/** The words of a finding about work that goes on: what goes on, why, and what to do. */
final class DisconnectMessages {
  private static final String NEW_LINE = "\n  ";

  private DisconnectMessages() {}

  static String of(WorkVerdict verdict, Patch patch) {
    StringBuilder message = new StringBuilder(headline(verdict));
    if (verdict.isElsewhere()) {
      message.append(" (").append(verdict.position(verdict.site())).append(')');
    }
    if (!verdict.scope().evidence().isEmpty()) {
      message.append(NEW_LINE).append(verdict.scope().evidence());
    }
    if (!patch.words().isEmpty()) {
      message.append(NEW_LINE).append(patch.words());
    }
    return message.toString();
  }

  private static String headline(WorkVerdict verdict) {
    String noun = verdict.work().kind().noun();
    String started = started(verdict);
    String hook = hook(verdict.hook());
    return switch (verdict.problem()) {
      case NO_HOOK -> stopper(verdict) + noun + " started here: " + goesOn(verdict);
      case DROPPED ->
          "The handle of the "
              + noun
              + " started here is thrown away, so no disconnect hook can stop it: "
              + goesOn(verdict);
      case SKIPPED -> hook + " runs when the client goes and does not stop " + started;
      case NOT_COVERED ->
          hook + " does not run when " + missed(verdict) + "; " + started + " goes on";
      case SHUTDOWN -> ofCall(verdict, "()` stops nothing that is queued or running; ", started);
      case DEAF -> ofCall(verdict, "` ends its result only; ", started);
      case SHARED_EXECUTOR ->
          hook + " ends an executor that serves other clients too, because one client has gone";
      case OVERWRITTEN ->
          "The next client overwrites `"
              + variable(verdict)
              + "`, and then nothing can stop "
              + started
              + " for the client before";
      case WAITS -> hook + " waits for " + started + " instead of stopping it";
    };
  }

  private static String stopper(WorkVerdict verdict) {
    return verdict.isStoppedOtherwise() ? "No disconnect hook stops the " : "Nothing stops the ";
  }

  private static String started(WorkVerdict verdict) {
    return "the "
        + verdict.work().kind().noun()
        + " started "
        + (verdict.isElsewhere() ? "here" : "on line " + Trees.line(verdict.work().start()));
  }

  private static String goesOn(WorkVerdict verdict) {
    return verdict.work().kind() == WorkKind.TIMER
        ? "it holds the client until it runs, though the client has gone"
        : "it goes on when the client has gone";
  }

  private static String ofCall(WorkVerdict verdict, String says, String started) {
    return "`" + method(verdict) + says + started + " goes on when the client has gone";
  }

  private static String hook(@Nullable Hook hook) {
    return hook == null ? "This hook" : "`" + hook.name() + "`";
  }

  private static String method(WorkVerdict verdict) {
    Symbol method = ASTHelpers.getSymbol(verdict.site().getLeaf());
    return method == null ? "shutdown" : method.getSimpleName().toString();
  }

  private static String variable(WorkVerdict verdict) {
    return verdict.work().handle().variable() == null
        ? "the field"
        : verdict.work().handle().variable().getSimpleName().toString();
  }

  private static String missed(WorkVerdict verdict) {
    if (verdict.missed() == Event.TIMEOUT) {
      return "the response times out";
    }
    return verdict.scope().form() == ClientScope.Form.RESPONSE
        ? "the browser closes the tab"
        : "a client closes the connection in good order";
  }
}
