package dev.unhang.cases;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The topics that are there to be read, as one page. */
final class ExamplesPage {
  private static final String TOPIC = "/fix/Examples";
  private static final Pattern MARKER =
      Pattern.compile(" +// (?:FINDING|NO PATCH|KNOWN GAP|SILENT)\\b.*");
  private static final Pattern CODE = Pattern.compile("\\{@code ([^}]*)}");
  private static final Pattern SENTENCE = Pattern.compile("(.*?)\\.(?: (.*))?");

  private ExamplesPage() {}

  static String text() {
    return """
    # Examples

    Code, and what the patch of the finding in it changes, if it has one. Imports are left out. The build makes
    this page of [cases](../../checks-tests/src/cases) that it tries each time.
    """
        + CaseFile.all().stream()
            .filter(topic -> topic.name().endsWith(TOPIC))
            .map(ExamplesPage::section)
            .collect(joining());
  }

  private static String section(CaseFile topic) {
    String name = topic.check().getSimpleName();
    return "\n## %s\n[Its page](%s.md).\n".formatted(name, name) + String.join("", examples(topic));
  }

  /** Each class that has a comment of its own. */
  private static ImmutableList<String> examples(CaseFile topic) {
    List<String> lines = topic.sources().get(0).text().lines().toList();
    ImmutableList<Hunk> hunks = Hunk.parse(CaseFile.read(topic.diff()));
    ImmutableList.Builder<String> examples = ImmutableList.builder();
    int comment = lines.indexOf("package examples;");
    for (int at = comment; at < lines.size(); at++) {
      if (lines.get(at).startsWith("/**")) {
        comment = at;
      } else if (lines.get(at).equals("}")) {
        examples.add(example(lines, comment, at, hunks));
      }
    }
    return examples.build();
  }

  private static String example(List<String> lines, int from, int end, ImmutableList<Hunk> hunks) {
    int code = from;
    while (!lines.get(code).endsWith("*/")) {
      code++;
    }
    String words =
        lines.subList(from, code + 1).stream()
            .map(line -> line.replaceAll("^ ?/?\\*+/? ?|[* ]+/$", ""))
            .collect(joining(" "));
    Matcher sentence = SENTENCE.matcher(CODE.matcher(words.strip()).replaceAll("`$1`"));
    if (!sentence.matches()) {
      throw new IllegalStateException("No sentence begins the comment in line " + (from + 1));
    }
    int first = code + 2;
    ImmutableList<Hunk> own =
        hunks.stream()
            .filter(hunk -> hunk.line() >= first && hunk.line() <= end + 1)
            .collect(ImmutableList.toImmutableList());
    return "\n### %s\n%s\n\n```%s\n%s```\n"
        .formatted(
            sentence.group(1),
            sentence.group(2) == null ? "" : sentence.group(2),
            own.isEmpty() ? "java" : "diff",
            shown(lines.subList(first - 1, end + 1), first, own));
  }

  /** The lines with what changes in them, without the marks of the cases. */
  private static String shown(List<String> lines, int first, ImmutableList<Hunk> hunks) {
    String same = hunks.isEmpty() ? "" : " ";
    List<String> shown = new ArrayList<>();
    int next = 0;
    for (Hunk hunk : hunks) {
      int start = hunk.line() - first + (hunk.removed().isEmpty() ? 1 : 0);
      lines.subList(next, start).forEach(line -> shown.add(same + line));
      hunk.removed().forEach(line -> shown.add("-" + line));
      hunk.added().forEach(line -> shown.add("+" + line));
      next = start + hunk.removed().size();
    }
    lines.subList(next, lines.size()).forEach(line -> shown.add(same + line));
    return shown.stream()
        .map(line -> MARKER.matcher(line).replaceFirst("").stripTrailing() + "\n")
        .collect(joining());
  }
}
