package dev.unhang.explain;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.unhang.testing.Framework;
import dev.unhang.testing.PluginRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The answers that the page shows are those that javac prints. */
@Tag("once")
final class ExplainPageTest {
  private static final Path PAGE = Path.of("..", "checks", "docs", "explain.md");

  @TempDir private Path folder;

  @Test
  void theAnswerToItsFirstQuestion() throws IOException {
    List<String> blocks = blocks();
    String option = blocks.get(0).strip().replace("-Xplugin:ErrorProne ", "");

    assertThat(answer(option, blocks.get(1))).isEqualTo(withoutLines(blocks.get(2)));
  }

  @Test
  void theAnswerWhereNothingIsKnown() throws IOException {
    List<String> blocks = blocks();

    assertThat(answer("-XepOpt:Unhang:Explain=News.archive", blocks.get(1)))
        .isEqualTo(withoutLines(blocks.get(3)));
  }

  private String answer(String option, String source) throws IOException {
    Path file = Files.writeString(folder.resolve("News.java"), source);
    PluginRun.Outcome outcome =
        PluginRun.with(Framework.REACTOR)
            .flags("-XepDisableAllChecks", option)
            .compileInOwnProcess(file);
    assertThat(outcome.success()).isTrue();
    /* javac repeats the line of the source, with a mark under it. */
    return withoutLines(outcome.output().replace(folder + "/", ""))
        .replaceAll("(?m)^ .*\\R *\\^\\R", "");
  }

  /** Without the lines of the model files, which change all the time. */
  private static String withoutLines(String text) {
    return text.replaceAll("(\\.model):\\d+:", "$1:");
  }

  private static List<String> blocks() throws IOException {
    List<String> parts = Splitter.on("```\n").splitToList(Files.readString(PAGE));
    ImmutableList.Builder<String> blocks = ImmutableList.builder();
    for (int i = 1; i < parts.size(); i += 2) {
      blocks.add(parts.get(i));
    }
    return blocks.build();
  }
}
