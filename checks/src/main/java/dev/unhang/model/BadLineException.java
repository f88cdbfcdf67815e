package dev.unhang.model;

import java.util.Optional;

/** Ends the reading of a line. */
final class BadLineException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int column;
  private final transient Optional<String> suggestion;

  BadLineException(int column, String reason, Optional<String> suggestion) {
    super(reason, null, false, false);
    this.column = column;
    this.suggestion = suggestion;
  }

  int column() {
    return column;
  }

  String reason() {
    return String.valueOf(getMessage());
  }

  Optional<String> suggestion() {
    return suggestion;
  }
}
