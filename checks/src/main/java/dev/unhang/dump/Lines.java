package dev.unhang.dump;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Reads lines, with an upper bound: what is no text may have no line ends. */
final class Lines {
  private static final int MAX_LENGTH = 1 << 14;

  private final Reader reader;
  private final StringBuilder line = new StringBuilder();
  private int number;

  Lines(Reader reader) {
    this.reader = reader;
  }

  /** The number of the last line, from 1. */
  int number() {
    return number;
  }

  /** The next line, cut off where it is too long; null at the end. */
  @Nullable String next() throws IOException {
    line.setLength(0);
    int c = reader.read();
    if (c < 0) {
      return null;
    }
    number++;
    while (c >= 0 && c != '\n') {
      if (line.length() < MAX_LENGTH) {
        line.append((char) c);
      }
      c = reader.read();
    }
    int length = line.length();
    if (length > 0 && line.charAt(length - 1) == '\r') {
      line.setLength(length - 1);
    }
    return line.toString();
  }
}
