package dev.unhang.context;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.errorprone.FileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Classes that are compiled before, so that only their class files are at hand. */
final class ContextEngineLibrary {
  private ContextEngineLibrary() {}

  /** {@link ContextEngineCases#prove(String)} with a library, given as paths and texts in turn. */
  static void prove(String source, String... library) {
    try {
      Path folder = Files.createTempDirectory("library");
      try {
        boolean compiled =
            ToolProvider.getSystemJavaCompiler()
                .getTask(
                    null,
                    null,
                    null,
                    List.of("-proc:none", "-d", folder.toString()),
                    null,
                    IntStream.range(0, library.length / 2)
                        .mapToObj(
                            i -> FileObjects.forSourceLines(library[2 * i], library[2 * i + 1]))
                        .toList())
                .call();
        assertThat(compiled).isTrue();
        ContextEngineCases.prove(folder.toString(), source, ImmutableMap.of());
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
