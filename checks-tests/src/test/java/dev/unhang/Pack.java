package dev.unhang;

import com.google.common.collect.ImmutableList;
import dev.unhang.setup.UnhangPlugin;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The pack as this cell got it: a jar in {@code mvn verify}, a folder in {@code mvn test}. */
final class Pack {
  private static final String CHECKERS =
      "META-INF/services/com.google.errorprone.bugpatterns.BugChecker";

  private Pack() {}

  static Path location() {
    try {
      return Path.of(
          UnhangPlugin.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  /** The class names of all checks that Error Prone loads from the pack. */
  static ImmutableList<String> checkers() throws IOException {
    return read(
        root ->
            Files.readAllLines(root.resolve(CHECKERS)).stream()
                .filter(line -> !line.isBlank())
                .collect(ImmutableList.toImmutableList()));
  }

  /** The bytes of all class files. */
  static ImmutableList<byte[]> classFiles() throws IOException {
    return read(
        root -> {
          ImmutableList.Builder<byte[]> result = ImmutableList.builder();
          try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files::iterator) {
              if (file.toString().endsWith(".class")) {
                result.add(Files.readAllBytes(file));
              }
            }
          }
          return result.build();
        });
  }

  /** What the tests run with: the pack, Error Prone, and the test libraries. */
  static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private static <T> T read(Reader<T> reader) throws IOException {
    Path location = location();
    if (Files.isDirectory(location)) {
      return reader.read(location);
    }
    try (FileSystem jar = FileSystems.newFileSystem(location)) {
      return reader.read(jar.getPath("/"));
    }
  }

  private interface Reader<T> {
    T read(Path root) throws IOException;
  }
}
