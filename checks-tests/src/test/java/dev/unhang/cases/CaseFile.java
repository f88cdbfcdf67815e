package dev.unhang.cases;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.stream.Collectors.joining;

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
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A topic: what is compiled together.
 *
 * @param name such as {@code wait/fix/Listener}
 * @param place the file
 * @param sources its parts, of which each is a file for the compiler; the first has the head
 */
record CaseFile(String name, Path place, ImmutableList<Source> sources) {
  static final Path FOLDER = Path.of("src", "cases");

  private static final ImmutableMap<String, Class<? extends BugChecker>> CHECKS =
      ImmutableMap.of(
          "close", ExecutorCloseInAsyncHandler.class,
          "wait", AwaitTerminationOnEventLoop.class,
          "disconnect", DisconnectWithoutCancel.class);
  private static final Pattern FILE = Pattern.compile("// file: (\\w+\\.java)");
  private static final Pattern IMPORT = Pattern.compile("^(?:package|import) ");
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
        .filter(path -> path.toString().endsWith(".java"))
        .map(path -> of(folder, path));
  }

  private static CaseFile of(String folder, Path path) {
    return new CaseFile(
        folder + "/" + path.getFileName().toString().replace(".java", ""), path, parts(read(path)));
  }

  /** The files that stand in one: each has the head, and its lines where they are. */
  private static ImmutableList<Source> parts(String text) {
    List<String> lines = text.lines().toList();
    List<Integer> starts =
        IntStream.range(0, lines.size())
            .filter(i -> FILE.matcher(lines.get(i)).matches())
            .boxed()
            .toList();
    if (starts.isEmpty()) {
      return ImmutableList.of(Source.of(text));
    }
    int head =
        1
            + IntStream.range(0, starts.get(0))
                .filter(i -> IMPORT.matcher(lines.get(i)).find())
                .max()
                .orElseThrow();
    ImmutableList.Builder<Source> parts = ImmutableList.builder();
    parts.add(Source.of(part(lines, head, head, starts.get(0))));
    for (int i = 0; i < starts.size(); i++) {
      Matcher name = FILE.matcher(lines.get(starts.get(i)));
      int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
      String part = part(lines, head, starts.get(i), end);
      parts.add(new Source(folder(part) + name.replaceFirst("$1"), part));
    }
    return parts.build();
  }

  private static String part(List<String> lines, int head, int start, int end) {
    return IntStream.range(0, end)
        .mapToObj(i -> i < head || i >= start ? lines.get(i) + "\n" : "\n")
        .collect(joining());
  }

  /** A file that a test has in hand instead. */
  static CaseFile of(String name, String text) {
    return new CaseFile(name, FOLDER.resolve(name + ".java"), parts(text));
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
    return place.resolveSibling(place.getFileName().toString().replace(".java", ".diff"));
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
  String at(long line) {
    return FOLDER.resolve(name).toString().replace('\\', '/') + ".java:" + line;
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
    return new Source(folder(text) + path.getFileName(), text);
  }

  private static String folder(String text) {
    Matcher matcher = PACKAGE.matcher(text);
    return matcher.find() ? matcher.group(1).replace('.', '/') + "/" : "";
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
