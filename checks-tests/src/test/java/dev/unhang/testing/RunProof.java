package dev.unhang.testing;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.scanner.BuiltInCheckerSuppliers;
import com.google.errorprone.scanner.ScannerSupplier;
import dev.unhang.testing.Inspection.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;

/**
 * What has to hold for one patch run of the whole pack over files that are compiled together, at
 * the lowest release that they allow. Each text is compiled once for all questions:
 *
 * <ol>
 *   <li>the patched files compile, with no more warnings of {@code -Xlint:all} than before;
 *   <li>the pack finds in them what it refused to patch before, and nothing else;
 *   <li>so a second run changes nothing;
 *   <li>Error Prone's default checks find no more than before, excused as {@link FixProof} does.
 * </ol>
 */
public final class RunProof {
  private static final ImmutableList<Integer> RELEASES = ImmutableList.of(8, 11, 17, 21, 25);
  private static final ImmutableList<Class<? extends BugChecker>> PACK = Checks.ofPack();
  private static final ScannerSupplier DEFAULTS = BuiltInCheckerSuppliers.defaultChecks();

  /* UnicodeInCode: a name of the case's own. SameNameButDifferent: the case is about that. */
  private static final ImmutableSet<String> OF_THE_CASE =
      ImmutableSet.of("ClassCanBeStatic", "UnicodeInCode", "SameNameButDifferent");

  private static final Pattern UNUSED = Pattern.compile("^The (?:field|parameter) '(\\w+)'");
  private static final Pattern ASSIGNED = Pattern.compile("[>\\w] (\\w+ =)");

  private final ImmutableList<Class<? extends BugChecker>> pack;
  private final ScannerSupplier checks;
  private final ImmutableList<String> frameworks;
  private final ImmutableList<String> flags;
  private final ImmutableList<Source> others;
  private final List<Failure> failures = new ArrayList<>();

  private RunProof(
      ImmutableList<Class<? extends BugChecker>> pack,
      ScannerSupplier checks,
      ImmutableList<String> frameworks,
      ImmutableList<String> flags,
      ImmutableList<Source> others) {
    this.pack = pack;
    this.checks = checks;
    this.frameworks = frameworks;
    this.flags = flags;
    this.others = others;
  }

  /**
   * For files with these on their class path.
   *
   * @param others what is compiled with them, and not patched
   */
  public static RunProof of(
      ImmutableList<String> frameworks, ImmutableList<String> flags, ImmutableList<Source> others) {
    return new RunProof(
        PACK,
        DEFAULTS.plus(ScannerSupplier.fromBugCheckerClasses(PACK)),
        frameworks,
        flags,
        others);
  }

  /** The same without Error Prone's own checks, which takes half the time. */
  public static RunProof ofPackAlone(
      ImmutableList<String> frameworks, ImmutableList<String> flags, ImmutableList<Source> others) {
    return new RunProof(
        PACK, ScannerSupplier.fromBugCheckerClasses(PACK), frameworks, flags, others);
  }

  /** For a check instead of the pack. */
  static RunProof of(Class<? extends BugChecker> check) {
    return new RunProof(
        ImmutableList.of(check),
        DEFAULTS.plus(ScannerSupplier.fromBugCheckerClasses(check)),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of());
  }

  /**
   * Patches so many times, and looks at what came of it.
   *
   * @param lowest no release before this one is tried
   */
  public Result result(ImmutableList<Source> input, int lowest, int runs) {
    Compiled before = lowest(input, lowest);
    if (before.inspections.isEmpty()) {
      failures.add(new Failure(Step.INPUT, before.outcome.errors()));
      return new Result(before.release, ImmutableList.of(), ImmutableList.copyOf(failures), input);
    }
    ImmutableList<Found> found = before.found();
    Compiled after = before;
    for (int run = 0; run < runs && after.found().stream().anyMatch(Found::patched); run++) {
      after = compile(after.patched(), before.release);
    }
    if (after != before && proveCompiles(before, after)) {
      proveClean(before, after);
      proveNeighboursQuiet(before, after);
    }
    return new Result(before.release, found, ImmutableList.copyOf(failures), after.sources);
  }

  private Compiled lowest(ImmutableList<Source> sources, int lowest) {
    ImmutableList<Integer> releases =
        RELEASES.stream()
            .filter(release -> lowest <= release && release <= Runtime.version().feature())
            .collect(toImmutableList());
    Compiled compiled = compile(sources, releases.get(0));
    for (int i = 1; i < releases.size() && compiled.inspections.isEmpty(); i++) {
      compiled = compile(sources, releases.get(i));
    }
    return compiled;
  }

  private Compiled compile(ImmutableList<Source> sources, int release) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    ImmutableList<Inspection> inspections =
        Inspection.ofEach(
            sources,
            others,
            ImmutableList.<String>builder()
                .addAll(Javac.options(frameworks))
                .add("--release", String.valueOf(release), Javac.LINT)
                .build(),
            diagnostics,
            () -> Javac.outcome(diagnostics).errors().isEmpty(),
            flags,
            checks);
    diagnostics.getDiagnostics().forEach(Inspection::refuseErrorsOfThePack);
    return new Compiled(pack, release, sources, Javac.outcome(diagnostics), inspections);
  }

  private boolean proveCompiles(Compiled before, Compiled after) {
    String problems = after.outcome.moreThan(before.outcome);
    if (!problems.isEmpty()) {
      failures.add(new Failure(Step.COMPILES, problems));
    }
    return !after.inspections.isEmpty();
  }

  private void proveClean(Compiled before, Compiled after) {
    List<Found> refused = new ArrayList<>(before.found());
    refused.removeIf(Found::patched);
    for (Found left : after.found()) {
      if (left.patched()) {
        failures.add(new Failure(Step.AGAIN, left.toString()));
      } else if (refused.stream().noneMatch(left::isAs)) {
        failures.add(new Failure(Step.CLEAN, left.toString()));
      } else {
        refused.remove(refused.stream().filter(left::isAs).findFirst().orElseThrow());
      }
    }
  }

  private void proveNeighboursQuiet(Compiled before, Compiled after) {
    for (int i = 0; i < before.sources.size(); i++) {
      Source input = before.sources.get(i);
      Source patched = after.sources.get(i);
      Map<String, Long> known =
          before.inspections.get(i).findingsOfOthers(pack).stream()
              .filter(finding -> !isOfTheCase(finding, patched, input))
              .collect(groupingBy(Finding::checkName, counting()));
      Map<String, List<Finding>> now =
          after.inspections.get(i).findingsOfOthers(pack).stream()
              .filter(finding -> !IgnoredFutures.wasIgnored(finding, patched, input))
              .filter(finding -> !isOfTheCase(finding, patched, input))
              .collect(groupingBy(Finding::checkName));
      now.forEach(
          (name, findings) -> {
            if (findings.size() > known.getOrDefault(name, 0L)) {
              failures.add(new Failure(Step.ERROR_PRONE, patched.path() + shown(findings)));
            }
          });
    }
  }

  private static String shown(List<Finding> findings) {
    return findings.stream()
        .map(
            finding -> ":" + finding.line() + ": " + finding.checkName() + ", " + finding.message())
        .collect(joining("\n"));
  }

  /**
   * Whether it is about code that no patch wrote and an owner would not have: a case is so small
   * that the wait was the only thing that used a field, or the object around a class.
   */
  private static boolean isOfTheCase(Finding finding, Source patched, Source input) {
    if (!finding.checkName().equals("UnusedVariable")) {
      return OF_THE_CASE.contains(finding.checkName());
    }
    Matcher unused = UNUSED.matcher(finding.message());
    return unused.find()
        && Collections.frequency(words(patched), unused.group(1) + " =")
            <= Collections.frequency(words(input), unused.group(1) + " =");
  }

  /** All names that something is assigned to behind a blank, with the sign. */
  private static List<String> words(Source source) {
    return ASSIGNED.matcher(source.text()).results().map(result -> result.group(1)).toList();
  }

  /** What is asked of the patched files, in this order. */
  public enum Step {
    /** The input compiles with some release. */
    INPUT,
    /** The patched files compile, with no warning that is new. */
    COMPILES,
    /** No finding is new. */
    CLEAN,
    /** A second run changes nothing. */
    AGAIN,
    /** Error Prone finds no more. */
    ERROR_PRONE
  }

  /** One thing that does not hold. */
  public record Failure(Step step, String text) {}

  /**
   * One finding in the input.
   *
   * @param code the line it is about
   * @param patched whether it has a patch
   */
  public record Found(
      String check, String path, long line, String code, String message, boolean patched) {
    private static Found of(Finding finding, Source source) {
      return new Found(
          finding.checkName(),
          source.path(),
          finding.line(),
          source.text().lines().skip(finding.line() - 1).findFirst().orElse("").strip(),
          finding.message(),
          !finding.fixes().isEmpty());
    }

    /** Whether both say the same, or of the same code, wherever patches have moved it. */
    private boolean isAs(Found other) {
      return check.equals(other.check)
          && (code.equals(other.code)
              || message.replaceAll("\\d+", "").equals(other.message.replaceAll("\\d+", "")));
    }
  }

  /**
   * What came of the files.
   *
   * @param release the lowest that they compile with
   */
  public record Result(
      int release,
      ImmutableList<Found> found,
      ImmutableList<Failure> failures,
      ImmutableList<Source> patched) {}

  private record Compiled(
      ImmutableList<Class<? extends BugChecker>> pack,
      int release,
      ImmutableList<Source> sources,
      Javac.Outcome outcome,
      ImmutableList<Inspection> inspections) {
    private ImmutableList<Found> found() {
      return in(inspections.size())
          .flatMap(
              i ->
                  inspections.get(i).findings(pack).stream()
                      .map(finding -> Found.of(finding, sources.get(i))))
          .collect(toImmutableList());
    }

    private ImmutableList<Source> patched() {
      return in(inspections.size())
          .map(i -> sources.get(i).withText(inspections.get(i).patched(pack)))
          .collect(toImmutableList());
    }

    private static Stream<Integer> in(int size) {
      return Stream.iterate(0, i -> i < size, i -> i + 1);
    }
  }
}
