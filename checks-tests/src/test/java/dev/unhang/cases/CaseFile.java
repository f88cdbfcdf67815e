package dev.unhang.cases;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.bugpatterns.BugChecker;
import dev.unhang.checks.AwaitTerminationOnEventLoop;
import dev.unhang.checks.DisconnectWithoutCancel;
import dev.unhang.checks.ExecutorCloseInAsyncHandler;
import dev.unhang.testing.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A topic: the files that are compiled together.
 *
 * @param name such as {@code wait/fix/Listener}
 * @param place the file, or the folder of several
 * @param sources the first has the head
 */
record CaseFile(String name, Path place, ImmutableList<Source> sources) {
  static final Path FOLDER = Path.of("src", "cases");

  private static final ImmutableMap<String, Class<? extends BugChecker>> CHECKS =
      ImmutableMap.of(
          "close", ExecutorCloseInAsyncHandler.class,
          "wait", AwaitTerminationOnEventLoop.class,
          "disconnect", DisconnectWithoutCancel.class);
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

  /** All below the folder, in the order of their names. */
  static ImmutableList<CaseFile> all() {
    return CHECKS.keySet().stream()
        .flatMap(check -> Stream.concat(in(check), in(check + "/fix")))
        .sorted(Comparator.comparing(CaseFile::name))
        .collect(toImmutableList());
  }

  private static Stream<CaseFile> in(String folder) {
    return list(FOLDER.resolve(folder))
        .filter(path -> !path.endsWith("fix"))
        .filter(path -> Files.isDirectory(path) || path.toString().endsWith(".java"))
        .map(path -> of(folder, path));
  }

  private static CaseFile of(String folder, Path path) {
    return new CaseFile(
        folder + "/" + path.getFileName().toString().replace(".java", ""),
        path,
        Files.isDirectory(path)
            ? files(path)
                .filter(file -> file.toString().endsWith(".java"))
                .map(CaseFile::source)
                .collect(toImmutableList())
            : ImmutableList.of(Source.of(read(path))));
  }

  /** A file that a test has in hand instead. */
  static CaseFile of(String name, String text) {
    return new CaseFile(name, FOLDER.resolve(name + ".java"), ImmutableList.of(Source.of(text)));
  }

  Class<? extends BugChecker> check() {
    Class<? extends BugChecker> check = CHECKS.get(Splitter.on('/').splitToList(name).get(0));
    if (check == null) {
      throw new IllegalStateException(name + " is in the folder of no check");
    }
    return check;
  }

  boolean isFix() {
    return name.contains("/fix/");
  }

  /** Where the patches are. */
  Path diff() {
    String fileName = place.getFileName() + ".diff";
    return Files.isDirectory(place)
        ? place.resolve(fileName)
        : place.resolveSibling(fileName.replace(".java", ""));
  }

  ImmutableList<Marker> markers() {
    return sources.stream()
        .flatMap(source -> Marker.in(source).stream())
        .collect(toImmutableList());
  }

  /** What {@code @name} stands for, by {@code name}. */
  ImmutableMap<String, String> places() {
    return markers().stream()
        .filter(marker -> marker.kind() == Marker.Kind.HERE)
        .collect(
            toImmutableMap(Marker::text, marker -> fileName(marker.path()) + ":" + marker.line()));
  }

  /** Where a marker or a finding is, for a message. */
  String at(String path, long line) {
    return FOLDER.resolve(name).toString().replace('\\', '/')
        + (sources.size() == 1 ? ".java" : "/" + fileName(path))
        + ":"
        + line;
  }

  /** The frameworks, flags and so on that the head names with {@code key}. */
  ImmutableList<String> values(String key) {
    String start = "// " + key + ":";
    return sources
        .get(0)
        .text()
        .lines()
        .takeWhile(line -> line.startsWith("//"))
        .filter(line -> line.startsWith(start))
        .flatMap(
            line -> Splitter.on(", ").trimResults().splitToStream(line.substring(start.length())))
        .collect(toImmutableList());
  }

  int number(String key, int otherwise) {
    return values(key).stream().findFirst().map(Integer::parseInt).orElse(otherwise);
  }

  /** What is compiled with it. */
  ImmutableList<Source> stubs() {
    return values("stubs").stream()
        .map(FOLDER.resolve("stubs")::resolve)
        .flatMap(CaseFile::files)
        .map(CaseFile::source)
        .collect(toImmutableList());
  }

  private static Stream<Path> files(Path path) {
    return Files.isDirectory(path) ? list(path).flatMap(CaseFile::files) : Stream.of(path);
  }

  private static Stream<Path> list(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Stream.of();
    }
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.sorted().collect(toImmutableList()).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Source source(Path path) {
    String text = read(path);
    Matcher matcher = PACKAGE.matcher(text);
    String folder = matcher.find() ? matcher.group(1).replace('.', '/') + "/" : "";
    return new Source(folder + path.getFileName(), text);
  }

  static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
