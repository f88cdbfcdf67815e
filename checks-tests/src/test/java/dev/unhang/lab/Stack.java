package dev.unhang.lab;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What servers run on: see {@code src/lab/stacks.txt}.
 *
 * @param title what people call it
 * @param always whether each build runs its scenes
 */
record Stack(String name, String title, boolean always, ImmutableList<Path> jars) {
  private static final Path LIST = Path.of("src/lab/stacks.txt");
  private static final Path FOLDER = Path.of("target/lab");

  /** What looks at servers, and is no part of them. */
  static ImmutableList<Path> witness() throws IOException {
    return all().stream()
        .filter(stack -> stack.name().equals("blockhound"))
        .flatMap(stack -> stack.jars().stream())
        .collect(toImmutableList());
  }

  /** Those whose jars the build has fetched. */
  static ImmutableList<Stack> all() throws IOException {
    return Files.readAllLines(LIST).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> Splitter.on('=').trimResults().splitToList(line))
        .filter(parts -> Files.exists(path(parts)))
        .map(Stack::of)
        .collect(toImmutableList());
  }

  private static Stack of(List<String> parts) {
    try {
      ImmutableList<Path> jars =
          Files.readAllLines(path(parts)).stream().map(Path::of).collect(toImmutableList());
      return new Stack(plain(parts), parts.get(1), parts.get(0).endsWith("*"), jars);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path path(List<String> parts) {
    return FOLDER.resolve(plain(parts) + ".path");
  }

  private static String plain(List<String> parts) {
    return parts.get(0).replace("*", "");
  }

  String classPath() {
    return String.join(
        File.pathSeparator, jars.stream().map(Path::toString).collect(toImmutableList()));
  }
}
