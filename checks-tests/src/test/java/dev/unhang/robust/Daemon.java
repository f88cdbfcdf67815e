package dev.unhang.robust;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.ErrorProneOptions;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.scanner.ErrorProneScannerTransformer;
import com.google.errorprone.scanner.ScannerSupplier;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.util.Context;
import dev.unhang.testing.Source;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;

/**
 * Compiles again and again in this JVM, as the daemon of a build tool does: one class loader for
 * the processor path and one file manager, but a javac of its own for each compilation. Error Prone
 * runs as a plugin with the checks of the pack, and with {@link EngineProbe}. A defect of a check
 * fails the compilation.
 */
final class Daemon implements AutoCloseable {
  /** The names of the checks of the pack. */
  static final ImmutableSet<String> CHECKS =
      ServiceLoader.load(BugChecker.class).stream()
          .map(ServiceLoader.Provider::type)
          .filter(type -> type.getName().startsWith("dev.unhang."))
          .map(Class::getSimpleName)
          .collect(ImmutableSet.toImmutableSet());

  private final SharedFiles files = SharedFiles.create();
  private final ImmutableList<String> options;
  private final ImmutableList<String> flags;

  private Daemon(ImmutableList<String> options, ImmutableList<String> flags) {
    this.options = options;
    this.flags = flags;
  }

  /**
   * A daemon with a class path for the sources.
   *
   * @param flags flags of Error Prone
   */
  static Daemon withClassPath(String classPath, String... flags) {
    ImmutableList.Builder<String> all = ImmutableList.builder();
    all.add("-XepOpt:Unhang:InternalErrors=throw").add(flags);
    CHECKS.forEach(check -> all.add("-Xep:" + check + ":WARN"));
    all.add("-Xep:EngineProbe:WARN");
    return new Daemon(ImmutableList.of("-classpath", classPath), all.build());
  }

  /** A daemon in which Error Prone has nothing to do, to compare with. */
  static Daemon withoutChecks(String classPath) {
    return new Daemon(ImmutableList.of("-classpath", classPath), ImmutableList.of());
  }

  /** The same with the checks of the pack only, as users have it. */
  Daemon withoutProbe() {
    return new Daemon(
        options, ImmutableList.<String>builder().addAll(flags).add("-Xep:EngineProbe:OFF").build());
  }

  Outcome compile(Source... sources) {
    return compile(ImmutableList.of(), ImmutableList.copyOf(sources));
  }

  /** Compiles with annotation processors, in the order in which the sources are given. */
  Outcome compile(List<Processor> processors, List<Source> sources) {
    return compile(processors, sources, context -> {});
  }

  /** The same, with something to do to javac's context before. */
  Outcome compile(List<Processor> processors, List<Source> sources, Consumer<Context> before) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter output = new StringWriter();
    ImmutableList.Builder<String> all = ImmutableList.builder();
    all.addAll(options).add("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW");
    all.add("-XDaddTypeAnnotationsToSymbol=true", "-Xmaxwarns", "10000");
    all.add("-Xplugin:ErrorProne -XepDisableAllChecks " + String.join(" ", flags));
    JavacTask task = task(output, diagnostics, all.build(), processors, sources);
    Context context = ((BasicJavacTask) task).getContext();
    Watch watch = Watch.of(context);
    before.accept(context);
    boolean success = task.call();
    return new Outcome(success, texts(diagnostics), output.toString(), watch);
  }

  /**
   * Runs the checks by hand over whatever javac made of the sources, errors or not. Error Prone's
   * plugin looks at nothing after an error, other hosts of its checks do not take that care. A rule
   * that fails costs its finding here, no more.
   */
  Outcome inspect(Source... sources) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter output = new StringWriter();
    JavacTask task =
        task(
            output,
            diagnostics,
            ImmutableList.<String>builder()
                .addAll(options)
                .add("-proc:none", "--should-stop=ifError=FLOW")
                .build(),
            ImmutableList.of(),
            ImmutableList.copyOf(sources));
    Context context = ((BasicJavacTask) task).getContext();
    ImmutableList.Builder<String> found = ImmutableList.builder();
    try {
      ImmutableList<? extends CompilationUnitTree> units = ImmutableList.copyOf(task.parse());
      try {
        task.analyze();
      } catch (IllegalStateException e) {
        /* Some trees are too broken for javac itself. */
        return new Outcome(false, ImmutableList.of(), "", Watch.of(context));
      }
      ErrorProneOptions errorProneOptions =
          ErrorProneOptions.processArgs(
              ImmutableList.<String>builder()
                  .addAll(flags)
                  .add("-XepOpt:Unhang:InternalErrors=silent")
                  .build());
      context.put(ErrorProneOptions.class, errorProneOptions);
      ScannerSupplier scanner = ScannerSupplier.fromBugCheckerClasses(checks());
      for (CompilationUnitTree unit : units) {
        ErrorProneScannerTransformer.create(scanner.applyOverrides(errorProneOptions).get())
            .apply(
                new TreePath(unit),
                context,
                finding -> found.add("[" + finding.checkName + "] " + finding.getRawMessage()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    boolean success =
        diagnostics.getDiagnostics().stream()
            .noneMatch(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR);
    return new Outcome(success, found.build(), output.toString(), Watch.of(context));
  }

  private JavacTask task(
      StringWriter output,
      DiagnosticCollector<JavaFileObject> diagnostics,
      List<String> arguments,
      List<Processor> processors,
      List<Source> sources) {
    JavacTask task = Source.task(output, files, diagnostics, arguments, sources);
    task.setLocale(Locale.ROOT);
    task.setProcessors(processors);
    return task;
  }

  private static ImmutableList<Class<? extends BugChecker>> checks() {
    ImmutableList.Builder<Class<? extends BugChecker>> checks = ImmutableList.builder();
    ServiceLoader.load(BugChecker.class).stream()
        .map(ServiceLoader.Provider::type)
        .filter(type -> CHECKS.contains(type.getSimpleName()))
        .forEach(checks::add);
    return checks.add(EngineProbe.class).build();
  }

  private static ImmutableList<String> texts(DiagnosticCollector<JavaFileObject> diagnostics) {
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
        .map(Daemon::text)
        .collect(toImmutableList());
  }

  private static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject source = diagnostic.getSource();
    return (source == null ? "" : source.getName() + ":")
        + diagnostic.getLineNumber()
        + ":"
        + diagnostic.getColumnNumber()
        + ": "
        + diagnostic.getKind().name().toLowerCase(Locale.ROOT)
        + ": "
        + diagnostic.getMessage(Locale.ROOT);
  }

  @Override
  public void close() {
    try {
      files.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * How a compilation ended.
   *
   * @param success whether there was no error
   * @param diagnostics errors and warnings, in the order in which they were given
   * @param output what else was printed
   * @param watch what was seen of it
   */
  record Outcome(boolean success, ImmutableList<String> diagnostics, String output, Watch watch) {
    /** The diagnostics about one file, in their order. */
    ImmutableList<String> about(Source code) {
      return diagnostics.stream()
          .filter(text -> text.startsWith("/" + code.path() + ":"))
          .collect(toImmutableList());
    }

    /** How many diagnostics have a text. */
    int count(String text) {
      return (int) diagnostics.stream().filter(line -> line.contains(text)).count();
    }

    @Override
    public String toString() {
      return (success ? "" : "FAILED ") + String.join("\n", diagnostics) + "\n" + output;
    }
  }
}
