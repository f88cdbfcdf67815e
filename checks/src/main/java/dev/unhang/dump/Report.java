package dev.unhang.dump;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the reader is told. */
final class Report {
  private static final int NAMES = 5;
  private static final int PLACES = 10;
  private static final String PAGES = "java -jar unhang-checks.jar doc ";

  private final Dumps dumps;
  private final PrintStream out;

  Report(Dumps dumps, PrintStream out) {
    this.dumps = dumps;
    this.out = out;
  }

  /** Writes it; returns whether a thread waits that must not. */
  boolean write() {
    dumps.remarks().forEach(out::println);
    List<Wait> wrong = dumps.waits().stream().filter(wait -> wait.row().mustNotWait()).toList();
    List<Wait> others = dumps.waits().stream().filter(wait -> !wait.row().mustNotWait()).toList();
    if (wrong.isEmpty()) {
      out.println("No thread that must not wait does, as far as we know their names.");
    }
    byPlace(wrong).forEach(this::finding);
    workers(byPlace(others));
    if (!wrong.isEmpty()) {
      out.println("What to do now, and how to verify it: " + PAGES + "triage");
    }
    return !wrong.isEmpty();
  }

  /* Those with the most threads first. */
  private static List<List<Wait>> byPlace(List<Wait> waits) {
    Map<String, List<Wait>> places = new LinkedHashMap<>();
    for (Wait wait : waits) {
      places.computeIfAbsent(wait.place(), place -> new ArrayList<>()).add(wait);
    }
    Comparator<List<Wait>> size = Comparator.comparingInt(List::size);
    return places.values().stream().sorted(size.reversed()).toList();
  }

  private void finding(List<Wait> waits) {
    Wait first = waits.get(0);
    out.println(
        "%s must not wait and %s, for %s%s"
            .formatted(
                names(waits), waits.size() == 1 ? "does" : "do", first.words(), lasting(waits)));
    out.println("    in " + first.at().type() + "." + first.at().method());
    out.println("    called by " + first.own());
    String holder = dumps.holder(first);
    if (!holder.isEmpty()) {
      out.println("    held by \"" + holder + "\"");
    }
    out.println("    " + first.row().framework() + " serves others on it, who wait too");
    Advice.of(first.meaning()).forEach(line -> out.println("    " + line));
    out.println();
  }

  private static String names(List<Wait> waits) {
    List<String> names =
        waits.stream().limit(NAMES).map(wait -> "\"" + wait.thread() + "\"").toList();
    int more = waits.size() - names.size();
    return String.join(", ", names) + (more > 0 ? " and " + more + " more" : "");
  }

  /* Two dumps show two moments: between them it may have gone on, and come back. */
  private String lasting(List<Wait> waits) {
    int least = waits.stream().mapToInt(dumps::lasting).min().orElse(1);
    if (dumps.count() == 1) {
      return "";
    }
    if (least == 1) {
      return ", in the last dump only";
    }
    String time = dumps.since(least);
    return ", in the last %d dumps%s".formatted(least, time.isEmpty() ? "" : ", since " + time);
  }

  private void workers(List<List<Wait>> places) {
    if (places.isEmpty()) {
      return;
    }
    out.println(
        "Other threads that wait in your code. A dump cannot tell whether the client whom one works"
            + " for has gone;");
    out.println(
        "if their number grows while clients come and go, see "
            + PAGES
            + "DisconnectWithoutCancel");
    for (List<Wait> waits : places.subList(0, Math.min(PLACES, places.size()))) {
      Wait first = waits.get(0);
      String check = Advice.check(first.meaning());
      out.println(
          "    %d for %s, called by %s%s%s"
              .formatted(
                  waits.size(),
                  first.words(),
                  first.own(),
                  lasting(waits),
                  check.isEmpty() ? "" : "; see " + check));
    }
    if (places.size() > PLACES) {
      out.println("    and in " + (places.size() - PLACES) + " more places");
    }
    out.println();
  }
}
