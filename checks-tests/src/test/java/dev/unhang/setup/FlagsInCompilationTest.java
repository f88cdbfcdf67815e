package dev.unhang.setup;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.BaseErrorProneJavaCompiler;
import com.google.errorprone.scanner.ScannerSupplier;
import com.google.testing.compile.JavaFileObjects;
import dev.unhang.setup.JavacProcess.Outcome;
import java.nio.file.Path;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user reads who has misspelled a flag. */
final class FlagsInCompilationTest {
  private static final String UNKNOWN =
      "[Unhang] Unknown flag -XepOpt:Unhang:Model, did you mean Unhang:Models? The flags of Unhang"
          + " are Unhang:BlockingAnnotations, Unhang:Explain, Unhang:InternalErrors,"
          + " Unhang:MayInterruptIfRunning, Unhang:Models, Unhang:NonBlockingAnnotations,"
          + " Unhang:Sarif, Unhang:Summaries, Unhang:SummaryFolders, Unhang:SurvivesDisconnect,"
          + " Unhang:ToleratedWait";

  @TempDir private Path folder;

  @Test
  void unknownFlagEvenIfAllChecksAreOff() throws Exception {
    compile("-XepOpt:Unhang:Model=my.model").prints(1, "error: " + UNKNOWN, "1 error");
  }

  @Test
  void badValue() throws Exception {
    compile("-XepOpt:Unhang:MayInterruptIfRunning=flase")
        .prints(
            1,
            "error: [Unhang] Bad value 'flase' of -XepOpt:Unhang:MayInterruptIfRunning, did you"
                + " mean 'false'? The value is one of true, false",
            "1 error");
  }

  @Test
  void flagsThatAreRight() throws Exception {
    compile("-XepOpt:Unhang:MayInterruptIfRunning=false", "-XepOpt:NullAway:Nonsense=x").prints(0);
  }

  /** Error Prone inside another tool: the plugin does not see its flags, the first check does. */
  @Test
  void unknownFlagWithoutTheErrorPronePlugin() {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();

    boolean success =
        new BaseErrorProneJavaCompiler(ScannerSupplier.fromBugCheckerClasses(FailingCheck.class))
            .getTask(
                null,
                null,
                diagnostics,
                ImmutableList.of(
                    "-proc:none",
                    "-d",
                    folder.toString(),
                    "-XepOpt:Unhang:Model=my.model",
                    "-XDaddTypeAnnotationsToSymbol=true"),
                null,
                ImmutableList.of(
                    JavaFileObjects.forSourceString("First", "class First { void found() {} }"),
                    JavaFileObjects.forSourceString("Second", "class Second { void found() {} }")))
            .call();

    assertThat(success).isFalse();
    assertThat(
            diagnostics.getDiagnostics().stream()
                .map(FlagsInCompilationTest::describe)
                .collect(ImmutableList.toImmutableList()))
        .containsExactly("ERROR null " + UNKNOWN);
  }

  private Outcome compile(String... flags) throws Exception {
    return JavacProcess.in(folder)
        .processorPath(Jars.pack(), Jars.errorProne())
        .errorProne(flags)
        .compile("class First {}", "class Second {}");
  }

  private static String describe(Diagnostic<? extends JavaFileObject> diagnostic) {
    return diagnostic.getKind()
        + " "
        + diagnostic.getSource()
        + " "
        + diagnostic.getMessage(Locale.ROOT);
  }
}
