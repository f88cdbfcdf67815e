package dev.unhang.ide;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Something to do, when it is its turn.
 *
 * @param file what it is about; a source, or the settings of a module
 * @param line of a question, from 1
 * @param isForOthers of a module, whether classes are needed
 * @param answer of a question
 */
record Job(
    Kind kind,
    Path file,
    int line,
    boolean isForOthers,
    CompletableFuture<Optional<String>> answer) {
  private static final CompletableFuture<Optional<String>> NOBODY =
      CompletableFuture.completedFuture(Optional.empty());

  static Job look() {
    return new Job(Kind.LOOK, Path.of(""), 0, false, NOBODY);
  }

  static Job opened(Path file) {
    return new Job(Kind.OPENED, file, 0, false, NOBODY);
  }

  static Job saved(Path file) {
    return new Job(Kind.SAVED, file, 0, false, NOBODY);
  }

  static Job module(Module module, boolean isForOthers) {
    return new Job(Kind.MODULE, module.file(), 0, isForOthers, NOBODY);
  }

  static Job question(Path file, int line, CompletableFuture<Optional<String>> answer) {
    return new Job(Kind.QUESTION, file, line, false, answer);
  }

  boolean isOf(Module module) {
    return module.file().equals(file);
  }

  /** What it is. */
  enum Kind {
    /** Reads what builds have written. */
    LOOK,
    /** A source is shown. */
    OPENED,
    /** A source or pom has changed. */
    SAVED,
    /** Compiles a module. */
    MODULE,
    /** Explains a line. */
    QUESTION
  }
}
