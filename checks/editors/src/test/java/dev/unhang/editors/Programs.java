package dev.unhang.editors;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Programs of this machine, and those that {@code fetch} has put into {@code target}. */
final class Programs {
  private static final Path FETCHED = Path.of("target/editors").toAbsolutePath();

  /** Packages of Debian, unpacked. */
  static final Path ROOT = FETCHED.resolve("root");

  static final Path VS_CODE = FETCHED.resolve("vscode");

  private Programs() {}

  /** The first of these that is there; without one, the test is left out, and says so. */
  static Path need(String... names) {
    return Stream.of(names)
        .flatMap(name -> find(name).stream())
        .findFirst()
        .orElseGet(() -> none(names[0]));
  }

  private static Path none(String name) {
    return missing(name + " is not installed");
  }

  /** Leaves the test out. */
  static Path missing(String why) {
    String line = "Not tried: " + why + ". mvn -Peditors verify fetches the editors.";
    System.out.println("[WARNING] " + line);
    return Assumptions.abort(line);
  }

  static Optional<Path> find(String name) {
    Stream<Path> installed =
        Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of);
    return Stream.concat(installed, Stream.of(ROOT.resolve("usr/bin")))
        .map(folder -> folder.resolve(name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** What matches below the root, for what needs to be told where it is. */
  static List<Path> below(Path root, String glob) throws IOException {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(root, 6)) {
      return all.filter(root.getFileSystem().getPathMatcher("glob:" + root + "/" + glob)::matches)
          .sorted()
          .toList();
    }
  }
}
