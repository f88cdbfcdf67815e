package dev.unhang.cases;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.unhang.testing.RunProof.Step;
import java.nio.file.Path;
import java.util.List;

/**
 * What does not hold today, as a file lists it: {@code TOPIC STEP COUNT reason} on each line. The
 * list may only shrink.
 */
record KnownFailures(ImmutableList<Known> all) {
  private static final Path FILE =
      Path.of("src", "test", "resources", "dev", "unhang", "cases", "known-failures.txt");

  static KnownFailures read() {
    return new KnownFailures(
        CaseFile.read(FILE)
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(Known::of)
            .collect(toImmutableList()));
  }

  long count(String topic, Step step) {
    return all.stream()
        .filter(known -> known.topic.equals(topic) && known.step == step)
        .mapToLong(Known::count)
        .sum();
  }

  /** What holds by now. */
  ImmutableList<Known> inVain(CorpusRun run) {
    return all.stream()
        .filter(known -> run.failures(known.step).getOrDefault(known.topic, 0L) < known.count)
        .collect(toImmutableList());
  }

  /** Topics of which all failures of a step are known, and why. */
  record Known(String topic, Step step, long count, String reason) {
    private static Known of(String line) {
      List<String> parts = Splitter.on(' ').limit(4).splitToList(line);
      return new Known(
          parts.get(0),
          Step.valueOf(Ascii.toUpperCase(parts.get(1)).replace('-', '_')),
          Long.parseLong(parts.get(2)),
          parts.get(3));
    }
  }
}
