package dev.unhang.house;

import com.google.common.collect.ImmutableList;

/** The string literals of a Java source, without those in comments. */
final class JavaStrings {
  private static final String QUOTES = "\"\"\"";

  private final String source;
  private final ImmutableList.Builder<Literal> literals = ImmutableList.builder();
  private int position;

  private JavaStrings(String source) {
    this.source = source;
  }

  /**
   * A literal.
   *
   * @param line the line that it begins in, from 1
   * @param before the code before it in that line
   * @param text what stands between the quotes
   */
  record Literal(int line, String before, String text) {}

  static ImmutableList<Literal> of(String source) {
    JavaStrings strings = new JavaStrings(source);
    while (strings.position < source.length()) {
      strings.next();
    }
    return strings.literals.build();
  }

  private void next() {
    if (isAt("//")) {
      skipTo("\n");
    } else if (isAt("/*")) {
      skipTo("*/");
    } else if (isAt(QUOTES)) {
      literal(QUOTES);
    } else if (isAt("\"")) {
      literal("\"");
    } else if (isAt("'")) {
      position++;
      end("'");
    } else {
      position++;
    }
  }

  private boolean isAt(String text) {
    return source.startsWith(text, position);
  }

  private void skipTo(String end) {
    int found = source.indexOf(end, position + 2);
    position = found < 0 ? source.length() : found + end.length();
  }

  private void literal(String quotes) {
    int begin = position;
    position += quotes.length();
    int start = position;
    int end = end(quotes);
    int line = (int) source.substring(0, begin).chars().filter(c -> c == '\n').count() + 1;
    String before = source.substring(source.lastIndexOf('\n', begin) + 1, begin);
    literals.add(new Literal(line, before, source.substring(start, end)));
  }

  /* Moves behind the closing quotes, and returns where they begin. */
  private int end(String quotes) {
    while (position < source.length() && !isAt(quotes)) {
      position += isAt("\\") ? 2 : 1;
    }
    int end = Math.min(position, source.length());
    position = end + quotes.length();
    return end;
  }
}
