package dev.unhang.maven;

import dev.unhang.shared.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was found, in a few lines. */
final class Summary {
  private Summary() {}

  /** By check and module, and what to do about it. */
  static List<String> of(Run run) {
    List<Found> all = run.all();
    List<String> lines = new ArrayList<>();
    if (all.isEmpty()) {
      lines.add(
          run.reports().isEmpty() ? "There is no Java to look for hangs in" : "No hangs found");
      return lines;
    }
    long fixable = all.stream().filter(Found::hasFix).count();
    lines.add(counted(all.size(), "hang") + " found, " + fixable + " with a patch");
    for (Map.Entry<String, List<Found>> module : run.byModule().entrySet()) {
      Map<String, Integer> checks = new TreeMap<>();
      module.getValue().forEach(found -> checks.merge(found.check(), 1, Integer::sum));
      checks.forEach(
          (check, count) -> lines.add("  " + module.getKey() + ": " + count + " " + check));
    }
    return lines;
  }

  static String counted(long count, String noun) {
    String plural = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    return count + " " + (count == 1 ? noun : plural);
  }
}
