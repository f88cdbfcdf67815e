package dev.unhang.cases;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparingInt;
import static java.util.Map.Entry.comparingByKey;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.unhang.testing.RunProof.Found;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which findings have a patch, and why the others have none. */
record PatchTable(ImmutableList<Row> rows) {
  private static final Pattern REFUSED =
      Pattern.compile("there is no automatic fix(?: for [^,\\n]*)?(?:, because ([^\\n]*))?");
  private static final Pattern NAME = Pattern.compile("`[^`]*`");

  /* What a reason says of one place in particular. */
  private static final Pattern PLACE = Pattern.compile(" \\((?:line|\\w+\\.java:)[^)]*\\)");

  static PatchTable of(CorpusRun run) {
    return new PatchTable(
        run.results().entrySet().stream()
            .flatMap(
                each -> each.getValue().found().stream().map(found -> Row.of(each.getKey(), found)))
            .collect(toImmutableList()));
  }

  /** How many of a thousand findings have a patch. */
  long share() {
    return share(rows);
  }

  /** The same of those that are no cases of what is refused on purpose. */
  long shareOfOthers() {
    return share(others());
  }

  private List<Row> others() {
    return rows.stream().filter(row -> !row.isLimit).toList();
  }

  private static long share(List<Row> rows) {
    return 1000 * patched(rows) / rows.size();
  }

  private static long patched(List<Row> rows) {
    return rows.stream().filter(Row::patched).count();
  }

  String page() {
    return """
    # Which findings have a patch

    All findings in the [cases](../../checks-tests/src/cases), each patched, compiled and checked again in one
    run of the pack (`EveryFindingTest`, which writes this page). The cases are there to try limits: of
    code as people write it, more findings have a patch. What a patch promises is [here](patches.md).

    **%d of %d findings have a patch: %s.** %d of those without are cases that show on purpose what is
    refused; of all others %s have one.

    ## By kind and framework

    | finding | framework | findings | patched | refused |
    |---|---|---|---|---|
    %s
    ## Why the others have none

    Names and lines are left out. *No way is known* means that each way we know would change something else.

    | check | reason | findings |
    |---|---|---|
    %s\
    """
        .formatted(
            patched(rows),
            rows.size(),
            percent(rows),
            rows.stream().filter(Row::isLimit).count(),
            percent(others()),
            kinds(),
            reasons());
  }

  private String kinds() {
    return Stream.of(
            "ExecutorCloseInAsyncHandler", "AwaitTerminationOnEventLoop", "DisconnectWithoutCancel")
        .map(this::kinds)
        .collect(joining());
  }

  private String kinds(String check) {
    List<Row> own = rows.stream().filter(row -> row.check.equals(check)).toList();
    return line("**`" + check + "`**", "all", own)
        + sorted(own, Row::kind)
            .flatMap(
                kind ->
                    sorted(kind.getValue(), Row::framework)
                        .map(each -> line(kind.getKey(), each.getKey(), each.getValue())))
            .collect(joining());
  }

  private static Stream<Map.Entry<String, List<Row>>> sorted(
      List<Row> rows, Function<Row, String> by) {
    return rows.stream()
        .collect(groupingBy(by, TreeMap::new, toImmutableList()))
        .entrySet()
        .stream()
        .map(each -> Map.entry(each.getKey(), each.getValue()));
  }

  private static String line(String first, String second, List<Row> rows) {
    return "| %s | %s | %d | %d (%s) | %d |%n"
        .formatted(
            first, second, rows.size(), patched(rows), percent(rows), rows.size() - patched(rows));
  }

  private static String percent(List<Row> rows) {
    return Math.round(share(rows) / 10.0) + " %";
  }

  private String reasons() {
    return sorted(
            rows.stream().filter(row -> !row.patched).toList(),
            row -> row.check + " | " + row.reason)
        .sorted(
            comparingInt((Map.Entry<String, List<Row>> each) -> -each.getValue().size())
                .thenComparing(comparingByKey()))
        .map(
            each ->
                "| `%s | %d |%n"
                    .formatted(each.getKey().replaceFirst(" ", "` "), each.getValue().size()))
        .collect(joining());
  }

  /**
   * One finding.
   *
   * @param kind what is wrong
   * @param framework of which the code is
   * @param isLimit whether the case is there to show that there is no patch
   * @param reason why there is no patch; empty if there is one
   */
  record Row(
      String check,
      String kind,
      String framework,
      boolean patched,
      boolean isLimit,
      String reason) {
    private static Row of(CaseFile file, Found found) {
      return new Row(
          found.check().replaceFirst(".*\\.", ""),
          FindingKind.of(found),
          FindingKind.framework(file, found),
          found.patched(),
          !found.patched() && found.code().contains("// NO PATCH"),
          found.patched() ? "" : reason(found.message()));
    }

    private static String reason(String message) {
      Matcher matcher = REFUSED.matcher(message);
      if (!matcher.find()) {
        return "says what to do by hand";
      }
      String because = matcher.group(1) == null ? "" : matcher.group(1);
      String general = NAME.matcher(PLACE.matcher(because).replaceAll("")).replaceAll("`…`");
      return general.startsWith("no way to do that is known") || general.isEmpty()
          ? "no way is known"
          : general;
    }
  }
}
