package dev.unhang.lab;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.unhang.lab.Eventually.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.unhang.testing.TestClassPath;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A server in a JVM of its own. */
final class Server implements AutoCloseable {
  private static final Path BIN = Path.of(System.getProperty("java.home"), "bin");
  private static final ImmutableList<String> WATCHED =
      ImmutableList.of(
          "-D" + Launcher.WITNESS + "=true",
          "-Djdk.attach.allowAttachSelf=true",
          "-XX:+EnableDynamicAgentLoading",
          "-XX:+AllowRedefinitionToAddDeleteMethods");
  private static final int DUMP_SECONDS = 60;
  /* Some are built first. */
  private static final Duration START = Duration.ofMinutes(3);
  private static final String PORT = "port ";

  private final ImmutableList<String> java;
  private final Process process;
  private final Path dump;
  private final List<String> log = Collections.synchronizedList(new ArrayList<>());

  private Server(ImmutableList<String> java, Process process, Path dump) {
    this.java = java;
    this.process = process;
    this.dump = dump;
  }

  static Server start(Scene scene, Build build, Path classes, Agency agency) throws Exception {
    ImmutableList<String> java =
        ImmutableList.<String>builder()
            .add(BIN.resolve("java").toString())
            .add("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m")
            .add("-Djava.awt.headless=true")
            .addAll(scene.jvm())
            .addAll(scene.isWatched() ? WATCHED : ImmutableList.of())
            .add("-classpath")
            .add(
                String.join(
                    File.pathSeparator,
                    classes.toString(),
                    TestClassPath.locationOf(Launcher.class).toString(),
                    build.stack().classPath(),
                    scene.isWatched() ? Stack.witness().get(0).toString() : ""))
            .add(Launcher.class.getName())
            .build();
    Process process = start(java, "news." + scene.name(), agency.address());
    Server server = new Server(java, process, build.folder().resolve("threads.txt"));
    Agency.start("log", server::readLog);
    try {
      within(START, () -> server.port() != 0 || !process.isAlive());
      if (server.port() == 0) {
        throw new AssertionError(process.isAlive() ? "it does not listen" : "it has ended");
      }
      return server;
    } catch (Exception | AssertionError e) {
      server.close();
      throw new AssertionError("The server of " + scene.name() + ":\n" + server.output(), e);
    }
  }

  /** Starts another program of the scene. */
  Process start(String main, String... args) throws IOException {
    return start(java, main, args);
  }

  private static Process start(ImmutableList<String> java, String main, String... args)
      throws IOException {
    return new ProcessBuilder(
            ImmutableList.<String>builder().addAll(java).add(main).add(args).build())
        .redirectErrorStream(true)
        .start();
  }

  int port() {
    return lines().stream()
        .filter(line -> line.startsWith(PORT))
        .mapToInt(line -> Integer.parseInt(line.substring(PORT.length()).strip()))
        .findFirst()
        .orElse(0);
  }

  /** What it has printed about a topic. */
  ImmutableList<String> said(String topic) {
    return lines().stream()
        .filter(line -> line.contains(topic))
        .sorted()
        .collect(toImmutableList());
  }

  /** Whether BlockHound has seen an event loop wait in a file. */
  boolean wasSeenWaiting(Path file) {
    return lines().stream()
        .anyMatch(
            line -> line.startsWith(Witness.SAW) && line.contains("(" + file.getFileName() + ":"));
  }

  /** All of it, each line once. */
  String output() {
    return String.join("\n", ImmutableSet.copyOf(lines()));
  }

  private ImmutableList<String> lines() {
    synchronized (log) {
      return ImmutableList.copyOf(log);
    }
  }

  /** What its threads do now, virtual ones included. */
  ImmutableList<String> threads() throws Exception {
    Process jcmd =
        new ProcessBuilder(
                BIN.resolve("jcmd").toString(),
                "-J-XX:TieredStopAtLevel=1",
                Long.toString(process.pid()),
                "Thread.dump_to_file",
                "-overwrite",
                dump.toAbsolutePath().toString())
            .redirectErrorStream(true)
            .redirectOutput(dump.resolveSibling("jcmd.txt").toFile())
            .start();
    if (!jcmd.waitFor(DUMP_SECONDS, TimeUnit.SECONDS)) {
      jcmd.destroyForcibly();
      throw new AssertionError("jcmd has not ended");
    }
    return ImmutableList.copyOf(Files.readString(dump).replace("\r", "").split("\n\n", -1));
  }

  /** The pools and timers that have a thread. */
  ImmutableSet<String> pools() throws Exception {
    return threads().stream()
        .flatMap(
            thread -> Pattern.compile("\"(pool-\\d+|Timer-\\d+)[-\"]").matcher(thread).results())
        .map(match -> match.group(1))
        .collect(ImmutableSet.toImmutableSet());
  }

  private void readLog() {
    try (BufferedReader lines = process.inputReader()) {
      String line = lines.readLine();
      while (line != null) {
        log.add(line);
        line = lines.readLine();
      }
    } catch (IOException e) {
      /* It has ended. */
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
