package dev.unhang.context;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Where code runs, framework by framework: a table whose rows are lines of real sources, compiled
 * against the real jars.
 *
 * <p>The sources are {@code src/contexts/FRAMEWORK/*.java}. Their head says what they need and what
 * they are about:
 *
 * <pre>{@code
 * // framework: Vert.x           names of `framework` lines of the models
 * // with: VERTX4, jspecify:1    constants of Framework, or artifacts of artifacts.txt
 * // since: 21                   only with a compiler of this Java version or a later one
 * // also: RXJAVA2, rxjava3=rxjava2   once more, with other artifacts and after replacements
 * }</pre>
 *
 * <p>What most of them import, {@link ContextFile} imports for all.
 *
 * <p>A row is a line that calls {@code dev.unhang.probe.Probe.here()} and says behind it what the
 * engine has to answer, and texts that the place or the steps have to contain:
 *
 * <pre>{@code
 * here(); // EVENT_LOOP: a Vert.x event loop: lambda handed to `Route.handler`
 * here(); // UNKNOWN
 * here(); // KNOWN GAP (want EVENT_LOOP: a Vert.x event loop): UNKNOWN
 * }</pre>
 *
 * <p>The last form is a row whose answer is wrong today; it fails as soon as that changes. A line
 * in a step is given by its distance, {@code (line -2)}.
 */
final class ContextTableTest {
  private static final Pattern NO_CODE =
      Pattern.compile(
          "|(#|framework|artifact|shared|completion-only|logs|immutable|closes-argument) .*");
  static final ImmutableList<ContextFile> FILES = ContextFile.all();

  @TestFactory
  Stream<DynamicContainer> rows() {
    return FILES.stream().map(file -> dynamicContainer(file.name(), tests(file)));
  }

  static Stream<DynamicTest> tests(ContextFile file) {
    Supplier<ContextFile.Outcome> outcome = Suppliers.memoize(file::compile);
    return Stream.concat(
        Stream.of(dynamicTest(file.name() + " compiles", () -> compiles(file, outcome))),
        file.rows().stream().map(row -> test(file, row, outcome)));
  }

  private static void compiles(ContextFile file, Supplier<ContextFile.Outcome> outcome) {
    assertWithMessage("rows of %s", file.name()).that(file.rows()).isNotEmpty();
    assumeCompiler(file);
    assertThat(outcome.get().errors()).isEmpty();
  }

  private static DynamicTest test(
      ContextFile file, ContextRow row, Supplier<ContextFile.Outcome> outcome) {
    String name = file.name() + ":" + row.line();
    return dynamicTest(
        name + " " + row.text(),
        () -> {
          assumeCompiler(file);
          String answer = outcome.get().answers().getOrDefault((long) row.line(), "no answer");
          assertWithMessage("%s %s\nbut: %s", name, row.text(), answer)
              .that(row.expected().fits(answer) && !(row.isKnownGap() && row.wanted().fits(answer)))
              .isTrue();
        });
  }

  private static void assumeCompiler(ContextFile file) {
    assumeTrue(Runtime.version().feature() >= file.since(), () -> "needs Java " + file.since());
  }

  @Test
  void thereAreEnoughRows() {
    assertThat(FILES.stream().mapToInt(file -> file.rows().size()).sum()).isAtLeast(250);
  }

  @Test
  void thereAreEnoughFrameworks() {
    assertThat(FILES.stream().map(ContextFile::folder).collect(toImmutableSet()).size())
        .isAtLeast(45);
  }

  @Test
  void everyFrameworkOfTheModelsHasRowsAndNoOther() {
    ImmutableSet<String> shown =
        FILES.stream()
            .map(ContextFile::frameworks)
            .flatMap(Collection::stream)
            .collect(toImmutableSet());
    assertThat(shown).containsExactlyElementsIn(frameworksOfTheModels());
  }

  private static ImmutableSet<String> frameworksOfTheModels() {
    String start = "framework ";
    return lines("built-in").stream()
        .filter(line -> line.endsWith(".model"))
        .filter(ContextTableTest::runsCode)
        .flatMap(file -> lines(file).stream())
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()).strip())
        .collect(toImmutableSet());
  }

  /* Some only say which objects are shared, when the application ends, what logs or closes. */
  private static boolean runsCode(String file) {
    return lines(file).stream().anyMatch(line -> !NO_CODE.matcher(line).matches());
  }

  private static List<String> lines(String resource) {
    try {
      return Resources.readLines(Resources.getResource("dev/unhang/model/" + resource), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
