package dev.unhang.testing;

/** The first line in which two texts differ, with tabs and line ends made visible. */
final class TextDifference {
  private TextDifference() {}

  static String of(Source expected, Source actual) {
    String[] expectedLines = expected.text().split("\n", -1);
    String[] actualLines = actual.text().split("\n", -1);
    int line = 0;
    while (line < Math.min(expectedLines.length, actualLines.length)
        && expectedLines[line].equals(actualLines[line])) {
      line++;
    }
    return "line %d\n  expected: %s\n  actual:   %s"
        .formatted(line + 1, show(expectedLines, line), show(actualLines, line));
  }

  private static String show(String[] lines, int line) {
    return line < lines.length
        ? lines[line].replace("\t", "\\t").replace("\r", "\\r")
        : "(end of file)";
  }
}
