package dev.unhang.editors;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One run of an editor with a script, in a folder of its own. */
final class Session {
  /** How long the script waits for one thing, in milliseconds: the first time, Maven builds. */
  private static final int PATIENCE = 120_000;

  private final Path folder;
  private final Map<String, String> environment = new LinkedHashMap<>();
  private final Workspace workspace;

  Session(String editor) throws IOException {
    folder = Path.of("target/sessions", editor).toAbsolutePath();
    deleteAll(folder);
    workspace = Workspace.at(folder.resolve("workspace"));
    Path server = folder.resolve("unhang-language-server.jar");
    Files.copy(
        Path.of("../language-server/target/unhang-language-server.jar"),
        server,
        StandardCopyOption.REPLACE_EXISTING);
    with("SAID", said()).with("PATIENCE", PATIENCE).with("SERVER", server);
    with("JAVA", Path.of(System.getProperty("java.home"), "bin/java"));
    with("WORKSPACE", workspace.folder()).with("FILES", String.join(":", Workspace.FILES));
    with("PATCHED", Workspace.PATCHED).with("POSITION", Workspace.POSITION);
    with("ACTION", Workspace.ACTION).with("HOME", folder);
  }

  /** Sets a variable for the editor. */
  Session with(String name, Object value) {
    environment.put(name, value.toString());
    return this;
  }

  Workspace workspace() {
    return workspace;
  }

  Path folder() {
    return folder;
  }

  private Path said() {
    return folder.resolve("said");
  }

  /** Runs a command to its end, and gives what the script has said. */
  List<String> run(List<String> command, Path in) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(in.toFile());
    builder.environment().putAll(environment);
    Path log = folder.resolve("editor.log");
    builder.redirectInput(new File("/dev/null")).redirectErrorStream(true);
    Process process = builder.redirectOutput(log.toFile()).start();
    try {
      if (!process.waitFor(4L * PATIENCE, TimeUnit.MILLISECONDS)) {
        return fail("The editor does not end\n" + logs());
      }
      List<String> said = Files.exists(said()) ? Files.readAllLines(said()) : List.of();
      assertTrue(said.stream().anyMatch(line -> line.startsWith("gone ")), () -> logs());
      assertTrue(said.stream().noneMatch(line -> line.startsWith("failed ")), () -> logs());
      for (ProcessHandle each : alive()) {
        assertTrue(ends(each), () -> each.info() + " outlives the editor\n" + logs());
      }
      return said;
    } finally {
      process.destroyForcibly();
      alive().forEach(ProcessHandle::destroyForcibly);
    }
  }

  private static boolean ends(ProcessHandle process) {
    return process
        .onExit()
        .thenApply(end -> true)
        .completeOnTimeout(false, 20, TimeUnit.SECONDS)
        .join();
  }

  /**
   * All that the editor has started and that still runs: they have its variables. Nobody, where
   * there is no /proc.
   */
  private List<ProcessHandle> alive() {
    return ProcessHandle.allProcesses().filter(this::isOurs).toList();
  }

  private boolean isOurs(ProcessHandle process) {
    try {
      Path variables = Path.of("/proc", String.valueOf(process.pid()), "environ");
      return Files.readString(variables, ISO_8859_1).contains("SAID=" + said());
    } catch (IOException e) {
      /* It is gone, or somebody else's. */
      return false;
    }
  }

  /** What everybody has written, to see why something failed. */
  String logs() {
    StringBuilder all = new StringBuilder();
    List<Path> files = new ArrayList<>(List.of(said()));
    try (Stream<Path> logs = Files.walk(folder)) {
      logs.filter(file -> file.toString().endsWith(".log")).forEach(files::add);
      for (Path file : files) {
        if (Files.exists(file)) {
          String text = Files.readString(file, ISO_8859_1);
          all.append("== ").append(file).append(System.lineSeparator());
          all.append(text.substring(Math.max(0, text.length() - 20_000)));
        }
      }
    } catch (IOException e) {
      all.append(e);
    }
    return all.toString();
  }

  private static void deleteAll(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
