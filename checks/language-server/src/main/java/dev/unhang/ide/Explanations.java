package dev.unhang.ide;

import dev.unhang.ide.worker.Answer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the pack says of places that it is asked to explain. */
final class Explanations {
  private static final String PACK = "[Unhang] ";

  private Explanations() {}

  /** What it says of a file, without what javac indents it by. */
  static Stream<String> all(List<Answer.Message> messages, Path file) {
    return messages.stream()
        .filter(message -> !message.isError() && message.file().equals(file.toString()))
        .map(Answer.Message::text)
        .filter(text -> text.startsWith(PACK))
        .map(text -> text.substring(PACK.length()).replace("\n  ", "\n"));
  }

  /** The first thing that it says of a file. */
  static Optional<String> of(List<Answer.Message> messages, Path file) {
    return all(messages, file).findFirst();
  }
}
