package dev.unhang.model;

import java.util.function.BiConsumer;

/**
 * Finds the lines of a model file that state facts, and the names under which to look them up,
 * without reading more of them than that. Most lines are about frameworks that a compilation does
 * not use, so most are never read.
 */
final class ModelScanner {
  private final ModelText file;
  private final BiConsumer<String, ModelLine> facts;
  private ModelLine.Section section = ModelLine.Section.NONE;
  private int number;
  private int order;

  private ModelScanner(ModelText file, int order, BiConsumer<String, ModelLine> facts) {
    this.file = file;
    this.order = order;
    this.facts = facts;
  }

  /**
   * Hands each line that states a fact to {@code facts}, with the simple name of the member, or of
   * the type if there is none or it is a constructor.
   *
   * @param order the number of lines that precede the file
   * @return the number of lines that precede what follows the file
   */
  static int scan(ModelText file, int order, BiConsumer<String, ModelLine> facts) {
    ModelScanner scanner = new ModelScanner(file, order, facts);
    String text = file.text();
    int start = 0;
    while (start < text.length()) {
      int newLine = text.indexOf('\n', start);
      int end = newLine < 0 ? text.length() : newLine;
      scanner.number++;
      scanner.line(text.substring(start, end));
      start = end + 1;
    }
    return scanner.order;
  }

  /* A '#' begins a comment, or a member's name, or stands in a note. */
  private void line(String text) {
    int hash = text.indexOf('#');
    int note = hash < 0 ? -1 : text.indexOf("--");
    boolean isMember = hash > 0 && text.charAt(hash - 1) > ' ' && (note < 0 || note > hash);
    int open = isMember ? text.indexOf('(', hash) : -1;
    if (open >= 0 && !text.startsWith("<init>", hash + 1)) {
      facts.accept(text.substring(hash + 1, open), newLine(text));
    } else if (hash != 0) {
      other(new LineCursor(text), text);
    }
  }

  /* Not worth to be quick about: one line in five. */
  private void other(LineCursor cursor, String text) {
    if (cursor.atEnd() || cursor.peek() == '#') {
      return;
    }
    String first = cursor.word();
    if (first.equals(ModelParser.FRAMEWORK)) {
      section = new ModelLine.Section(cursor.remainder(), section.artifacts());
    } else if (first.equals(ModelParser.ARTIFACT)) {
      section = new ModelLine.Section(section.framework(), cursor.remainder());
    } else {
      cursor.word();
      ModelLine line = newLine(text);
      String target = cursor.word();
      int hash = target.indexOf('#');
      String types = hash < 0 ? target : target.substring(0, hash);
      for (TypeAlternative type : TypeAlternative.of(types)) {
        facts.accept(simpleName(type.name()), line);
      }
    }
  }

  private ModelLine newLine(String text) {
    return new ModelLine(file, text, number, section, order++);
  }

  /** The name of a type without package and enclosing types. */
  static String simpleName(String type) {
    return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
  }
}
