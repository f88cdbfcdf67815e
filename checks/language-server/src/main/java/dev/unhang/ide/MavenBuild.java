package dev.unhang.ide;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lets Maven compile a project with the checks, which notes how each module is compiled. It is the
 * goal that users run, and nothing else.
 */
final class MavenBuild implements AutoCloseable {
  private static final String PLUGIN = "dev.unhang:unhang-maven-plugin:";

  private @Nullable Process process;
  private boolean isOver;

  /**
   * Runs it.
   *
   * @param folder that of the topmost pom
   * @param progress gets the names of the modules
   * @return what is wrong; empty if nothing is
   */
  Optional<String> run(Path folder, Options options, Consumer<String> progress)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(maven(folder, options)));
    command.addAll(options.mavenArguments());
    Stream.of("-B", "--fail-at-end", "-Dstyle.color=never", "-Dmaven.compiler.failOnError=false")
        .forEach(command::add);
    command.add("-Dunhang.failOn=none");
    command.add("-Dunhang.tests=" + options.tests());
    command.add(PLUGIN + version() + ":check");
    List<String> errors = new ArrayList<>();
    Process started = start(command, folder);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(started.getInputStream(), Charset.defaultCharset()))) {
      for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[ERROR] ") && errors.size() < 2) {
          errors.add(line.substring("[ERROR] ".length()).strip());
        } else if (line.startsWith("[INFO] Building ") && !line.contains(" jar: ")) {
          progress.accept(line.substring("[INFO] ".length()).replaceAll(" {2,}.*", ""));
        }
      }
    }
    int code = started.waitFor();
    return code == 0 ? Optional.empty() : Optional.of(String.join(" ", errors));
  }

  private synchronized Process start(List<String> command, Path folder) throws IOException {
    if (isOver) {
      throw new IOException("The server is at its end");
    }
    process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.PIPE)
            .start();
    process.getOutputStream().close();
    return process;
  }

  /** The project's own Maven, if it has one. */
  private static String maven(Path folder, Options options) {
    boolean isWindows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
    Path own = folder.resolve(isWindows ? "mvnw.cmd" : "mvnw");
    if (!options.maven().isEmpty()) {
      return options.maven();
    }
    return Files.isExecutable(own) ? own.toString() : isWindows ? "mvn.cmd" : "mvn";
  }

  private static String version() {
    @Nullable String version = MavenBuild.class.getPackage().getImplementationVersion();
    return version == null ? System.getProperty("unhang.version", "0.1.0-SNAPSHOT") : version;
  }

  @Override
  public synchronized void close() {
    isOver = true;
    if (process != null) {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
    }
  }
}
