package dev.unhang.context;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.unhang.testing.CheckRun;
import dev.unhang.testing.Framework;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One source of the table.
 *
 * @param name path below the folder of the table
 */
record ContextFile(String name, String text) {
  private static final Path FOLDER = Path.of("src", "contexts");
  private static final String PROBE = read(FOLDER.resolve("Probe.java"));
  private static final String FINDING = "[ContextProbe] ";

  /** What all sources import. It begins in a line that is there, so that lines stay lines. */
  private static final String IMPORTS =
      " import static dev.unhang.probe.Probe.here; import java.io.*; import java.time.*;"
          + " import java.util.*; import java.util.concurrent.*; import java.util.function.*; ";

  /** All of them, in the order of their names. */
  static ImmutableList<ContextFile> all() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".java") && !FOLDER.equals(file.getParent()))
          .map(file -> new ContextFile(slashes(FOLDER.relativize(file)), read(file)))
          .flatMap(file -> Stream.concat(Stream.of(file), file.twin().stream()))
          .sorted((one, other) -> one.name.compareTo(other.name))
          .collect(toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same source for an API that has another name and is else the same, if its head has one. */
  private Optional<ContextFile> twin() {
    ImmutableList<String> also = values("also").collect(toImmutableList());
    String with =
        also.stream().filter(value -> !value.contains("=")).collect(joining(", ", "// with: ", ""));
    String twinName = name;
    String twinText = text.replaceFirst("(?m)^// with:.*", with);
    for (String replacement : also) {
      List<String> words = Splitter.on('=').splitToList(replacement);
      if (words.size() > 1) {
        twinName = twinName.replace(words.get(0), words.get(1));
        twinText = twinText.replace(words.get(0), words.get(1));
      }
    }
    return also.isEmpty() ? Optional.empty() : Optional.of(new ContextFile(twinName, twinText));
  }

  ImmutableList<ContextRow> rows() {
    return ContextRow.in(text);
  }

  /** The folder it is in. */
  String folder() {
    return Splitter.on('/').split(name).iterator().next();
  }

  /** The frameworks of the models that it shows. */
  ImmutableSet<String> frameworks() {
    return values("framework").collect(toImmutableSet());
  }

  /** The first Java version whose compiler can read it and its jars. */
  int since() {
    return values("since").mapToInt(Integer::parseInt).findFirst().orElse(17);
  }

  /** What the engine says at each row. */
  Outcome compile() {
    return compile(
        Framework.classPathOf(values("with").toList()), ImmutableMap.of(name, withImports()));
  }

  /** What the engine says at each row of sources, by path. */
  static Outcome compile(String classPath, Map<String, String> sources) {
    ImmutableList<CheckRun.Message> messages =
        CheckRun.of(
            ContextProbe.class,
            classPath,
            ImmutableMap.<String, String>builder()
                .putAll(sources)
                .put("dev/unhang/probe/Probe.java", PROBE)
                .buildOrThrow());
    ImmutableMap.Builder<Long, String> answers = ImmutableMap.builder();
    for (CheckRun.Message message : messages) {
      if (message.text().startsWith(FINDING)) {
        String first = message.text().lines().findFirst().orElseThrow();
        answers.put(message.line(), first.substring(FINDING.length()));
      }
    }
    return new Outcome(
        messages.stream()
            .filter(CheckRun.Message::error)
            .map(message -> message.path() + ":" + message.line() + ": " + message.text())
            .collect(joining("\n")),
        answers.buildOrThrow());
  }

  private String withImports() {
    return text.replaceFirst("(?m)^(package .*;|(?!//))", "$1" + IMPORTS);
  }

  /** The values of a head comment such as {@code // with: VERTX4, jspecify:1}. */
  private Stream<String> values(String key) {
    String start = "// " + key + ":";
    return text.lines()
        .takeWhile(line -> line.startsWith("//"))
        .filter(line -> line.startsWith(start))
        .flatMap(
            line -> Splitter.on(',').trimResults().splitToStream(line.substring(start.length())));
  }

  private static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What a compilation says.
   *
   * @param errors what javac stops at; empty if nothing
   * @param answers the message of the {@link ContextProbe} by line
   */
  record Outcome(String errors, ImmutableMap<Long, String> answers) {}
}
