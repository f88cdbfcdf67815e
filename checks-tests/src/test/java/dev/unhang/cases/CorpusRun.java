package dev.unhang.cases;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.ErrorProneError;
import dev.unhang.testing.RunProof;
import dev.unhang.testing.RunProof.Failure;
import dev.unhang.testing.RunProof.Result;
import dev.unhang.testing.RunProof.Step;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One patch run over each topic.
 *
 * @param results what came of it
 */
record CorpusRun(ImmutableMap<CaseFile, Result> results) {
  /** With the frameworks that the topics name. */
  static CorpusRun of(Collection<CaseFile> files) {
    return of(files, file -> RunProof.of(file.values("with"), file.values("flags"), file.stubs()));
  }

  static CorpusRun of(Collection<CaseFile> files, Function<CaseFile, RunProof> proof) {
    /* In the order of the files: each is compiled on its own, on as many threads as there are. */
    ImmutableList<CaseFile> compiled =
        files.stream().filter(CorpusRun::canBeCompiled).collect(toImmutableList());
    ImmutableList<Result> results =
        compiled.parallelStream()
            .map(file -> result(file, proof.apply(file)))
            .collect(toImmutableList());
    ImmutableMap.Builder<CaseFile, Result> all = ImmutableMap.builder();
    for (int i = 0; i < compiled.size(); i++) {
      all.put(compiled.get(i), results.get(i));
    }
    return new CorpusRun(all.buildOrThrow());
  }

  private static Result result(CaseFile file, RunProof proof) {
    try {
      return proof.result(file.sources(), file.number("needs", 8), file.number("runs", 1));
    } catch (RuntimeException | ErrorProneError e) {
      throw new IllegalStateException(file.name(), e);
    }
  }

  private static boolean canBeCompiled(CaseFile file) {
    return Runtime.version().feature() >= file.number("needs", 17);
  }

  /** The failures of one step, by topic. */
  Map<String, Long> failures(Step step) {
    return results.entrySet().stream()
        .flatMap(
            each ->
                each.getValue().failures().stream()
                    .filter(failure -> failure.step() == step)
                    .map(failure -> each.getKey().name()))
        .collect(groupingBy(name -> name, counting()));
  }

  /** The other topics. */
  CorpusRun without(Collection<String> topics) {
    return new CorpusRun(
        results.entrySet().stream()
            .filter(each -> !topics.contains(each.getKey().name()))
            .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /** All that does not hold, but for what is known. */
  ImmutableList<String> surplus(KnownFailures known) {
    return results.entrySet().stream()
        .flatMap(each -> surplus(each.getKey(), each.getValue(), known).stream())
        .collect(toImmutableList());
  }

  private static Optional<String> surplus(CaseFile file, Result result, KnownFailures known) {
    ImmutableList<Failure> failures =
        result.failures().stream()
            .filter(failure -> count(result, failure) > known.count(file.name(), failure.step()))
            .collect(toImmutableList());
    if (failures.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder(file.at(1) + ", release " + result.release());
    failures.forEach(
        failure -> text.append("\n").append(failure.step()).append(": ").append(failure.text()));
    for (int i = 0; i < result.patched().size(); i++) {
      String before = file.sources().get(i).text();
      String after = result.patched().get(i).text();
      text.append("\n")
          .append(Hunk.render(file.sources().get(i).path(), Hunk.between(before, after)));
    }
    return Optional.of(text.toString());
  }

  private static long count(Result result, Failure failure) {
    return result.failures().stream().filter(other -> other.step() == failure.step()).count();
  }
}
