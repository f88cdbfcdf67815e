package dev.unhang.testing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.BaseErrorProneJavaCompiler;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.scanner.ScannerSupplier;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;

/** One compilation with one check, for tests that look at all that is said, line by line. */
public final class CheckRun {
  private CheckRun() {}

  /**
   * What the compiler and {@code check} say.
   *
   * @param sources text by path
   */
  public static ImmutableList<Message> of(
      Class<? extends BugChecker> check, String classPath, Map<String, String> sources) {
    return of(
        check,
        classPath,
        ImmutableList.of("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW"),
        sources);
  }

  /** The same with these options of javac and Error Prone. */
  public static ImmutableList<Message> of(
      Class<? extends BugChecker> check,
      String classPath,
      List<String> flags,
      Map<String, String> sources) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> options =
        ImmutableList.<String>builder()
            .add("-proc:none", "-classpath", classPath, "-Xmaxwarns", "10000")
            .addAll(flags)
            .build();
    new BaseErrorProneJavaCompiler(ScannerSupplier.fromBugCheckerClasses(check))
        .getTask(
            null,
            DiscardingFileManager.shared(),
            diagnostics,
            options,
            null,
            sources.entrySet().stream()
                .map(source -> new Source(source.getKey(), source.getValue()).toFileObject())
                .collect(toImmutableList()))
        .call();
    return diagnostics.getDiagnostics().stream().map(Message::of).collect(toImmutableList());
  }

  /**
   * One error, warning or note, with the line it is about.
   *
   * @param path of its source; empty if it is about none
   */
  public record Message(boolean error, String path, long line, String text) {
    private static Message of(Diagnostic<? extends JavaFileObject> diagnostic) {
      JavaFileObject source = diagnostic.getSource();
      return new Message(
          diagnostic.getKind() == Diagnostic.Kind.ERROR,
          source == null ? "" : source.toUri().getPath().substring(1),
          diagnostic.getLineNumber(),
          diagnostic.getMessage(Locale.ROOT));
    }
  }
}
