package dev.unhang.ide;

import dev.unhang.ide.worker.Answer;
import java.nio.file.Path;

/** Why a module cannot be checked, in the words of users. */
final class Errors {
  private Errors() {}

  static String of(Module module, Answer answer) {
    String name = module.settings().name();
    if (answer.outcome() == Answer.Outcome.CRASHED) {
      return "Unhang cannot check %s: the compiler says %s".formatted(name, answer.problem());
    }
    return answer.messages().stream()
        .filter(Answer.Message::isError)
        .findFirst()
        .map(first -> "Unhang checks %s when it compiles: %s".formatted(name, text(first)))
        .orElse("Unhang checks %s when it compiles".formatted(name));
  }

  private static String text(Answer.Message error) {
    String headline = error.text().lines().findFirst().orElse("");
    return error.file().isEmpty()
        ? headline
        : "%s:%s: %s".formatted(Path.of(error.file()).getFileName(), error.line(), headline);
  }
}
