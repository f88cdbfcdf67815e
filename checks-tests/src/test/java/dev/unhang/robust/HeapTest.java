package dev.unhang.robust;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.unhang.testing.TestClassPath;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing of ours survives a compilation, in a daemon that compiles all day. The heap of the daemon
 * is small, and is counted without what is only softly reachable: Error Prone's caches of types
 * ({@code VisitorState.memoize}) keep the last compilation that way.
 */
@Tag("once")
final class HeapTest {
  private static final int LIMIT_SECONDS = 300;
  private static final long MEGABYTE = 1 << 20;

  /** The file manager has been made for all compilations, in a context of its own. */
  private static final int OF_THE_FILE_MANAGER = 1;

  @TempDir private Path folder;

  @Test
  void fiveHundredCompilationsLeaveTheHeapAsItWas() throws Exception {
    ImmutableList<Snapshot> snapshots = compile("500");
    Snapshot early = snapshots.get(0);
    Snapshot late = snapshots.get(1);

    System.out.printf(
        "heap: %d bytes after 50 compilations, %d after 500%n", early.bytes, late.bytes);
    assertThat(late.contexts).isEqualTo(OF_THE_FILE_MANAGER);
    assertThat(late.ofPack).isEqualTo(early.ofPack);
    assertThat(late.ofPack).doesNotContain("dev.unhang.model.Models");
    assertThat(late.bytes - early.bytes).isLessThan(10 * MEGABYTE);
  }

  @Test
  void aLeakWouldShow() throws Exception {
    ImmutableList<Snapshot> snapshots = compile("60", "leak");
    Snapshot early = snapshots.get(0);
    Snapshot late = snapshots.get(1);

    assertThat(late.contexts).isEqualTo(OF_THE_FILE_MANAGER + 3);
    // two for each compilation with a finding: what findings are made of, and the traits
    assertThat(late.ofPack).contains("dev.unhang.model.Models=6");
    assertThat(late.bytes - early.bytes).isGreaterThan(5 * MEGABYTE);
  }

  private ImmutableList<Snapshot> compile(String... arguments) throws Exception {
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(command(arguments))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();
    List<String> lines = Files.readAllLines(output);
    assertWithMessage("%s", lines).that(ended && process.exitValue() == 0).isTrue();
    return lines.stream().map(Snapshot::of).collect(toImmutableList());
  }

  private ImmutableList<String> command(String... arguments) throws IOException {
    return ImmutableList.<String>builder()
        .add(Path.of(System.getProperty("java.home"), "bin", "java").toString())
        /* Of how this JVM was started: what javac exports, and where the jars are. */
        .addAll(
            ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-"))
                .collect(toImmutableList()))
        .add("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
        .add("-Dunhang.frameworks=" + System.getProperty("unhang.frameworks", "target/frameworks"))
        .add("-classpath", TestClassPath.text())
        .add(ManyCompilations.class.getName())
        .add(arguments)
        .build();
  }

  /**
   * A line of what the program printed.
   *
   * @param bytes how large all objects are together
   * @param contexts how many compilations are still there
   * @param ofPack the classes of the pack that have objects, with their numbers
   */
  private record Snapshot(long bytes, long contexts, String ofPack) {
    static Snapshot of(String line) {
      List<String> words = Splitter.on(' ').limit(3).splitToList(line);
      return new Snapshot(Long.parseLong(words.get(0)), Long.parseLong(words.get(1)), words.get(2));
    }
  }
}
