package dev.unhang.dump;

/** What we are given cannot be read; the message names file, line and remedy. */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableException(String message) {
    super(message, null, false, false);
  }

  static UnreadableException at(String file, int line, String reason, String remedy) {
    return new UnreadableException("%s:%d: %s. %s".formatted(file, line, reason, remedy));
  }
}
