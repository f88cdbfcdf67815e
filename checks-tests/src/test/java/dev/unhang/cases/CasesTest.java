package dev.unhang.cases;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.base.Splitter;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.ErrorProneError;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The cases of the three checks: {@code src/cases}, whose README says what a file looks like, how
 * to run one topic ({@code -Dunhang.cases=}), and how to accept changed patches.
 */
final class CasesTest {
  static final ImmutableList<CaseFile> FILES =
      CaseFile.all().stream()
          .filter(file -> isWanted(file.name(), System.getProperty("unhang.cases", "")))
          .collect(toImmutableList());

  @BeforeAll
  static void acceptPatches() {
    if (System.getProperty("unhang.accept") != null) {
      FILES.stream()
          .filter(CaseFile::isFix)
          .filter(CasesTest::canBeCompiled)
          .forEach(CasesTest::accept);
    }
  }

  /** Leaves a file as it is whose code does not compile: its tests say why. */
  private static void accept(CaseFile file) {
    try {
      PatchRun.accept(file);
    } catch (RuntimeException | ErrorProneError e) {
      System.err.println("No patches of " + file.name() + ": " + e);
    }
  }

  @TestFactory
  Stream<DynamicContainer> cases() {
    return FILES.stream().map(file -> dynamicContainer(file.name(), tests(file)));
  }

  /** So that no case gets lost: never lower these. */
  @Test
  void thereAreAsManyCasesAsThereWere() {
    assumeTrue(System.getProperty("unhang.cases", "").isEmpty());
    ImmutableMap<String, Counts> counts = Counts.of(FILES);
    System.out.println(Counts.table(counts));
    Counts.LEAST.forEach(
        (check, least) -> {
          Counts now = counts.getOrDefault(check, Counts.NONE);
          assertWithMessage("%s has %s, and had %s", check, now, least)
              .that(now.isAtLeast(least))
              .isTrue();
        });
  }

  @Test
  void thereAreFilesOfThatName() {
    assertThat(FILES).isNotEmpty();
  }

  static Stream<DynamicNode> tests(CaseFile file) {
    return file.isFix()
        ? PatchRun.layouts(file).stream().flatMap(layout -> patchTests(file, layout))
        : findingTests(file);
  }

  private static Stream<DynamicNode> findingTests(CaseFile file) {
    Supplier<Findings> findings = Suppliers.memoize(() -> Findings.of(file, file.check()));
    return Stream.concat(
        Stream.of(test(file, file.name() + ": nothing else", () -> findings.get().surplus())),
        markerTests(file, findings));
  }

  private static Stream<DynamicNode> markerTests(CaseFile file, Supplier<Findings> findings) {
    return file.markers().stream()
        .filter(marker -> marker.kind() != Marker.Kind.HERE)
        .filter(marker -> marker.kind() != Marker.Kind.NO_PATCH)
        .map(
            marker ->
                test(
                    file,
                    file.at(marker.line()) + " " + marker,
                    () -> findings.get().problem(marker)));
  }

  private static Stream<DynamicNode> patchTests(CaseFile file, PatchRun.Layout layout) {
    ImmutableList<Hunk> expected = PatchRun.expected(file);
    Supplier<PatchRun> run =
        Suppliers.memoize(() -> PatchRun.of(file, file.check(), expected, layout));
    String name =
        file.name()
            + (layout == PatchRun.Layout.PLAIN
                ? ""
                : " with " + layout.name().toLowerCase(Locale.ROOT));
    Stream<DynamicNode> whole =
        Stream.of(test(file, name + ": the patched file", () -> run.get().problem()));
    return layout == PatchRun.Layout.PLAIN
        ? Stream.concat(
            Stream.concat(
                whole, Stream.of(test(file, name + ": nothing else", () -> run.get().surplus()))),
            Stream.concat(
                expected.stream()
                    .map(hunk -> test(file, file.at(hunk.line()), () -> run.get().problem(hunk))),
                markerTests(file, Suppliers.memoize(() -> Findings.of(file, file.check())))))
        : whole;
  }

  private static DynamicTest test(CaseFile file, String name, Supplier<Optional<String>> problem) {
    return dynamicTest(
        name,
        () -> {
          assumeTrue(canBeCompiled(file), () -> "needs Java " + file.number("needs", 17));
          problem
              .get()
              .ifPresent(
                  text -> {
                    AssertionError error = new AssertionError(text);
                    /* The text says where: a trace of the runner would hide it. */
                    error.setStackTrace(new StackTraceElement[0]);
                    throw error;
                  });
        });
  }

  static boolean canBeCompiled(CaseFile file) {
    return Runtime.version().feature() >= file.number("needs", 17);
  }

  /**
   * Whether a topic fits {@code wait/fix/*}, or the name of a topic of any check; or one of several
   * such, with commas, and none that begins with an exclamation mark: {@code wait/*,!wait/fix/*}.
   */
  static boolean isWanted(String name, String globs) {
    boolean isWanted = globs.isEmpty();
    for (String glob : Splitter.on(',').omitEmptyStrings().split(globs)) {
      if (glob.startsWith("!") && fits(name, glob.substring(1))) {
        return false;
      }
      isWanted |= fits(name, glob);
    }
    return isWanted;
  }

  private static boolean fits(String name, String glob) {
    String pattern = "\\Q" + glob.replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q") + "\\E";
    return name.matches(glob.contains("/") ? pattern : ".*/" + pattern);
  }
}
