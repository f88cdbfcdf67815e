package dev.unhang.setup;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.MoreCollectors.onlyElement;

import com.google.common.collect.ImmutableList;
import dev.unhang.testing.TestClassPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What a user puts on a path of javac. */
final class Jars {
  private static final String ERROR_PRONE = "error_prone_";

  private Jars() {}

  static Path pack() {
    return TestClassPath.pack();
  }

  /** The classes of the tests. */
  static Path tests() {
    return TestClassPath.locationOf(Jars.class);
  }

  static ImmutableList<Path> errorProne() {
    return TestClassPath.withoutPack();
  }

  /** Another version of Error Prone, with what the cell's version needs. */
  static ImmutableList<Path> errorProne(String version) {
    ImmutableList<Path> own =
        Stream.of("core", "check_api", "annotation")
            .map(name -> framework(ERROR_PRONE + name + "-" + version + ".jar"))
            .collect(toImmutableList());
    ImmutableList<Path> needed =
        errorProne().stream()
            .filter(path -> !isPartOfErrorProne(path.getFileName().toString()))
            .collect(toImmutableList());
    return ImmutableList.<Path>builder().addAll(own).addAll(needed).build();
  }

  private static boolean isPartOfErrorProne(String name) {
    return name.startsWith(ERROR_PRONE) && !name.startsWith(ERROR_PRONE + "annotations-");
  }

  private static Path framework(String name) {
    Path folder = Path.of(System.getProperty("unhang.frameworks", "target/frameworks"));
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().equals(name))
          .collect(onlyElement());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
