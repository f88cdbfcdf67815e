package dev.unhang.testing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.BugCheckerInfo;
import com.google.errorprone.ErrorProneOptions;
import com.google.errorprone.apply.DescriptionBasedDiff;
import com.google.errorprone.apply.ImportOrganizer;
import com.google.errorprone.apply.SourceFile;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.Fix;
import com.google.errorprone.fixes.Replacement;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.scanner.ErrorProneScannerTransformer;
import com.google.errorprone.scanner.ScannerSupplier;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;

/**
 * Runs checks over a source in this JVM and keeps what they describe, with the replacements of
 * their fixes, which the diagnostics of the compiler do not show.
 */
final class Inspection {
  private final Source source;
  private final CompilationUnitTree unit;
  private final List<Description> descriptions = new ArrayList<>();

  private Inspection(Source source, CompilationUnitTree unit) {
    this.source = source;
    this.unit = unit;
  }

  /**
   * Runs {@code checks} over {@code source}.
   *
   * @param others what is compiled with it, and not looked at
   */
  static Inspection of(
      Source source,
      ImmutableList<Source> others,
      ImmutableList<String> frameworks,
      ImmutableList<String> flags,
      Iterable<Class<? extends BugChecker>> checks) {
    return ofEach(
            ImmutableList.of(source),
            others,
            Javac.options(frameworks),
            Inspection::refuseErrorsOfThePack,
            () -> true,
            flags,
            ScannerSupplier.fromBugCheckerClasses(checks))
        .get(0);
  }

  /**
   * Runs checks over each of {@code sources}.
   *
   * @param worthwhile whether to look at them, asked after javac has; if not, there are none
   * @param others what is compiled with them, and not looked at
   */
  static ImmutableList<Inspection> ofEach(
      ImmutableList<Source> sources,
      ImmutableList<Source> others,
      ImmutableList<String> options,
      DiagnosticListener<JavaFileObject> diagnostics,
      BooleanSupplier worthwhile,
      ImmutableList<String> flags,
      ScannerSupplier checks) {
    try {
      JavacTask task =
          Source.task(
              null,
              DiscardingFileManager.shared(),
              diagnostics,
              options,
              ImmutableList.<Source>builder().addAll(sources).addAll(others).build());
      List<CompilationUnitTree> units = new ArrayList<>();
      task.parse().forEach(units::add);
      task.analyze();
      if (!worthwhile.getAsBoolean()) {
        return ImmutableList.of();
      }
      Context context = ((BasicJavacTask) task).getContext();
      ErrorProneOptions errorProne = ErrorProneOptions.processArgs(flags);
      context.put(ErrorProneOptions.class, errorProne);
      ErrorProneScannerTransformer scanner =
          ErrorProneScannerTransformer.create(checks.applyOverrides(errorProne).get());
      ImmutableList.Builder<Inspection> inspections = ImmutableList.builder();
      for (int i = 0; i < sources.size(); i++) {
        Inspection inspection = new Inspection(sources.get(i), units.get(i));
        scanner.apply(new TreePath(inspection.unit), context, inspection.descriptions::add);
        inspections.add(inspection);
      }
      return inspections.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What these checks find, in the order in which they say it. */
  ImmutableList<Finding> findings(Collection<Class<? extends BugChecker>> checks) {
    return by(checks).map(description -> Finding.of(description, unit)).collect(toImmutableList());
  }

  /** The text of the source after a patch run of Error Prone with {@code checks}. */
  String patched(Collection<Class<? extends BugChecker>> checks) {
    DescriptionBasedDiff diff =
        DescriptionBasedDiff.createIgnoringOverlaps(
            (JCCompilationUnit) unit, ImportOrganizer.STATIC_FIRST_ORGANIZER);
    by(checks).forEach(diff::onDescribed);
    try {
      SourceFile file = SourceFile.create(source.toFileObject());
      diff.applyDifferences(file);
      return file.getSourceText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What all other checks find. */
  ImmutableList<Finding> findingsOfOthers(Collection<Class<? extends BugChecker>> checks) {
    List<Description> own = by(checks).toList();
    return descriptions.stream()
        .filter(description -> !own.contains(description))
        .map(description -> Finding.of(description, unit))
        .collect(toImmutableList());
  }

  private Stream<Description> by(Collection<Class<? extends BugChecker>> checks) {
    return descriptions.stream()
        .filter(
            description ->
                checks.stream().anyMatch(check -> nameOf(check).equals(description.checkName)));
  }

  private static String nameOf(Class<? extends BugChecker> check) {
    return BugCheckerInfo.create(check).canonicalName();
  }

  /* Errors in the source have a place in it; what has none comes from the pack, not from javac. */
  static void refuseErrorsOfThePack(Diagnostic<? extends JavaFileObject> diagnostic) {
    if (diagnostic.getKind() == Diagnostic.Kind.ERROR && diagnostic.getSource() == null) {
      throw new IllegalStateException(diagnostic.getMessage(Locale.ROOT));
    }
  }

  /**
   * What a check says about one place.
   *
   * @param line number of its line, from 1
   * @param message everything it says, the first line first
   * @param fixes its fixes, the one that a patch run applies first
   */
  record Finding(String checkName, long line, String message, ImmutableList<Patch> fixes) {
    private static Finding of(Description description, CompilationUnitTree unit) {
      return new Finding(
          description.checkName,
          lineOf(description, unit),
          description.getRawMessage(),
          description.fixes.stream()
              .map(fix -> Patch.of(fix, unit))
              .collect(ImmutableList.toImmutableList()));
    }
  }

  /* The type of the field is javac's up to Error Prone 2.4x, later one of Error Prone's own. */
  private static long lineOf(Description description, CompilationUnitTree unit) {
    try {
      Object position = Description.class.getField("position").get(description);
      Class<?> type = Description.class.getField("position").getType();
      int start = (int) type.getMethod("getPreferredPosition").invoke(position);
      return unit.getLineMap().getLineNumber(start);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("This Error Prone is not known to the tests", e);
    }
  }

  /** One fix, as text. */
  record Patch(
      ImmutableList<Edit> edits,
      ImmutableSet<String> importsToAdd,
      ImmutableSet<String> importsToRemove,
      String shortDescription) {
    private static Patch of(Fix fix, CompilationUnitTree unit) {
      return new Patch(
          replacements(fix, unit).stream()
              .map(
                  replacement ->
                      new Edit(
                          replacement.startPosition(),
                          replacement.endPosition(),
                          replacement.replaceWith()))
              .collect(ImmutableList.toImmutableList()),
          fix.getImportsToAdd(),
          fix.getImportsToRemove(),
          fix.getShortDescription());
    }

    /*
     * Up to Error Prone 2.42 `Fix.getReplacements` takes javac's table of end positions, later one
     * of Error Prone's own: called by name, so that the tests run with both.
     */
    @SuppressWarnings("unchecked") // It returns the replacements in both versions.
    private static Set<Replacement> replacements(Fix fix, CompilationUnitTree unit) {
      try {
        Method method =
            Arrays.stream(Fix.class.getMethods())
                .filter(candidate -> candidate.getName().equals("getReplacements"))
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException("Fix.getReplacements"));
        return (Set<Replacement>) method.invoke(fix, endPositions(method, unit));
      } catch (ReflectiveOperationException e) {
        throw new LinkageError("This Error Prone is not known to the tests", e);
      }
    }

    private static Object endPositions(Method getReplacements, CompilationUnitTree unit)
        throws ReflectiveOperationException {
      Class<?> table = getReplacements.getParameterTypes()[0];
      return table.getName().startsWith("com.google.errorprone.")
          ? table.getMethod("create", CompilationUnitTree.class).invoke(null, unit)
          : ((JCCompilationUnit) unit).endPositions;
    }
  }

  /**
   * One replacement.
   *
   * @param start position of the first character that goes
   * @param end position after the last one that goes
   * @param text what comes instead
   */
  record Edit(int start, int end, String text) {}
}
