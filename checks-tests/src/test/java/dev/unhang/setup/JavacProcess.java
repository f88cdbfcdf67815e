package dev.unhang.setup;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.truth.Truth.assertThat;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A javac of its own, as users start it, because only it shows what they see. */
final class JavacProcess {
  private static final int LIMIT_SECONDS = 120;
  private static final ImmutableList<String> EXPORTED =
      ImmutableList.of("api", "file", "main", "model", "parser", "processing", "tree", "util");
  private static final ImmutableList<String> OPENED = ImmutableList.of("code", "comp");

  private final Path folder;
  private final ImmutableList<String> arguments;

  private JavacProcess(Path folder, ImmutableList<String> arguments) {
    this.folder = folder;
    this.arguments = arguments;
  }

  /** With the exports that Error Prone asks for. */
  static JavacProcess in(Path folder) {
    Stream<String> exports = EXPORTED.stream().map(name -> "-J--add-exports=" + toEverybody(name));
    Stream<String> opens = OPENED.stream().map(name -> "-J--add-opens=" + toEverybody(name));
    return withoutExports(folder)
        .with(Stream.concat(exports, opens).collect(toImmutableList()))
        .with("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW")
        .with("-XDaddTypeAnnotationsToSymbol=true");
  }

  /** As somebody runs it who has never heard of Error Prone. */
  static JavacProcess withoutExports(Path folder) {
    return new JavacProcess(
        folder,
        ImmutableList.of(
            "-J-Duser.language=en", "-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC"));
  }

  JavacProcess with(String... added) {
    return with(ImmutableList.copyOf(added));
  }

  private JavacProcess with(ImmutableList<String> added) {
    return new JavacProcess(
        folder, ImmutableList.<String>builder().addAll(arguments).addAll(added).build());
  }

  /** The flags of Error Prone, which all of its own checks are off in. */
  JavacProcess errorProne(String... flags) {
    return with("-Xplugin:ErrorProne -XepDisableAllChecks " + String.join(" ", flags));
  }

  JavacProcess processorPath(Path first, List<Path> others) {
    return with("-processorpath", path(first, others));
  }

  JavacProcess classPath(Path first, List<Path> others) {
    return with("-classpath", path(first, others));
  }

  /** Writes files into the folder, named after their first type, and compiles them. */
  Outcome compile(String... sources) throws IOException, InterruptedException {
    ImmutableList.Builder<String> command = ImmutableList.builder();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    command.addAll(arguments).add("-d", folder.toString());
    if (!arguments.contains("-processor")) {
      command.add("-proc:none");
    }
    for (String source : sources) {
      String name = source.replaceFirst("(?s).*?(?:class|interface) (\\w+).*", "$1") + ".java";
      Files.writeString(folder.resolve(name), source);
      command.add(name);
    }
    return run(command.build());
  }

  private Outcome run(ImmutableList<String> command) throws IOException, InterruptedException {
    Path output = Files.createTempFile(folder, "javac", ".txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("javac has not ended: " + Files.readString(output));
    }
    return new Outcome(process.exitValue(), ImmutableList.copyOf(Files.readAllLines(output)));
  }

  private static String toEverybody(String name) {
    return "jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED";
  }

  private static String path(Path first, List<Path> others) {
    return Stream.concat(Stream.of(first), others.stream())
        .map(Path::toString)
        .collect(joining(File.pathSeparator));
  }

  /** Exit code and output, line by line. */
  record Outcome(int exitCode, ImmutableList<String> lines) {
    /** Fails unless it ended so and printed these lines. */
    void prints(int code, String... expected) {
      assertThat(lines).containsExactlyElementsIn(expected).inOrder();
      assertThat(exitCode).isEqualTo(code);
    }

    String text() {
      return String.join("\n", lines);
    }
  }
}
