package dev.unhang.mutation;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.unhang.mutation.MutatedClass.Tally;

/** The end of the page, which is written from what the runs have found. */
final class MutationSection {
  private static final String BEGIN = "<!-- written by EvidencePageTest -->\n";
  private static final String ROOMS =
      """
      | room | classes | changes | killed | timed out | survived | not reached | explained | open | topics | run on |
      |---|--:|--:|--:|--:|--:|--:|--:|--:|---|---|
      """;
  private static final String KINDS =
      """

      Why no topic notices what is explained:

      | kind | changes | reason |
      |---|--:|---|
      """;

  private MutationSection() {}

  /** The page with this section instead of the one that it has. */
  static String replace(String page, MutationRuns runs) {
    return page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + of(runs);
  }

  private static String of(MutationRuns runs) {
    ImmutableListMultimap<String, MutatedClass> rooms =
        Multimaps.index(runs.classes(), MutatedClass::room);
    return ROOMS
        + rooms.keySet().stream().map(room -> row(room, rooms.get(room))).collect(joining())
        + KINDS
        + runs.kinds().entrySet().stream()
            .map(
                kind ->
                    String.format(
                        "| %s | %d | %s |\n",
                        kind.getKey(), count(runs, kind.getKey()), kind.getValue()))
            .collect(joining())
        + open(runs);
  }

  private static String row(String room, ImmutableList<MutatedClass> classes) {
    Tally tally = classes.stream().map(MutatedClass::counts).reduce(Tally.NONE, Tally::plus);
    long open =
        classes.stream()
            .flatMap(each -> each.survivors().stream())
            .filter(Survivor::isOpen)
            .count();
    return String.format(
        "| `%s` | %d | %d | %d | %d | %d | %d | %d | %d | %s | %s |\n",
        room,
        classes.size(),
        tally.all(),
        tally.killed(),
        tally.timedOut(),
        tally.survived(),
        tally.notReached(),
        tally.survived() + tally.notReached() - open,
        open,
        classes.stream().map(each -> "`" + each.topics() + "`").distinct().collect(joining(", ")),
        classes.stream().map(MutatedClass::date).sorted().distinct().collect(joining(", ")));
  }

  private static long count(MutationRuns runs, String kind) {
    return runs.classes().stream()
        .flatMap(each -> each.survivors().stream())
        .filter(survivor -> survivor.kind().equals(kind))
        .count();
  }

  private static String open(MutationRuns runs) {
    long open =
        runs.classes().stream()
            .flatMap(each -> each.survivors().stream())
            .filter(Survivor::isOpen)
            .count();
    return open == 0
        ? "\nNo survivor is open.\n"
        : String.format(
            "\n%d are open, neither killed nor explained: they are in the file, marked so.\n",
            open);
  }
}
