package dev.unhang.cases;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.unhang.testing.RunProof.Step;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What does not hold today, as a file lists it: {@code TOPIC STEP COUNT reason} on each line, and
 * {@code TOPIC@VERSION} for what fails with another version of a framework only. The list may only
 * shrink.
 */
record KnownFailures(ImmutableList<Known> all) {
  private static final Path FILE =
      Path.of("src", "test", "resources", "dev", "unhang", "cases", "known-failures.txt");

  /** Those with the versions that the topics name. */
  static KnownFailures read() {
    return new KnownFailures(
        lines().filter(known -> !known.topic.contains("@")).collect(toImmutableList()));
  }

  /** Those with this version of a framework. */
  static KnownFailures read(String version) {
    return new KnownFailures(
        lines()
            .map(known -> known.of(version))
            .filter(known -> !known.topic.contains("@"))
            .collect(toImmutableList()));
  }

  private static Stream<Known> lines() {
    return CaseFile.read(FILE)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(Known::parse);
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
    private static Known parse(String line) {
      List<String> parts = Splitter.on(' ').limit(4).splitToList(line);
      return new Known(
          parts.get(0),
          Step.valueOf(Ascii.toUpperCase(parts.get(1)).replace('-', '_')),
          Long.parseLong(parts.get(2)),
          parts.get(3));
    }

    private Known of(String version) {
      return new Known(topic.replace("@" + version, ""), step, count, reason);
    }
  }
}
