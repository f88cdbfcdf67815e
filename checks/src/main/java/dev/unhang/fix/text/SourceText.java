package dev.unhang.fix.text;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;

/** The text of the file that is being checked: its lines, indentation and line ends. */
public final class SourceText {

  private final VisitorState state;
  private final String text;
  private final String newline;

  public SourceText(VisitorState state) {
    this.state = state;
    this.text = String.valueOf(state.getSourceCode());
    this.newline = text.contains("\r\n") ? "\r\n" : "\n";
  }

  /** The line end that the file uses. */
  public String newline() {
    return newline;
  }

  int length() {
    return text.length();
  }

  public String of(Tree tree) {
    return between(start(tree), end(tree));
  }

  public String between(int start, int end) {
    return text.substring(start, end);
  }

  public int start(Tree tree) {
    return ASTHelpers.getStartPosition(tree);
  }

  public int end(Tree tree) {
    return state.getEndPosition(tree);
  }

  /** Whether the positions of {@code tree} are real, and not those of generated code. */
  public boolean isWritten(Tree tree) {
    int start = start(tree);
    int end = end(tree);
    return start >= 0 && end > start && end <= text.length();
  }

  /** The text between the braces of a block. */
  public String inside(BlockTree block) {
    return between(start(block) + 1, end(block) - 1);
  }

  /** The white space that the line of {@code position} begins with. */
  public String indentation(int position) {
    int lineStart = text.lastIndexOf('\n', position - 1) + 1;
    int end = lineStart;
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    return text.substring(lineStart, Math.min(end, Math.max(position, lineStart)));
  }

  /** The white space that stands at {@code position}. */
  public String whitespaceAt(int position) {
    int end = position;
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return text.substring(position, end);
  }

  /** What the file indents the content of {@code block} by, more than the block's own line. */
  public String unit(BlockTree block) {
    return unit(block, indentation(start(block)));
  }

  /** What the file indents the content of {@code block} by, more than {@code outer}. */
  public String unit(BlockTree block, String outer) {
    if (!block.getStatements().isEmpty()) {
      String inner = indentation(start(block.getStatements().get(0)));
      if (inner.length() > outer.length() && inner.startsWith(outer)) {
        return inner.substring(outer.length());
      }
    }
    return unit(outer);
  }

  /** What the file indents by behind {@code outer}, if nothing there tells. */
  String unit(String outer) {
    return outer.startsWith("\t") ? "\t" : Layout.unit(text);
  }

  /** Adds {@code by} at the beginning of every line of {@code lines} but the first. */
  public String indent(String lines, String by) {
    if (by.isEmpty()) {
      return lines;
    }
    List<String> indented = new ArrayList<>();
    for (String line : Splitter.on('\n').split(lines)) {
      boolean blank = line.isBlank();
      indented.add(indented.isEmpty() || blank ? line : by + line);
    }
    /* The last piece is what stands before a closing brace, which moves as well. */
    int last = indented.size() - 1;
    if (last > 0 && indented.get(last).isBlank()) {
      indented.set(last, by + indented.get(last));
    }
    return Joiner.on('\n').join(indented);
  }

  /** The position behind the blanks at {@code position}, on the same line. */
  public int endOfBlanks(int position) {
    int end = position;
    while (end < text.length() && isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The end of the comment that begins at {@code position}, if it ends on the same line. */
  public int endOfComment(int position) {
    int lineEnd = position;
    while (!isLineEnd(lineEnd)) {
      lineEnd++;
    }
    if (text.startsWith("//", position)) {
      return lineEnd;
    }
    int end = text.startsWith("/*", position) ? text.indexOf("*/", position + 2) : -1;
    return end < 0 || end > lineEnd ? position : end + 2;
  }

  /** The end of a tree, with the comment that stands behind it and ends the line. */
  public int endWithComment(Tree tree) {
    int end = endOfComment(endOfBlanks(end(tree)));
    return isLineEnd(end) ? end : end(tree);
  }

  /**
   * Where the brace of a block begins that takes the place of the code at {@code position}: on the
   * line before, if the code has one of its own.
   */
  public int startForBrace(int position) {
    int start = startOfBlanks(position);
    String line = text.substring(text.lastIndexOf('\n', start - 1) + 1, start);
    return between(start, position).contains("\n") && !line.contains("//") && !line.endsWith("*/")
        ? start
        : position;
  }

  /** Where the whole lines of comments begin that stand right before a statement. */
  public int startOfComments(int position) {
    int start = position;
    int lineStart = position - indentation(position).length();
    while (isLineStart(lineStart) && lineStart > 0) {
      int previous = previousLine(lineStart);
      if (between(previous, lineStart).stripTrailing().endsWith("*/")) {
        int opening = text.lastIndexOf("/*", lineStart);
        previous = opening - indentation(opening).length();
      }
      int first = endOfBlanks(previous);
      if (!text.startsWith("//", first) && !text.startsWith("/*", first)) {
        return start;
      }
      start = first;
      lineStart = previous;
    }
    return start;
  }

  /** The position of the white space before {@code position}, on whichever line. */
  int startOfBlanks(int position) {
    int start = position;
    while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  boolean isLineStart(int position) {
    return position == 0 || text.charAt(position - 1) == '\n';
  }

  public boolean isLineEnd(int position) {
    return position == text.length()
        || text.charAt(position) == '\n'
        || text.charAt(position) == '\r';
  }

  /** The end of the comment that the file begins with there, and of the blank lines behind it. */
  int endOfHeadComment(int position) {
    int start = position + whitespaceAt(position).length();
    int end = start;
    if (text.startsWith("/*", start)) {
      end = nextLine(Math.max(text.indexOf("*/", start), start));
    }
    while (text.startsWith("//", end)) {
      end = nextLine(end);
    }
    return end > start && isBlank(end) ? nextLine(end) : position;
  }

  /** The beginning of the line after that of {@code position}. */
  int nextLine(int position) {
    int end = text.indexOf('\n', position);
    return end < 0 ? text.length() : end + 1;
  }

  /** The beginning of the line before the one that begins at {@code lineStart}. */
  int previousLine(int lineStart) {
    return text.lastIndexOf('\n', lineStart - 2) + 1;
  }

  /** Whether the line that begins at {@code lineStart} has nothing on it. */
  boolean isBlank(int lineStart) {
    return lineStart < text.length() && isLineEnd(endOfBlanks(lineStart));
  }

  /** Whether the line that begins at {@code lineStart} begins with a closing brace. */
  boolean isClosing(int lineStart) {
    int first = endOfBlanks(lineStart);
    return first < text.length() && text.charAt(first) == '}';
  }

  /** Whether the line that begins at {@code lineStart} ends with an opening brace. */
  boolean isOpening(int lineStart) {
    return between(lineStart, nextLine(lineStart)).stripTrailing().endsWith("{");
  }

  private static boolean isBlank(char character) {
    return character == ' ' || character == '\t';
  }

  /** Takes {@code by} away from the beginning of every line of {@code lines} but the first. */
  static String outdent(String lines, String by) {
    return by.isEmpty() ? lines : lines.replace("\n" + by, "\n");
  }
}
