package dev.unhang.testing;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.CompilationTestHelper;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.tools.javac.main.Main;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.ServiceLoader;

/**
 * The one entry for tests of a check: what it reports, where it is silent, what it offers as a fix.
 *
 * <p>Sources are whole files; the path follows from the package and the first type.
 */
public final class Checks {
  private static final String MARKER = "// BUG: Diagnostic contains: ";

  private final Class<? extends BugChecker> check;
  private final ImmutableList<Framework> frameworks;
  private final ImmutableList<String> flags;
  private final ImmutableList<Source> others;

  private Checks(
      Class<? extends BugChecker> check,
      ImmutableList<Framework> frameworks,
      ImmutableList<String> flags,
      ImmutableList<Source> others) {
    this.check = check;
    this.frameworks = frameworks;
    this.flags = flags;
    this.others = others;
  }

  public static Checks of(Class<? extends BugChecker> check) {
    return new Checks(check, ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
  }

  /** All checks of the pack, as the plug-in finds them. */
  static ImmutableList<Class<? extends BugChecker>> ofPack() {
    ImmutableList<Class<? extends BugChecker>> pack =
        ServiceLoader.load(BugChecker.class).stream()
            .<Class<? extends BugChecker>>map(ServiceLoader.Provider::type)
            .filter(type -> type.getName().startsWith("dev.unhang."))
            .collect(ImmutableList.toImmutableList());
    if (pack.isEmpty()) {
      throw new IllegalStateException("No check of the pack is registered as a service");
    }
    return pack;
  }

  /** The same with the jars of {@code added} on the class path of the sources. */
  public Checks with(Framework... added) {
    return new Checks(
        check,
        ImmutableList.<Framework>builder().addAll(frameworks).add(added).build(),
        flags,
        others);
  }

  /** The same with these flags of Error Prone, such as {@code -XepOpt:...}. */
  public Checks flags(String... added) {
    return new Checks(
        check,
        frameworks,
        ImmutableList.<String>builder().addAll(flags).add(added).build(),
        others);
  }

  /** The same with these lines in a model of the user's. */
  public Checks model(String... lines) {
    try {
      Path file = Files.createTempFile("own", ".model");
      file.toFile().deleteOnExit();
      Files.writeString(file, "framework Own\n" + String.join("\n", lines) + "\n");
      return flags("-XepOpt:Unhang:Models=" + file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The same with other files in the compilation, for {@link #fixes} and {@link
   * #reportsWithoutFix}, which look at one file.
   */
  public Checks beside(String... sources) {
    return new Checks(
        check,
        frameworks,
        flags,
        ImmutableList.<Source>builder()
            .addAll(others)
            .addAll(Arrays.stream(sources).map(Source::of).iterator())
            .build());
  }

  /** Findings on the lines after the {@code BUG} markers, all with text, and nowhere else. */
  public void reports(String... sources) {
    long markers = Arrays.stream(sources).flatMap(String::lines).filter(Checks::isMarker).count();
    if (markers == 0) {
      throw new IllegalArgumentException("No line of the sources has '" + MARKER + "TEXT'");
    }
    helper(parse(sources)).doTest();
  }

  /**
   * As {@link #reports}, for findings with a path: {@code // PATH: NAME > NAME} on the line before
   * a finding, and {@code // wait} at the end of the line that waits. See {@link PathMarkers}.
   */
  public void reportsPaths(String... sources) {
    PathMarkers markers = PathMarkers.of(sources);
    CompilationTestHelper helper = helper(markers.sources());
    markers.predicates().forEach((key, message) -> helper.expectErrorMessage(key, message));
    helper.doTest();
  }

  /** No finding at all. */
  public void silentOn(String... sources) {
    if (Arrays.stream(sources).flatMap(String::lines).anyMatch(Checks::looksMarked)) {
      throw new IllegalArgumentException("A BUG marker where silence is expected");
    }
    /* Not `expectNoDiagnostics()`: it counts notes, which are none of the check's. */
    helper(parse(sources)).doTest();
  }

  /** The first fix of every finding, applied once, turns {@code input} into {@code output}. */
  public void fixes(String input, String output) {
    fixTest(input, output).prove(1);
  }

  /**
   * As {@link #fixes(String, String)}, for findings one inside the other: a patch run leaves out a
   * fix that overlaps another, so that it takes as many runs as there are levels.
   */
  public void fixesInRuns(int runs, String input, String output) {
    fixTest(input, output).prove(runs);
  }

  /** There is a finding, it has no fix, and its message says {@code why}. */
  public void reportsWithoutFix(String why, String source) {
    fixTest(source, source).proveAbsent(why);
  }

  private FixProof fixTest(String input, String output) {
    if (input.contains("// BUG:")) {
      throw new IllegalArgumentException("A BUG marker does nothing in the input of a fix test");
    }
    Source source = Source.of(input);
    return new FixProof(check, names(), flags, others, source, source.withText(output));
  }

  private ImmutableList<String> names() {
    return frameworks.stream().map(Framework::name).collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Source> parse(String... sources) {
    return Arrays.stream(sources).map(Source::of).collect(ImmutableList.toImmutableList());
  }

  private CompilationTestHelper helper(ImmutableList<Source> sources) {
    CompilationTestHelper helper = CompilationTestHelper.newInstance(check, getClass());
    for (Source source : sources) {
      helper.addSourceLines(source.path(), source.text().split("\n", -1));
    }
    /* The compilation has to succeed: findings are warnings, and the pack reports no error. */
    return helper
        .expectResult(Main.Result.OK)
        .setArgs(
            ImmutableList.<String>builder().addAll(Javac.options(names())).addAll(flags).build());
  }

  private static boolean looksMarked(String line) {
    return line.contains("// BUG:") || line.contains("// PATH:");
  }

  private static boolean isMarker(String line) {
    String comment = line.strip();
    return comment.startsWith(MARKER) && comment.length() > MARKER.length();
  }
}
