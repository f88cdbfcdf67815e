package dev.unhang.ide;

import dev.unhang.shared.Found.Region;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Where the lines of a text begin. Columns are UTF-16 code units, in the protocol and in SARIF. */
final class Lines {
  private final String text;
  private final List<Integer> starts = new ArrayList<>();

  private Lines(String text) {
    this.text = text;
    starts.add(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isFirstOfTwo = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !isFirstOfTwo)) {
        starts.add(i + 1);
      }
    }
  }

  static Lines of(String text) {
    return new Lines(text);
  }

  /** The same as the protocol writes it, which counts from 0. */
  static Range range(Region region) {
    return new Range(
        new Position(region.startLine() - 1, region.startColumn() - 1),
        new Position(region.endLine() - 1, region.endColumn() - 1));
  }

  /** The text with a part replaced. */
  String replaced(Range range, String by) {
    int start = offset(range.getStart());
    int end = Math.max(start, offset(range.getEnd()));
    return text.substring(0, start) + by + text.substring(end);
  }

  /** A line without its end, from 0; empty if there is none of that number. */
  String line(int number) {
    return number < 0 || number >= starts.size()
        ? ""
        : text.substring(starts.get(number), endOf(number));
  }

  /** The same for a part of the text. */
  Range range(int start, int end) {
    return new Range(position(start), position(end));
  }

  private Position position(int offset) {
    int found = Collections.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line, offset - starts.get(line));
  }

  /** Where a place is in the text. */
  int offset(Position position) {
    if (position.getLine() >= starts.size()) {
      return text.length();
    }
    int line = Math.max(0, position.getLine());
    int start = starts.get(line);
    /* A column behind the end of a line is its end, says the protocol. */
    return Math.min(start + Math.max(0, position.getCharacter()), endOf(line));
  }

  private int endOf(int line) {
    int end = line + 1 < starts.size() ? starts.get(line + 1) : text.length();
    while (end > starts.get(line) && "\r\n".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
