package dev.unhang.maven;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;

/** The difference of two texts, as {@code git apply} takes it. */
final class Diff {
  private static final int HEADERS = 2;
  private static final String NO_LINE_END = "\\ No newline at end of file";

  private Diff() {}

  /**
   * Its lines, without their ends. A carriage return is part of its line, so that the patch fits
   * the file.
   *
   * @param name the file, with slashes
   */
  static List<String> of(String name, String before, String after, int context) {
    List<String> own = lines(before);
    List<String> raw =
        UnifiedDiffUtils.generateUnifiedDiff(
            "a/" + name, "b/" + name, own, DiffUtils.diff(own, lines(after)), context);
    List<String> diff = new ArrayList<>(raw.subList(0, Math.min(HEADERS, raw.size())));
    for (String line : raw.subList(diff.size(), raw.size())) {
      boolean hasEnd = line.endsWith("\n");
      diff.add(hasEnd ? line.substring(0, line.length() - 1) : line);
      if (!hasEnd && !line.startsWith("@")) {
        diff.add(NO_LINE_END);
      }
    }
    return diff;
  }

  /* With their ends: without one, the last line is another. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      int next = end < 0 ? text.length() : end + 1;
      lines.add(text.substring(start, next));
      start = next;
    }
    return lines;
  }
}
