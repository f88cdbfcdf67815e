package dev.unhang.cases;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.unhang.cases.Marker.Kind;
import java.util.Comparator;

/** How many cases of each kind there are. */
record Counts(
    long findings, long silent, long gaps, long falseFindings, long hunks, long unpatched) {
  /** What there was when the cases became files, by check. */
  static final ImmutableMap<String, Counts> LEAST =
      ImmutableMap.of(
          "close", new Counts(237, 113, 1, 1, 255, 33),
          "wait", new Counts(318, 184, 2, 2, 266, 66),
          "disconnect", new Counts(401, 481, 6, 0, 731, 79));

  static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

  /** Those of each check. */
  static ImmutableMap<String, Counts> of(ImmutableList<CaseFile> files) {
    ImmutableMap.Builder<String, Counts> counts = ImmutableMap.builder();
    LEAST
        .keySet()
        .forEach(
            check -> {
              ImmutableList<CaseFile> own =
                  files.stream()
                      .filter(
                          file -> Splitter.on('/').splitToList(file.name()).get(0).equals(check))
                      .collect(ImmutableList.toImmutableList());
              counts.put(
                  check,
                  new Counts(
                      count(own, Kind.FINDING),
                      count(own, Kind.SILENT),
                      count(own, Kind.KNOWN_GAP),
                      count(own, Kind.FALSE_FINDING),
                      own.stream()
                          .filter(CaseFile::isFix)
                          .mapToLong(file -> PatchRun.expected(file).size())
                          .sum(),
                      count(own, Kind.NO_PATCH)));
            });
    return counts.buildOrThrow();
  }

  private static long count(ImmutableList<CaseFile> files, Kind kind) {
    return files.stream()
        .flatMap(file -> file.markers().stream())
        .filter(marker -> marker.kind() == kind)
        .count();
  }

  boolean isAtLeast(Counts least) {
    return ImmutableList.<Comparator<Counts>>of(
            Comparator.comparingLong(Counts::findings),
            Comparator.comparingLong(Counts::silent),
            Comparator.comparingLong(counts -> counts.gaps + counts.falseFindings),
            Comparator.comparingLong(Counts::hunks),
            Comparator.comparingLong(Counts::unpatched))
        .stream()
        .allMatch(part -> part.compare(this, least) >= 0);
  }

  static String table(ImmutableMap<String, Counts> counts) {
    StringBuilder table = new StringBuilder();
    counts.forEach(
        (check, count) ->
            table.append(
                ("%-10s precision %s, recall %s: findings %d, silent %d, known gaps %d, false"
                        + " findings %d, hunks of patches %d, without patch %d%n")
                    .formatted(
                        check,
                        share(count.findings, count.falseFindings),
                        share(count.findings, count.gaps),
                        count.findings,
                        count.silent,
                        count.gaps,
                        count.falseFindings,
                        count.hunks,
                        count.unpatched)));
    return table.toString();
  }

  /** What the page of the check says of it, in whole percents, so that it changes seldom. */
  String words() {
    return "recall %.0f %%, precision %.0f %%"
        .formatted(percent(findings, gaps), percent(findings, falseFindings));
  }

  /** What part of all is right, in percent. */
  private static String share(long right, long wrong) {
    return "%.1f%%".formatted(percent(right, wrong));
  }

  private static double percent(long right, long wrong) {
    return 100.0 * right / Math.max(1, right + wrong);
  }
}
