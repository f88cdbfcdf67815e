package dev.unhang.mutation;

import com.google.common.collect.ImmutableList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What came of changing one class, and those inside it.
 *
 * @param name its name with its package
 * @param topics the topics of cases that were asked, as {@code -Dunhang.cases} takes them
 * @param date the day of the run
 * @param counts how many changes were made
 * @param survivors those that no topic notices
 */
record MutatedClass(
    String name, String topics, String date, Tally counts, ImmutableList<Survivor> survivors) {
  private static final Pattern HEAD =
      Pattern.compile(
          "class (\\S+) \\| (\\S+) \\| (\\S+) \\| (\\d+) changes, (\\d+) killed, (\\d+) timed out,"
              + " (\\d+) survived, (\\d+) not reached");

  /** Reads a line that begins a class. */
  static MutatedClass parse(String line) {
    Matcher head = HEAD.matcher(line);
    if (!head.matches()) {
      throw new IllegalArgumentException("No class: " + line);
    }
    return new MutatedClass(
        head.group(1),
        head.group(2),
        head.group(3),
        new Tally(number(head, 5), number(head, 6), number(head, 7), number(head, 8)),
        ImmutableList.of());
  }

  String line() {
    return String.format(
        "class %s | %s | %s | %d changes, %d killed, %d timed out, %d survived, %d not reached",
        name,
        topics,
        date,
        counts.all(),
        counts.killed(),
        counts.timedOut(),
        counts.survived(),
        counts.notReached());
  }

  /** The room or wing that it is in. */
  String room() {
    return name.substring("dev.unhang.".length(), name.lastIndexOf('.'));
  }

  String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  MutatedClass with(ImmutableList<Survivor> others) {
    return new MutatedClass(name, topics, date, counts, others);
  }

  private static int number(Matcher head, int group) {
    return Integer.parseInt(head.group(group));
  }

  /**
   * How many changes there were.
   *
   * @param killed a topic fails
   * @param timedOut a topic does not come to an end, which is noticed too
   * @param survived no topic that comes to the changed line fails
   * @param notReached no topic comes to the changed line
   */
  record Tally(int killed, int timedOut, int survived, int notReached) {
    static final Tally NONE = new Tally(0, 0, 0, 0);

    int all() {
      return killed + timedOut + survived + notReached;
    }

    Tally plus(Tally other) {
      return new Tally(
          killed + other.killed,
          timedOut + other.timedOut,
          survived + other.survived,
          notReached + other.notReached);
    }

    static Tally of(String status) {
      return switch (status) {
        case "TIMED_OUT" -> new Tally(0, 1, 0, 0);
        case "SURVIVED" -> new Tally(0, 0, 1, 0);
        case "NO_COVERAGE" -> new Tally(0, 0, 0, 1);
        case "KILLED", "MEMORY_ERROR", "RUN_ERROR" -> new Tally(1, 0, 0, 0);
        default -> throw new IllegalArgumentException("A run that has not ended: " + status);
      };
    }
  }
}
