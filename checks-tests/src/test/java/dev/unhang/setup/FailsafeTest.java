package dev.unhang.setup;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.ErrorProneVersion;
import dev.unhang.setup.JavacProcess.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user sees of a defect in one of our checks. */
final class FailsafeTest {
  private static final String FINDING = "warning: [FailingCheck] Found";
  private static final String DEFECT = "warning: [FailingCheck] This is a bug in Unhang";
  static final String CONTINUATION = ", not in your code: the check failed here and skipped it";

  @TempDir private Path folder;
  @TempDir private Path library;

  @BeforeEach
  void installFailingCheck() throws IOException {
    copyToLibrary(FailingCheck.class);
    Path services = Files.createDirectories(library.resolve("META-INF/services"));
    Files.writeString(
        services.resolve("com.google.errorprone.bugpatterns.BugChecker"),
        FailingCheck.class.getName());
  }

  @Test
  void oneWarningAtTheCode() throws Exception {
    Outcome outcome = compile("", "class First {\n  void illegalState() {}\n  void found() {}\n}");

    ImmutableList<String> lines = outcome.lines();
    assertThat(lines.subList(0, 3))
        .containsExactly(
            "First.java:2: " + DEFECT + ", not in your code: the check failed here and skipped it",
            "  void illegalState() {}",
            "       ^")
        .inOrder();
    assertThat(lines.get(3))
        .matches(
            "    java.lang.IllegalStateException: line one"
                + " at dev\\.unhang\\.setup\\.FailingCheck\\.judge\\(FailingCheck\\.java:\\d+\\)");
    assertThat(lines.get(4))
        .matches(
            "    Unhang (of unknown version|\\d.*), Error Prone "
                + ErrorProneVersion.loadVersionFromPom().get()
                + ", Java "
                + Runtime.version().toString().replace("+", "\\+"));
    assertThat(lines.get(5))
        .isEqualTo(
            "    Please report these lines to the issue tracker of Unhang, with the code above;"
                + " -XepOpt:Unhang:InternalErrors=throw prints the stack trace, =silent hides this"
                + " warning");
    assertThat(lines.get(6)).startsWith("First.java:3: " + FINDING);
    assertThat(lines).contains("2 warnings");
    assertThat(outcome.exitCode()).isEqualTo(0);
  }

  @CsvSource({
    "assertion, java.lang.AssertionError: asserted",
    "missingMethod, java.lang.NoSuchMethodError: absent",
    "unloadable, java.lang.ExceptionInInitializerError: at first use",
    "endless, java.lang.StackOverflowError",
  })
  @ParameterizedTest
  void errorsToo(String method, String reason) throws Exception {
    Outcome outcome = compile("", "class First { void " + method + "() {} }");

    assertThat(outcome.text()).contains(DEFECT);
    assertThat(outcome.lines().get(3)).startsWith("    " + reason + " at ");
    assertThat(outcome.lines().get(3)).contains("dev.unhang.setup.FailingCheck.judge(");
    assertThat(outcome.lines()).contains("1 warning");
    assertThat(outcome.exitCode()).isEqualTo(0);
  }

  @Test
  void warnsOncePerCompilationAndGoesOn() throws Exception {
    Outcome outcome =
        compile(
            "",
            "class First {\n  void illegalState() {}\n  void assertion() {}\n}",
            "class Second {\n  void illegalState() {}\n  void found() {}\n}");

    assertThat(outcome.lines().stream().filter(line -> line.contains(DEFECT)).count()).isEqualTo(1);
    assertThat(outcome.text()).contains("Second.java:3: " + FINDING);
    assertThat(outcome.lines()).contains("2 warnings");
  }

  @Test
  void namesTheFileItFailedIn() throws Exception {
    Outcome outcome =
        compile(
            "", "class First {\n  void found() {}\n}", "class Second {\n\n  void endless() {}\n}");

    assertThat(outcome.lines().get(0)).startsWith("First.java:2: " + FINDING);
    assertThat(outcome.text()).contains("Second.java:3: " + DEFECT);
    assertThat(outcome.exitCode()).isEqualTo(0);
  }

  @Test
  void silent() throws Exception {
    Outcome outcome =
        compile(
            "-XepOpt:Unhang:InternalErrors=silent",
            "class First {\n  void illegalState() {}\n  void found() {}\n}");

    assertThat(outcome.lines().get(0)).isEqualTo("First.java:3: " + FINDING);
    assertThat(outcome.lines()).contains("1 warning");
    assertThat(outcome.exitCode()).isEqualTo(0);
  }

  @Test
  void stackTraceOnRequest() throws Exception {
    Outcome outcome =
        compile(
            "-XepOpt:Unhang:InternalErrors=throw", "class First {\n  void illegalState() {}\n}");

    assertThat(outcome.text()).contains("at dev.unhang.setup.FailingCheck.matchMethod(");
    assertThat(outcome.text()).contains("First.java:2: ");
    assertThat(outcome.exitCode()).isNotEqualTo(0);
  }

  @Test
  void missingClassOfTheUserIsNoDefect() throws Exception {
    assertThat(
            JavacProcess.withoutExports(library)
                .compile("public class Derived extends Base {} class Base {}")
                .lines())
        .isEmpty();
    Files.delete(library.resolve("Base.class"));
    Files.delete(library.resolve("Derived.java"));

    String user = "class First { Derived missingClass() { return null; } }";
    for (String flag : ImmutableList.of("", "-XepOpt:Unhang:InternalErrors=throw")) {
      Outcome outcome = compile(flag, user);

      assertThat(outcome.lines()).isEmpty();
      assertThat(outcome.exitCode()).isEqualTo(0);
    }
  }

  private Outcome compile(String flag, String... sources) throws Exception {
    return JavacProcess.in(folder)
        .classPath(library, ImmutableList.of())
        .processorPath(
            Jars.pack(),
            ImmutableList.<Path>builder().add(library).addAll(Jars.errorProne()).build())
        .errorProne("-Xep:FailingCheck:WARN", flag)
        .compile(sources);
  }

  private void copyToLibrary(Class<?> type) throws IOException {
    String name = type.getName().replace('.', '/') + ".class";
    Path target = library.resolve(name);
    Files.createDirectories(target.getParent());
    try (InputStream bytes = type.getResourceAsStream("/" + name)) {
      Files.copy(bytes, target);
    }
  }
}
