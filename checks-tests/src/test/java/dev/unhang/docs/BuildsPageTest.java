package dev.unhang.docs;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.truth.Truth.assertThat;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.MoreCollectors;
import dev.unhang.docs.Page.Block;
import dev.unhang.testing.TestClassPath;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The line for {@code javac} finds what it should. The lines of XML are tried by the build {@code
 * src/it/readme-enable}, and by {@code guard} of the Maven plugin.
 */
@Tag("once")
final class BuildsPageTest {
  private static final String PROCESSORS =
      "unhang-checks.jar:error_prone_core-2.50.0-with-dependencies.jar";

  @Test
  void javac(@TempDir Path folder) throws Exception {
    Files.writeString(
        folder.resolve("Report.java"),
        """
        import java.util.concurrent.*;

        class Report {
          CompletableFuture<String> create() {
            try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
              return CompletableFuture.supplyAsync(() -> "report", executor);
            }
          }
        }
        """);
    Path output = folder.resolve("output.txt");
    Process javac =
        new ProcessBuilder(command())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      assertThat(javac.waitFor(2, TimeUnit.MINUTES)).isTrue();
    } finally {
      javac.destroyForcibly();
    }

    assertThat(Files.readString(output)).contains("Report.java:5: warning: [ExecutorClose");
    assertThat(Files.exists(folder.resolve("classes/Report.class"))).isTrue();
  }

  /** That of the page, with the JDK and the jars of this test. */
  private static ImmutableList<String> command() throws IOException {
    String line =
        Page.read(Page.ofCheck("builds")).blocks().stream()
            .filter(block -> block.info().equals("sh"))
            .map(Block::text)
            .collect(MoreCollectors.onlyElement())
            .strip();
    String processors =
        TestClassPath.entries().stream().map(Path::toString).collect(joining(File.pathSeparator));
    assertThat(line).startsWith("javac ");
    assertThat(line).contains(PROCESSORS);
    return Splitter.on(' ')
        .splitToStream(line)
        .map(word -> word.equals("javac") ? System.getProperty("java.home") + "/bin/javac" : word)
        .map(word -> word.equals(PROCESSORS) ? processors : word)
        .collect(toImmutableList());
  }
}
