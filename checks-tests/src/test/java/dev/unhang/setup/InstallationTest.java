package dev.unhang.setup;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import dev.unhang.setup.JavacProcess.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user reads whose installation is wrong: one message, no stack trace. */
final class InstallationTest {
  private static final String FIRST = "class First {}";
  private static final String SECOND = "class Second {}";
  static final String NOT_ENABLED =
      "[Unhang] No check of Unhang runs, because Error Prone is not enabled in this compilation."
          + " Put unhang-checks and error_prone_core on the processor path and pass"
          + " -Xplugin:ErrorProne with the other options of Error Prone";

  static final String ON_CLASS_PATH =
      "error: [Unhang] No check of Unhang runs, because unhang-checks is on the class path"
          + " and Error Prone loads checks from the processor path only. Move unhang-checks"
          + " and error_prone_core to the processor path (-processorpath; in Maven"
          + " annotationProcessorPaths, in Gradle annotationProcessor)";

  @TempDir private Path folder;

  @Test
  void saysNothingIfAllIsWell() throws Exception {
    assertSilent(
        JavacProcess.in(folder).processorPath(Jars.pack(), Jars.errorProne()).errorProne());
  }

  @Test
  void saysNothingIfAskedForByName() throws Exception {
    assertSilent(
        JavacProcess.in(folder)
            .with("-Xplugin:Unhang")
            .processorPath(Jars.pack(), Jars.errorProne())
            .errorProne());
  }

  @Test
  void classPathInsteadOfProcessorPath() throws Exception {
    JavacProcess.in(folder)
        .classPath(Jars.pack(), Jars.errorProne())
        .errorProne()
        .compile(FIRST, SECOND)
        .prints(1, ON_CLASS_PATH, "1 error");
  }

  /** The pack's jar is on no path that javac loads code from: documented, with what does help. */
  @Test
  void knownGapClassPathBesideProcessorPath() throws Exception {
    assertSilent(
        JavacProcess.in(folder)
            .classPath(Jars.pack(), ImmutableList.of())
            .processorPath(folder, Jars.errorProne())
            .errorProne());
  }

  @Test
  void classPathBesideProcessorPathIfAskedForByName() throws Exception {
    JavacProcess.in(folder)
        .with("-Xplugin:Unhang")
        .classPath(Jars.pack(), ImmutableList.of())
        .processorPath(folder, Jars.errorProne())
        .errorProne()
        .compile(FIRST, SECOND)
        .prints(1, "error: plug-in not found: Unhang", "1 error");
  }

  @Test
  void errorProneNotEnabled() throws Exception {
    JavacProcess.in(folder)
        .processorPath(Jars.pack(), Jars.errorProne())
        .compile(FIRST, SECOND)
        .prints(0, "warning: " + NOT_ENABLED, "1 warning");
  }

  @Test
  void errorProneAbsentAndNothingExported() throws Exception {
    JavacProcess.withoutExports(folder)
        .processorPath(Jars.pack(), ImmutableList.of())
        .compile(FIRST, SECOND)
        .prints(0, "warning: " + NOT_ENABLED, "1 warning");
  }

  @Test
  void aLibraryOnTheClassPathIsNoReasonToFail() throws Exception {
    JavacProcess.withoutExports(folder)
        .with("-Werror")
        .classPath(Jars.pack(), ImmutableList.of())
        .compile(FIRST, SECOND)
        .prints(0, "Note: " + NOT_ENABLED);
  }

  @ValueSource(strings = {"2.10.0", "2.23.0", "2.36.0", "2.41.0"})
  @ParameterizedTest
  void tooOldErrorProne(String version) throws Exception {
    Outcome outcome =
        JavacProcess.in(folder)
            .processorPath(Jars.pack(), Jars.errorProne(version))
            .errorProne()
            .compile(FIRST, SECOND);

    assertTooOld(outcome, version);
  }

  @Test
  void tooOldErrorProneBeforeThePack() throws Exception {
    ImmutableList<Path> errorProne = Jars.errorProne("2.36.0");

    Outcome outcome =
        JavacProcess.in(folder)
            .processorPath(
                errorProne.get(0),
                ImmutableList.<Path>builder()
                    .addAll(errorProne.subList(1, errorProne.size()))
                    .add(Jars.pack())
                    .build())
            .errorProne()
            .compile(FIRST, SECOND);

    assertTooOld(outcome, "2.36.0");
  }

  @Test
  void anErrorOfOursDoesNotCutAnnotationProcessingShort() throws Exception {
    Outcome outcome =
        JavacProcess.in(folder)
            .with("-processor", GeneratingProcessor.class.getName())
            .processorPath(
                Jars.pack(),
                ImmutableList.<Path>builder()
                    .add(Jars.tests())
                    .addAll(Jars.errorProne("2.36.0"))
                    .build())
            .errorProne()
            .compile("class First { Generated generated; }");

    assertTooOld(outcome, "2.36.0");
  }

  @Test
  void anErrorOfOursHidesNoErrorOfTheUser() throws Exception {
    Outcome outcome =
        JavacProcess.in(folder)
            .processorPath(Jars.pack(), Jars.errorProne())
            .errorProne("-XepOpt:Unhang:Nope")
            .compile("class First { int number = \"text\"; }");

    assertThat(outcome.text()).contains("error: [Unhang] Unknown flag -XepOpt:Unhang:Nope.");
    assertThat(outcome.text()).contains("First.java:1: error: incompatible types");
    assertThat(outcome.lines()).contains("2 errors");
  }

  private void assertSilent(JavacProcess javac) throws IOException, InterruptedException {
    javac.compile(FIRST, SECOND).prints(0);
  }

  private static void assertTooOld(Outcome outcome, String version) {
    outcome.prints(1, tooOld(version), "1 error");
  }

  static String tooOld(String version) {
    return "error: [Unhang] Error Prone "
        + version
        + " is too old for Unhang, which needs 2.42.0 or newer. Raise the version of"
        + " error_prone_core on the processor path";
  }
}
