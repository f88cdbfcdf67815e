package dev.unhang.robust;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.unhang.testing.TestClassPath;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the pack costs in the compilation of a real tree, in short: prints the figure, and fails
 * only beyond twice the budget. {@code checks-tests/cost/run.sh} measures it at length.
 */
final class TreeCost {
  /* What it takes today at most, in a JVM that is hardly warm; the goal is 1.05. */
  private static final String BUDGET = "1.2";
  private static final ImmutableList<String> ROUNDS_AND_VARIANTS =
      ImmutableList.of("4", "3", "javac", "off", "unhang");

  @TempDir private Path tree;

  @Test
  void costsLittle() throws Exception {
    List<String> lines = Files.readAllLines(Path.of("target", "cost", "tree.path"));
    Files.write(tree.resolve("files"), unpack(Path.of(lines.get(0))));
    Files.writeString(
        tree.resolve("cp"), String.join(File.pathSeparator, lines.subList(1, lines.size())));
    Process benchmark = new ProcessBuilder(command()).redirectErrorStream(true).start();
    String output = new String(benchmark.getInputStream().readAllBytes(), UTF_8);
    System.out.print(output);
    assertWithMessage("fails, or costs more than twice its budget:\n%s", output)
        .that(benchmark.waitFor())
        .isEqualTo(0);
  }

  /** Unpacks the sources; returns what there is to compile. */
  private ImmutableList<String> unpack(Path sources) throws IOException {
    try (FileSystem jar = FileSystems.newFileSystem(sources);
        Stream<Path> entries = Files.walk(jar.getPath("/"))) {
      ImmutableList<Path> files =
          entries
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.startsWith("/META-INF"))
              .filter(file -> !file.endsWith("module-info.java"))
              .filter(file -> !file.endsWith("package-info.java"))
              .sorted()
              .collect(toImmutableList());
      for (Path file : files) {
        Path copy = tree.resolve("src" + file);
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
      return files.stream().map(file -> file.toString().substring(1)).collect(toImmutableList());
    }
  }

  private ImmutableList<String> command() {
    return ImmutableList.<String>builder()
        .add(Path.of(System.getProperty("java.home"), "bin", "java").toString())
        .add("-Xms2g", "-Xmx2g", "-XX:+UseSerialGC")
        .addAll(
            ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-"))
                .collect(toImmutableList()))
        .add(Path.of("cost", "TreeBenchmark.java").toString())
        .add(tree.toString(), "vertx-core", BUDGET)
        .add(
            Stream.concat(Stream.of(TestClassPath.pack()), TestClassPath.withoutPack().stream())
                .map(Path::toString)
                .collect(joining(File.pathSeparator)))
        .add(tree.resolve("cost.tsv").toString())
        .addAll(ROUNDS_AND_VARIANTS)
        .build();
  }
}
