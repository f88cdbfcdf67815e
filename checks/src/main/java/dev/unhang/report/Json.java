package dev.unhang.report;

import java.util.List;
import java.util.Map;

/**
 * Writes maps, lists, texts, numbers and truth values as JSON.
 *
 * <p>No library: what is needed here is this page, and the smallest well-kept one would more than
 * double what a user has on the processor path.
 */
final class Json {
  private static final String INDENT = "  ";

  private final StringBuilder text = new StringBuilder();

  private Json() {}

  /** The value as a document that ends with a line end, one member or element per line. */
  static String write(Object value) {
    Json json = new Json();
    json.value(value, 0);
    return json.text.append('\n').toString();
  }

  private void value(Object value, int depth) {
    if (value instanceof Map<?, ?> map) {
      members(map, depth);
    } else if (value instanceof List<?> list) {
      elements(list, depth);
    } else if (value instanceof Integer || value instanceof Boolean) {
      text.append(value);
    } else if (value instanceof String string) {
      string(string);
    } else {
      throw new IllegalArgumentException("No JSON: " + value.getClass());
    }
  }

  private void members(Map<?, ?> map, int depth) {
    String separator = "{";
    for (Map.Entry<?, ?> member : map.entrySet()) {
      text.append(separator);
      newLine(depth + 1);
      string((String) member.getKey());
      text.append(": ");
      value(member.getValue(), depth + 1);
      separator = ",";
    }
    end(map.isEmpty(), "{", "}", depth);
  }

  private void elements(List<?> list, int depth) {
    String separator = "[";
    for (Object element : list) {
      text.append(separator);
      newLine(depth + 1);
      value(element, depth + 1);
      separator = ",";
    }
    end(list.isEmpty(), "[", "]", depth);
  }

  private void end(boolean isEmpty, String opening, String closing, int depth) {
    if (isEmpty) {
      text.append(opening);
    } else {
      newLine(depth);
    }
    text.append(closing);
  }

  private void newLine(int depth) {
    text.append('\n').append(INDENT.repeat(depth));
  }

  private void string(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      character(value, i);
    }
    text.append('"');
  }

  private void character(String value, int index) {
    char c = value.charAt(index);
    switch (c) {
      case '"', '\\' -> text.append('\\').append(c);
      case '\n' -> text.append("\\n");
      case '\r' -> text.append("\\r");
      case '\t' -> text.append("\\t");
      default -> {
        if (c < ' ' || c == '\u007f' || isAlone(value, index)) {
          text.append(String.format("\\u%04x", (int) c));
        } else {
          text.append(c);
        }
      }
    }
  }

  /** Whether a character is half of a pair without the other, which UTF-8 cannot say. */
  private static boolean isAlone(String value, int index) {
    char c = value.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 == value.length() || !Character.isLowSurrogate(value.charAt(index + 1));
    }
    return Character.isLowSurrogate(c)
        && (index == 0 || !Character.isHighSurrogate(value.charAt(index - 1)));
  }
}
