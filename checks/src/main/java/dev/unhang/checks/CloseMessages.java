package dev.unhang.checks;

import static java.util.stream.Collectors.joining;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import dev.unhang.context.answer.CodeContext;
import dev.unhang.context.answer.CodeContext.Answer;
import dev.unhang.fix.Patch;
import dev.unhang.judge.close.CloseVerdict;
import dev.unhang.judge.close.Closing;
import dev.unhang.judge.close.Closing.CloseWait;
import dev.unhang.judge.close.Closings;
import java.util.List;
import java.util.Optional;

/** The words of a finding about a {@code close()}: what waits, where, why, and what to do. */
final class CloseMessages {
  private static final String NEW_LINE = "\n  ";

  private CloseMessages() {}

  static String of(
      CloseVerdict verdict,
      List<CloseVerdict> all,
      CloseWait wait,
      Patch patch,
      VisitorState state) {
    StringBuilder message = new StringBuilder(headline(verdict, all, wait, state));
    for (String step : verdict.context().steps()) {
      message.append(NEW_LINE).append(step);
    }
    return message.append(NEW_LINE).append(patch.words()).toString();
  }

  private static String headline(
      CloseVerdict verdict, List<CloseVerdict> all, CloseWait wait, VisitorState state) {
    String names =
        all.stream().map(other -> "`" + other.closing().name() + "`").collect(joining(" and "));
    String what = what(verdict.closing(), names, wait, state);
    if (verdict.closesItself()) {
      return what
          + " waits for every task of the executor from a thread of that executor, so it waits for"
          + " itself and never returns";
    }
    CodeContext context = verdict.context();
    return what
        + " waits "
        + end(wait)
        + (wait.note().isEmpty() ? "" : " (" + wait.note() + ")")
        + ", and this code runs "
        + (context.answer() == Answer.EVENT_LOOP
            ? "on " + context.place() + ", which serves nobody else meanwhile"
            : "in " + context.place() + ", whose caller expects it to return at once");
  }

  private static String end(CloseWait wait) {
    if (wait.isForTasks()) {
      return "for every task";
    }
    return wait.isForRequests() ? "until its requests are done" : "until it is shut down";
  }

  private static String what(Closing closing, String names, CloseWait wait, VisitorState state) {
    return switch (closing.form()) {
      case TRY_RESOURCE -> "Closing " + names + " with `close()` at the end of this try";
      case CALL -> "`" + closing.name() + ".close()`";
      case HELPER ->
          "`"
              + ASTHelpers.getSymbol((MethodInvocationTree) closing.tree()).getSimpleName()
              + "` calls `close()` on "
              + names
              + ", which";
      case METHOD_REFERENCE -> "`" + closing.name() + "::close`";
      case CLEANUP ->
          "`@" + annotation(closing, state) + "`, which calls `close()` on " + names + ",";
      case OPERATOR ->
          "This operator calls `close()` on the "
              + (wait.isForTasks() ? "executor" : "resource")
              + ", which";
    };
  }

  private static String annotation(Closing closing, VisitorState state) {
    return Closings.cleanup((VariableTree) closing.tree(), state)
        .flatMap(annotation -> Optional.ofNullable(ASTHelpers.getSymbol(annotation)))
        .map(type -> type.getSimpleName().toString())
        .orElse("");
  }
}
