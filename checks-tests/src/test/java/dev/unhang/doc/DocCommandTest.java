package dev.unhang.doc;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages are in the jar, and the command prints them. */
@Tag("once")
final class DocCommandTest {
  private static final Path DOCS = Path.of("..", "checks", "docs");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void allPagesAreThere() throws IOException {
    try (Stream<Path> files = Files.list(DOCS)) {
      assertThat(Pages.names())
          .containsExactlyElementsIn(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(file -> file.endsWith(".md"))
                  .map(file -> file.replace(".md", ""))
                  .collect(toImmutableList()));
    }
  }

  @MethodSource("dev.unhang.doc.Pages#names")
  @ParameterizedTest
  void noLinkIsLeftThatATerminalCannotFollow(String name) {
    assertThat(run(name)).isEqualTo(0);
    assertThat(out()).startsWith("# ");
    assertThat(out()).doesNotContain("](");
  }

  @ValueSource(strings = {"DisconnectWithoutCancel", "disconnectwithoutcancel.md"})
  @ParameterizedTest
  void printsThePage(String name) {
    assertThat(run(name)).isEqualTo(0);
    assertThat(out()).startsWith("# DisconnectWithoutCancel\n");
    assertThat(out()).contains("(doc models)");
  }

  @Test
  void listsThePages() {
    assertThat(run()).isEqualTo(0);
    assertThat(out()).contains("\n    triage\n");
  }

  @Test
  void anUnknownPageIsAnError() {
    assertThat(run("Nothing")).isEqualTo(2);
    assertThat(out()).isEmpty();
    assertThat(err.toString(UTF_8).replace("\r", ""))
        .startsWith("There is no page 'Nothing'.\nusage: java -jar unhang-checks.jar doc NAME\n");
  }

  private int run(String... words) {
    return new DocCommand(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
        .run(List.of(words));
  }

  private String out() {
    return out.toString(UTF_8).replace("\r", "");
  }
}
