package dev.unhang.testing;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.FutureReturnValueIgnored;
import com.google.errorprone.bugpatterns.MustBeClosedChecker;
import dev.unhang.testing.Inspection.Edit;
import dev.unhang.testing.Inspection.Finding;
import dev.unhang.testing.Inspection.Patch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What has to hold for the first fix of every finding in a source. All of it is tried, and what
 * does not hold is told together:
 *
 * <ol>
 *   <li>the fix is one contiguous replacement; imports are the one exception, each a change of
 *       whole import lines, and none is left to Error Prone, which would arrange them all;
 *   <li>the patched text is the expected one, byte for byte, line ends and tabs included, also when
 *       Error Prone applies it;
 *   <li>it compiles, with no warning of {@code -Xlint:all} of a kind that the input had not;
 *   <li>no check of the pack finds anything in it, so that applying it twice is applying it once;
 *   <li>Error Prone's {@code MustBeClosed} and {@code FutureReturnValueIgnored} find no more than
 *       in the input, but for a future that the input ignored already behind {@code sync()}.
 * </ol>
 */
public final class FixProof {
  private static final Pattern IMPORT = Pattern.compile("import (static )?[\\w.]+;");
  private static final ImmutableList<Class<? extends BugChecker>> PACK = Checks.ofPack();
  private static final ImmutableList<Class<? extends BugChecker>> NEIGHBOURS =
      ImmutableList.of(MustBeClosedChecker.class, FutureReturnValueIgnored.class);

  private final Class<? extends BugChecker> check;
  private final ImmutableList<String> frameworks;
  private final ImmutableList<String> flags;
  private final ImmutableList<Source> others;
  private final Source input;
  private final Source output;
  private final List<String> failures = new ArrayList<>();

  /* Each text is compiled once, and looked at once, however many questions there are. */
  private final Map<Source, Javac.Outcome> compiled = new HashMap<>();
  private final Map<Source, Inspection> inspected = new HashMap<>();

  private ImmutableMap<Long, String> withoutPatch = ImmutableMap.of();
  private int patches;

  public FixProof(
      Class<? extends BugChecker> check,
      ImmutableList<String> frameworks,
      ImmutableList<String> flags,
      ImmutableList<Source> others,
      Source input,
      Source output) {
    this.check = check;
    this.frameworks = frameworks;
    this.flags = flags;
    this.others = others;
    this.input = input;
    this.output = output;
  }

  /**
   * For a source of many cases: all that does not hold after so many patch runs, and the text.
   *
   * @param unpatched what the message of a finding says that has no patch, by its line
   */
  public Result result(int runs, ImmutableMap<Long, String> unpatched) {
    withoutPatch = unpatched;
    ImmutableSet<Long> found =
        inspect(input).stream().map(Finding::line).collect(ImmutableSet.toImmutableSet());
    unpatched.forEach(
        (line, why) -> {
          if (!found.contains(line)) {
            failures.add("Line " + line + ": no finding, though one says '" + why + "'");
          }
        });
    Source patched = trial(runs);
    return new Result(patched.text(), patches, ImmutableList.copyOf(failures));
  }

  /** Fails with everything that does not hold after so many patch runs. */
  void prove(int runs) {
    failIfAny(trial(runs));
  }

  private Source trial(int runs) {
    requireCompiling(input, "input");
    requireCompiling(output, "expected output");
    Source patched = patched(runs);
    proveNoSuppression(patched);
    proveText(patched, runs);
    if (proveCompiles(patched)) {
      proveQuiet(patched);
      proveNeighboursQuiet(patched);
    }
    return patched;
  }

  /** Fails unless there are findings, none has a fix, and each says {@code why}. */
  void proveAbsent(String why) {
    requireCompiling(input, "input");
    ImmutableList<Finding> findings = inspect(input);
    if (findings.isEmpty()) {
      failures.add("There is no finding");
    }
    for (Finding finding : findings) {
      if (!finding.fixes().isEmpty()) {
        failures.add("There is a fix: " + finding.fixes());
      }
      if (!finding.message().contains(why)) {
        failures.add("The message does not say '" + why + "': " + finding.message());
      }
    }
    failIfAny(input);
  }

  private Source patched(int runs) {
    Source patched = input;
    for (int run = 1; run <= runs; run++) {
      ImmutableList<Finding> findings = inspect(patched);
      if (withoutPatch.isEmpty()
          && findings.stream().allMatch(finding -> finding.fixes().isEmpty())) {
        failures.add("Run " + run + " finds nothing with a fix: " + findings);
      }
      boolean first = run == 1;
      Source text = patched;
      findings.forEach(finding -> proveContiguous(finding, text, first));
      patches += (int) findings.stream().filter(finding -> !finding.fixes().isEmpty()).count();
      patched = patched.withText(Patches.apply(patched.text(), findings));
    }
    return patched;
  }

  private void proveContiguous(Finding finding, Source text, boolean first) {
    if (finding.fixes().isEmpty()) {
      if (!isExpectedWithoutPatch(finding, first)) {
        failures.add("Line " + finding.line() + ": a finding has no fix: " + finding.message());
      }
      return;
    }
    if (first && withoutPatch.containsKey(finding.line())) {
      failures.add("Line " + finding.line() + ": there is a fix: " + finding.fixes());
    }
    Patch patch = finding.fixes().get(0);
    if (patch.edits().stream().filter(edit -> !isOfImports(edit, text)).count() != 1) {
      failures.add("The fix is not one contiguous replacement: " + patch.edits());
    }
    if (!patch.importsToAdd().isEmpty()
        || patch.importsToRemove().stream().anyMatch(line -> text.text().contains(line + ";"))) {
      failures.add("The fix leaves its imports to Error Prone: " + patch);
    }
    if (patch.shortDescription().isEmpty()
        || !finding.message().contains("\n  Did you mean to " + patch.shortDescription() + "?")) {
      failures.add("No line says what the fix does: " + finding.message());
    }
  }

  /** Whether an edit changes nothing but lines of imports, and blank lines. */
  private static boolean isOfImports(Edit edit, Source source) {
    String text = source.text();
    String edited = text.substring(0, edit.start()) + edit.text() + text.substring(edit.end());
    return withoutImports(edited).equals(withoutImports(text));
  }

  private static ImmutableList<String> withoutImports(String text) {
    return text.lines()
        .filter(line -> !line.isBlank() && !IMPORT.matcher(line).matches())
        .collect(ImmutableList.toImmutableList());
  }

  /* After the first run the lines are others. */
  private boolean isExpectedWithoutPatch(Finding finding, boolean first) {
    return first
        ? withoutPatch.containsKey(finding.line())
            && finding.message().contains(withoutPatch.get(finding.line()))
        : withoutPatch.values().stream().anyMatch(finding.message()::contains);
  }

  private void proveNoSuppression(Source patched) {
    if (suppressions(patched) > suppressions(input)) {
      failures.add("The fix suppresses instead of curing");
    }
  }

  private static long suppressions(Source source) {
    return Splitter.on("SuppressWarnings").splitToStream(source.text()).count();
  }

  private void proveText(Source patched, int runs) {
    if (!patched.text().equals(output.text())) {
      failures.add("The patched text is another one:\n" + TextDifference.of(output, patched));
    } else if (runs == 1) {
      proveTextWithErrorProne();
    }
  }

  private void proveTextWithErrorProne() {
    Source patched = input.withText(inspection(input).patched(ImmutableList.of(check)));
    if (!patched.text().equals(output.text())) {
      failures.add("Error Prone itself gets another text:\n" + TextDifference.of(output, patched));
    }
  }

  private boolean proveCompiles(Source patched) {
    Javac.Outcome outcome = compiled(patched);
    String problems = outcome.worseThan(compiled(input));
    if (!problems.isEmpty()) {
      failures.add("The patched text does not compile with -Xlint:all -Werror:\n" + problems);
    }
    return outcome.errors().isEmpty();
  }

  private void proveQuiet(Source patched) {
    ImmutableList<Finding> left = inspection(patched).findings(PACK);
    long expected =
        left.stream()
            .filter(finding -> finding.fixes().isEmpty())
            .filter(finding -> isExpectedWithoutPatch(finding, false))
            .count();
    if (expected != left.size()) {
      failures.add("The pack finds something in the patched text: " + left);
    }
  }

  private void proveNeighboursQuiet(Source patched) {
    Map<String, Long> before = neighbours(input);
    neighbours(patched)
        .forEach(
            (name, count) -> {
              if (count > before.getOrDefault(name, 0L)) {
                failures.add("The patched text triggers " + name);
              }
            });
  }

  private Map<String, Long> neighbours(Source source) {
    return inspection(source).findings(NEIGHBOURS).stream()
        .filter(finding -> source == input || !IgnoredFutures.wasIgnored(finding, source, input))
        .collect(groupingBy(Finding::checkName, counting()));
  }

  private ImmutableList<Finding> inspect(Source source) {
    return inspection(source).findings(ImmutableList.of(check));
  }

  private Inspection inspection(Source source) {
    return inspected.computeIfAbsent(
        source,
        text ->
            Inspection.of(
                text,
                others,
                frameworks,
                flags,
                ImmutableSet.<Class<? extends BugChecker>>builder()
                    .add(check)
                    .addAll(PACK)
                    .addAll(NEIGHBOURS)
                    .build()));
  }

  private Javac.Outcome compiled(Source source) {
    return compiled.computeIfAbsent(source, text -> Javac.compile(text, others, frameworks));
  }

  private void requireCompiling(Source source, String name) {
    String errors = compiled(source).errors();
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException("The " + name + " does not compile:\n" + errors);
    }
  }

  private void failIfAny(Source patched) {
    if (!failures.isEmpty()) {
      throw new AssertionError(
          String.join("\n\n", failures) + "\n\n--- patched text\n" + patched.text());
    }
  }

  /**
   * What came of a source.
   *
   * @param patched its text after the patches
   * @param patches how many findings had one
   * @param failures what does not hold
   */
  public record Result(String patched, int patches, ImmutableList<String> failures) {}
}
