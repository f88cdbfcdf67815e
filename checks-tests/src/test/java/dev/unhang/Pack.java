package dev.unhang;

import com.google.common.collect.ImmutableList;
import dev.unhang.testing.TestClassPath;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What is in the pack, which is a jar or a folder. */
final class Pack {
  private static final String CHECKERS =
      "META-INF/services/com.google.errorprone.bugpatterns.BugChecker";

  private Pack() {}

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

  private static <T> T read(Reader<T> reader) throws IOException {
    Path location = TestClassPath.pack();
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
