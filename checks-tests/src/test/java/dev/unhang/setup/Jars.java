package dev.unhang.setup;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.MoreCollectors.onlyElement;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What a user puts on a path of javac. */
final class Jars {
  private static final String ERROR_PRONE = "error_prone_";

  private Jars() {}

  /** The pack: its jar, or a folder of classes where nothing has been packaged. */
  static Path pack() {
    return locationOf(UnhangPlugin.class);
  }

  /** The classes of the tests. */
  static Path tests() {
    return locationOf(Jars.class);
  }

  /** Error Prone as the cell has it, with all it needs. */
  static ImmutableList<Path> errorProne() {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Splitter.on(File.pathSeparatorChar)
        .splitToStream(classPath)
        .map(Path::of)
        .filter(path -> path.toString().endsWith(".jar"))
        .filter(path -> !path.equals(pack()))
        .collect(toImmutableList());
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

  private static Path locationOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
