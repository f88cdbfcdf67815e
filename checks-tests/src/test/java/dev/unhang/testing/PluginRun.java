package dev.unhang.testing;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A compilation as users run it: {@code -Xplugin:ErrorProne} with flags, the pack and Error Prone
 * on the processor path, nothing of them on the class path of the sources.
 */
public final class PluginRun {
  private static final ImmutableList<String> JAVAC_PACKAGES =
      ImmutableList.of(
          "api", "code", "comp", "file", "main", "model", "parser", "processing", "tree", "util");
  private static final int FORKED_LIMIT_SECONDS = 120;

  private final ImmutableList<Framework> frameworks;
  private final ImmutableList<Framework> processors;
  private final ImmutableList<String> flags;

  private PluginRun(
      ImmutableList<Framework> frameworks,
      ImmutableList<Framework> processors,
      ImmutableList<String> flags) {
    this.frameworks = frameworks;
    this.processors = processors;
    this.flags = flags;
  }

  /** A run with the jars of {@code frameworks} on the class path of the sources. */
  public static PluginRun with(Framework... frameworks) {
    return new PluginRun(ImmutableList.copyOf(frameworks), ImmutableList.of(), ImmutableList.of());
  }

  /** The same with Error Prone flags. */
  public PluginRun flags(String... added) {
    return new PluginRun(
        frameworks, processors, ImmutableList.<String>builder().addAll(flags).add(added).build());
  }

  /** The same with annotation processors that run in the same compilation. */
  public PluginRun processing(Framework... added) {
    return new PluginRun(frameworks, ImmutableList.copyOf(added), flags);
  }

  /** Compiles in this JVM. */
  public Outcome compile(String... sources) {
    Compilation compilation =
        Compiler.javac()
            .withOptions(options())
            .withAnnotationProcessorPath(files(processorPath()))
            .withClasspath(files(Framework.jars(classPath())))
            .compile(
                Arrays.stream(sources)
                    .map(Source::of)
                    .map(Source::toFileObject)
                    .collect(toImmutableList()));
    return new Outcome(
        compilation.status() == Compilation.Status.SUCCESS,
        compilation.diagnostics().stream()
            .map(
                diagnostic ->
                    diagnostic.getLineNumber()
                        + ": "
                        + diagnostic.getKind().name().toLowerCase(Locale.ROOT)
                        + ": "
                        + diagnostic.getMessage(Locale.ROOT))
            .collect(joining("\n")));
  }

  /** Compiles files on disk with a {@code javac} process of its own. */
  public Outcome compileInOwnProcess(Path... files) {
    try {
      Path scratch = Files.createTempDirectory("javac");
      Path output = scratch.resolve("output.txt");
      Process process =
          new ProcessBuilder(command(scratch, files))
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      if (!process.waitFor(FORKED_LIMIT_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("javac has not ended: " + Files.readString(output));
      }
      Outcome outcome = new Outcome(process.exitValue() == 0, Files.readString(output));
      MoreFiles.deleteRecursively(scratch, RecursiveDeleteOption.ALLOW_INSECURE);
      return outcome;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private ImmutableList<String> command(Path classes, Path... files) {
    return ImmutableList.<String>builder()
        .add(Path.of(System.getProperty("java.home"), "bin", "javac").toString())
        .addAll(
            JAVAC_PACKAGES.stream()
                .map(
                    name ->
                        "-J--add-exports=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED")
                .collect(toImmutableList()))
        .add("-J--add-opens=jdk.compiler/com.sun.tools.javac.code=ALL-UNNAMED")
        .add("-J--add-opens=jdk.compiler/com.sun.tools.javac.comp=ALL-UNNAMED")
        .addAll(options())
        .add("-processorpath", join(processorPath()))
        .add("-classpath", join(Framework.jars(classPath())))
        .add("-d", classes.toString(), "-implicit:none")
        .addAll(Arrays.stream(files).map(Path::toString).collect(toImmutableList()))
        .build();
  }

  private ImmutableList<String> options() {
    return ImmutableList.of(
        "-XDcompilePolicy=simple",
        "--should-stop=ifError=FLOW",
        "-XDaddTypeAnnotationsToSymbol=true",
        "-Xplugin:ErrorProne " + String.join(" ", flags));
  }

  private ImmutableList<Framework> classPath() {
    return ImmutableList.<Framework>builder().addAll(frameworks).addAll(processors).build();
  }

  /*
   * Everything that the tests have: the pack's jar and Error Prone with what it needs. Error Prone
   * looks for checks here only.
   */
  private ImmutableList<Path> processorPath() {
    return Stream.concat(Framework.jars(processors).stream(), TestClassPath.entries().stream())
        .filter(Files::exists)
        .collect(toImmutableList());
  }

  private static ImmutableList<File> files(ImmutableList<Path> paths) {
    return paths.stream().map(Path::toFile).collect(toImmutableList());
  }

  private static String join(ImmutableList<Path> paths) {
    return paths.stream().map(Path::toString).collect(joining(File.pathSeparator));
  }

  /**
   * How a compilation ended.
   *
   * @param success whether there was no error
   * @param output all diagnostics as text
   */
  public record Outcome(boolean success, String output) {
    public Outcome succeeds() {
      return require(success, "fails");
    }

    public Outcome fails() {
      return require(!success, "succeeds");
    }

    /** It says each of these texts. */
    public Outcome says(String... texts) {
      for (String text : texts) {
        require(output.contains(text), "does not say '" + text + "'");
      }
      return this;
    }

    /** It says none of these texts. */
    public Outcome doesNotSay(String... texts) {
      for (String text : texts) {
        require(!output.contains(text), "says '" + text + "'");
      }
      return this;
    }

    /** So many of its lines have this text. */
    public Outcome says(int times, String text) {
      long found = output.lines().filter(line -> line.contains(text)).count();
      return require(found == times, "says '" + text + "' " + found + " times");
    }

    private Outcome require(boolean condition, String what) {
      if (!condition) {
        throw new AssertionError("The compilation " + what + ":\n" + output);
      }
      return this;
    }
  }
}
