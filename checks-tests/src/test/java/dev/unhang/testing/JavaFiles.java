package dev.unhang.testing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Sources on disk. */
public final class JavaFiles {
  private JavaFiles() {}

  /** All below a folder, sorted. */
  public static ImmutableList<Path> below(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .collect(toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name of a file without its ending. */
  public static String name(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }
}
