package dev.unhang.dump;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * A strict and small reader of JSON. There is no library to leave it to: this runs without any, and
 * the JDK has none. What stands in a list under one name is handed out one by one, so that a large
 * file takes no more memory than its largest element.
 */
final class JsonReader {
  private static final int MAX_DEPTH = 64;
  private static final int MAX_TEXT = 1 << 16;
  private static final String ESCAPES = "\"\\/bfnrt";
  private static final String ESCAPED = "\"\\/\b\f\n\r\t";

  private final Reader reader;
  private final String list;
  private final BiConsumer<String, Object> out;
  private int next;
  private int line = 1;
  private int column;
  private int depth;

  /**
   * Begins to read.
   *
   * @param list the name of lists whose elements are handed out
   * @param out takes these elements, and texts outside of them, each with its name. An element is a
   *     {@code Map}, {@code List} or {@code String}; numbers and words are texts
   */
  JsonReader(Reader reader, String list, BiConsumer<String, Object> out) {
    this.reader = reader;
    this.list = list;
    this.out = out;
  }

  int line() {
    return line;
  }

  /** Reads all of it. */
  void read() throws IOException, BadJsonException {
    advance();
    blanks();
    walk("");
    blanks();
    if (next >= 0) {
      throw bad("the end of the file");
    }
  }

  /* Builds nothing but what is handed out. */
  private void walk(String name) throws IOException, BadJsonException {
    if (next == '{') {
      members(this::walk);
    } else if (next == '[') {
      boolean isWanted = name.equals(list);
      elements(
          () -> {
            if (isWanted) {
              out.accept(name, value());
            } else {
              walk("");
            }
          });
    } else {
      out.accept(name, value());
    }
  }

  private Object value() throws IOException, BadJsonException {
    if (next == '{') {
      Map<String, Object> members = new LinkedHashMap<>();
      members(name -> members.put(name, value()));
      return members;
    }
    if (next == '[') {
      List<Object> elements = new ArrayList<>();
      elements(() -> elements.add(value()));
      return elements;
    }
    return next == '"' ? string() : word();
  }

  private void members(Member member) throws IOException, BadJsonException {
    sequence(
        '}',
        () -> {
          String name = string();
          blanks();
          expect(':');
          blanks();
          member.read(name);
        });
  }

  private void elements(Part element) throws IOException, BadJsonException {
    sequence(']', element);
  }

  private void sequence(char end, Part part) throws IOException, BadJsonException {
    depth++;
    if (depth > MAX_DEPTH) {
      throw bad("fewer levels");
    }
    advance();
    blanks();
    boolean isFirst = true;
    while (next != end || !isFirst) {
      part.read();
      blanks();
      isFirst = false;
      if (next == end) {
        break;
      }
      expect(',');
      blanks();
    }
    advance();
    depth--;
  }

  private String string() throws IOException, BadJsonException {
    expect('"');
    StringBuilder text = new StringBuilder();
    while (next != '"') {
      if (next < ' ') {
        throw bad("the end of a text");
      }
      char c = (char) next;
      advance();
      char read = c == '\\' ? escape() : c;
      if (text.length() < MAX_TEXT) {
        text.append(read);
      }
    }
    advance();
    return text.toString();
  }

  private char escape() throws IOException, BadJsonException {
    int known = next < 0 ? -1 : ESCAPES.indexOf(next);
    if (known >= 0) {
      advance();
      return ESCAPED.charAt(known);
    }
    expect('u');
    int code = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(next, 16);
      if (digit < 0) {
        throw bad("a hexadecimal digit");
      }
      code = code * 16 + digit;
      advance();
    }
    return (char) code;
  }

  /* A number, true, false or null. */
  private String word() throws IOException, BadJsonException {
    StringBuilder word = new StringBuilder();
    while (word.length() < MAX_DEPTH
        && next >= 0
        && (Character.isLetterOrDigit(next) || "+-.".indexOf(next) >= 0)) {
      word.append((char) next);
      advance();
    }
    String text = word.toString();
    if (!text.matches("true|false|null|-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?")) {
      throw bad("a value");
    }
    return text.equals("null") ? "" : text;
  }

  private void blanks() throws IOException {
    while (next == ' ' || next == '\t' || next == '\n' || next == '\r') {
      advance();
    }
  }

  private void expect(char c) throws IOException, BadJsonException {
    if (next != c) {
      throw bad("'" + c + "'");
    }
    advance();
  }

  private void advance() throws IOException {
    if (next == '\n') {
      line++;
      column = 0;
    }
    next = reader.read();
    column++;
  }

  private BadJsonException bad(String expected) {
    String found = next < 0 ? "the file ends" : "there is '" + (char) next + "'";
    return new BadJsonException(
        "column %d: %s, where %s should be".formatted(column, found, expected));
  }

  /** What the text is no JSON for. */
  static final class BadJsonException extends Exception {
    private static final long serialVersionUID = 1L;

    BadJsonException(String message) {
      super(message, null, false, false);
    }
  }

  private interface Part {
    void read() throws IOException, BadJsonException;
  }

  private interface Member {
    void read(String name) throws IOException, BadJsonException;
  }
}
