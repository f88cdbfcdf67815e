package dev.unhang.model;

import com.google.common.collect.ImmutableList;
import dev.unhang.setup.Spelling;
import java.util.Optional;

/** A position in one line of a model file, and what the grammar reads from there. */
final class LineCursor {
  private final String line;
  private final int end;
  private int position;
  private int tokenStart;

  LineCursor(String line) {
    this.line = line;
    int length = line.length();
    while (length > 0 && line.charAt(length - 1) <= ' ') {
      length--;
    }
    this.end = length;
    skipBlanks();
  }

  boolean atEnd() {
    return position >= end;
  }

  char peek() {
    return line.charAt(position);
  }

  /** Whether the rest of the line is a note. */
  boolean atNote() {
    return line.startsWith("--", position)
        && (position + 2 >= end || line.charAt(position + 2) <= ' ');
  }

  /** Reads up to the next blank; empty at the end of the line. */
  String word() {
    tokenStart = position;
    while (position < end && line.charAt(position) > ' ') {
      position++;
    }
    String word = line.substring(tokenStart, position);
    skipBlanks();
    return word;
  }

  /** Reads the rest of the line, without the dashes of a note. */
  String rest(String expected) throws BadLineException {
    if (!atEnd() && atNote()) {
      position += 2;
      skipBlanks();
    }
    tokenStart = position;
    if (atEnd()) {
      throw bad(expected + " is missing");
    }
    position = end;
    return line.substring(tokenStart, end);
  }

  /** What is left of the line. */
  String remainder() {
    return line.substring(position, end);
  }

  /**
   * Reads the name of a type, or of several that differ in one place, up to {@code #} or a blank.
   */
  ImmutableList<TypeAlternative> typeNames() throws BadLineException {
    tokenStart = position;
    while (position < end && line.charAt(position) > ' ' && line.charAt(position) != '#') {
      position++;
    }
    String name = line.substring(tokenStart, position);
    if (name.isEmpty()) {
      throw bad("the name of a type is missing");
    }
    ImmutableList<TypeAlternative> alternatives = TypeAlternative.of(name);
    for (TypeAlternative alternative : alternatives) {
      if (!ModelSyntax.isTypeName(alternative.name())) {
        throw bad(
            "'"
                + alternative.name()
                + "' is not the name of a type, such as a.b.C or a.b.Outer$In");
      }
    }
    if (position >= end || line.charAt(position) != '#') {
      skipBlanks();
    }
    return alternatives;
  }

  /** Reads the name of a thread, in quotes. */
  ImmutableList<TypeAlternative> threadName() throws BadLineException {
    tokenStart = position;
    int close = skip('"') ? line.indexOf('"', position) : -1;
    if (close <= position) {
      throw bad("a thread is given by its name in quotes");
    }
    String name = line.substring(position, close);
    position = close + 1;
    afterTarget();
    return ImmutableList.of(new TypeAlternative(name, ""));
  }

  /** Reads one character if it is there. */
  boolean skip(char c) {
    if (position < end && line.charAt(position) == c) {
      tokenStart = position;
      position++;
      return true;
    }
    return false;
  }

  /** Reads the name of a member, up to its parameters. */
  String memberName() throws BadLineException {
    tokenStart = position;
    int open = line.indexOf('(', position);
    if (open < 0) {
      throw bad("parameters are missing: '(..)' for any, '()' for none, or their erased types");
    }
    position = open;
    String name = line.substring(tokenStart, open);
    if (!ModelSyntax.isMemberName(name)) {
      throw bad("'" + name + "' is not the name of a method; constructors are <init>");
    }
    return name;
  }

  /** Reads a parenthesised list of parameter types; empty if it stands for any. */
  Optional<ImmutableList<String>> parameters() throws BadLineException {
    tokenStart = position;
    int close = line.indexOf(')', position);
    if (close < 0) {
      throw bad("')' is missing");
    }
    int from = position + 1;
    position = close + 1;
    if (close == from) {
      return Optional.of(ImmutableList.of());
    }
    if (line.startsWith("..", from) && close == from + 2) {
      return Optional.empty();
    }
    ImmutableList.Builder<String> types = ImmutableList.builder();
    while (from <= close) {
      int comma = line.indexOf(',', from);
      int to = comma < 0 || comma > close ? close : comma;
      types.add(parameter(from, to));
      from = to + 1;
    }
    return Optional.of(types.build());
  }

  private String parameter(int from, int to) throws BadLineException {
    String type = line.substring(from, to).trim();
    tokenStart = from + Math.max(0, line.substring(from, to).indexOf(type));
    String erased = type.endsWith("...") ? type.substring(0, type.length() - 3) + "[]" : type;
    String element = erased;
    while (element.endsWith("[]")) {
      element = element.substring(0, element.length() - 2);
    }
    if (type.indexOf('<') >= 0) {
      throw bad("'" + type + "' has type arguments; a parameter is given by its erasure");
    }
    if (!ModelSyntax.isTypeName(element.replace(TypeAlternative.HOLE, "x"))) {
      throw bad("'" + type + "' is not the type of a parameter");
    }
    return erased;
  }

  /** Reads a bracketed list of indexes and ranges of indexes; empty if there is none. */
  ImmutableList<Integer> indexes() throws BadLineException {
    tokenStart = position;
    if (!skip('[')) {
      afterTarget();
      return ImmutableList.of();
    }
    int close = line.indexOf(']', position);
    if (close < 0) {
      throw bad("']' is missing");
    }
    ImmutableList.Builder<Integer> indexes = ImmutableList.builder();
    for (String part : line.substring(position, close).split(",", -1)) {
      int dash = part.indexOf('-');
      int first = index(dash < 0 ? part : part.substring(0, dash));
      int last = dash < 0 ? first : index(part.substring(dash + 1));
      for (int i = first; i <= last; i++) {
        indexes.add(i);
      }
    }
    position = close + 1;
    afterTarget();
    return indexes.build();
  }

  private int index(String text) throws BadLineException {
    try {
      int index = Integer.parseInt(text.trim());
      if (index >= 0 && index < 256) {
        return index;
      }
    } catch (NumberFormatException e) {
      // falls through to the one message for everything that is no index
    }
    throw bad("'" + text.trim() + "' is not an argument index");
  }

  private void afterTarget() throws BadLineException {
    if (position < end && line.charAt(position) > ' ') {
      tokenStart = position;
      throw bad("a blank must follow what the fact is about");
    }
    skipBlanks();
  }

  private void skipBlanks() {
    while (position < end && line.charAt(position) <= ' ') {
      position++;
    }
  }

  /** What is wrong with the part that was read last. */
  BadLineException bad(String reason) {
    return new BadLineException(tokenStart + 1, reason, Optional.empty());
  }

  /** The same, with the nearest of the known spellings. */
  BadLineException unknown(String reason, String text, Iterable<String> known) {
    return new BadLineException(tokenStart + 1, reason, Spelling.nearest(text, known));
  }
}
