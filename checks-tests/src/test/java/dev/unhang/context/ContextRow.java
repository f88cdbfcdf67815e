package dev.unhang.context;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.unhang.context.answer.CodeContext.Answer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One row of the table: a line of a source with a call of {@code here()} and what is expected
 * there.
 *
 * @param line number of the line, from 1
 * @param text the comment of the line
 * @param expected what the engine has to say
 * @param wanted what it should say; the same but for a known gap
 */
record ContextRow(int line, String text, Expectation expected, Expectation wanted) {
  private static final String CALL = "here()";
  private static final Pattern GAP = Pattern.compile("KNOWN GAP \\(want (.*)\\): (.*)");
  private static final Pattern LINE = Pattern.compile("\\(line ([+-]\\d+)\\)");

  /** All rows of a source. */
  static ImmutableList<ContextRow> in(String source) {
    ImmutableList.Builder<ContextRow> rows = ImmutableList.builder();
    List<String> lines = source.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int comment = line.indexOf("//");
      String code = comment < 0 ? line : line.substring(0, comment);
      if (code.contains(CALL)) {
        rows.add(of(i + 1, comment < 0 ? "" : line.substring(comment + 2).strip()));
      }
    }
    return rows.build();
  }

  private static ContextRow of(int line, String relative) {
    String text =
        LINE.matcher(relative)
            .replaceAll(to -> "(line " + (line + Integer.parseInt(to.group(1))) + ")");
    Matcher gap = GAP.matcher(text);
    return gap.matches()
        ? new ContextRow(line, text, Expectation.of(gap.group(2)), Expectation.of(gap.group(1)))
        : new ContextRow(line, text, Expectation.of(text), Expectation.of(text));
  }

  boolean isKnownGap() {
    return !expected.equals(wanted);
  }

  /**
   * An answer and its evidence.
   *
   * @param fragments texts that the place or the steps contain, each of them
   */
  record Expectation(Answer answer, ImmutableList<String> fragments) {
    private static Expectation of(String text) {
      List<String> parts = Splitter.on(": ").trimResults().splitToList(text);
      if (Arrays.stream(Answer.values()).noneMatch(a -> a.name().equals(parts.get(0)))) {
        throw new IllegalArgumentException(
            "here() needs a comment with what is expected, not '" + text + "'");
      }
      return new Expectation(
          Answer.valueOf(parts.get(0)), parts.stream().skip(1).collect(toImmutableList()));
    }

    /** Whether {@code message} of the {@link ContextProbe} says this. */
    boolean fits(String message) {
      List<String> parts = Splitter.on(" | ").limit(2).splitToList(message);
      return parts.get(0).equals(answer.name())
          && fragments.stream().allMatch(parts.get(1)::contains);
    }
  }
}
