package dev.unhang.docs;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import dev.unhang.docs.Page.Block;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the tests of the documentation read a page, and what they do not let pass. */
@Tag("once")
final class PageTest {
  @Test
  void aBlockWithItsInfoItsTextAndItsLine() {
    assertThat(page("one", "```sh", "echo 1", "```", "two").blocks())
        .containsExactly(new Block("sh", "echo 1\n", 2));
  }

  @Test
  void aBlockInAList() {
    assertThat(page("- one", "  ```", "  two", "  ```", "- three").prose())
        .containsExactly("- one", "- three");
  }

  @Test
  void aBlockWithoutAnEnd() {
    assertThrows(IllegalArgumentException.class, () -> page("```", "one", "```", "```", "two"));
  }

  @Test
  void relativeLinks() {
    assertThat(
            page("[a](b.md) and [`c`](../d/e.md#f),", "[g](#h) [i](https://j.dev/)")
                .relativeLinks())
        .containsExactly("b.md", "../d/e.md#f", "#h");
  }

  @Test
  void anchorsOfHeadings() {
    assertThat(page("# One", "## What is `two`?", "```", "# three", "```").anchors())
        .containsExactly("one", "what-is-two");
  }

  @Test
  void wordsOverTheEndOfALine() {
    assertThat(page("Closing `it`", "waits.").words()).isEqualTo("Closing it waits.");
  }

  @Test
  void bugMessageAndFixAreOneSample() {
    Sample sample =
        Sample.of(
            page(
                "```java",
                "one",
                "two",
                "three",
                "```",
                "```text",
                "[A] b",
                "```",
                "```diff",
                " one",
                "-two",
                "+2",
                "+and more",
                "```",
                "```",
                "a flag",
                "```"));

    assertThat(sample.message().text()).isEqualTo("[A] b\n");
    assertThat(sample.fixed()).isEqualTo("one\n2\nand more\nthree\n");
  }

  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          code alone                          | ```java one ```
          no message                          | ```java one ``` ```diff -one ```
          more code than is spoken of         | ```java one ``` ```text a ``` ```diff -one ``` ```java two ```
          """)
  @ParameterizedTest(name = "{0}")
  void noSample(String what, String lines) {
    Page page = page(lines.replace(' ', '\n').split("\n", -1));
    assertThrows(IllegalArgumentException.class, () -> Sample.of(page));
  }

  @Test
  void aDiffOfOtherCode() {
    Sample sample =
        Sample.of(page("```java", "one", "```", "```text", "a", "```", "```diff", "-three", "```"));
    assertThrows(IllegalArgumentException.class, sample::fixed);
  }

  @Test
  void noSuchCheck() {
    assertThrows(IllegalArgumentException.class, () -> PackChecks.named("flags"));
  }

  private static Page page(String... lines) {
    return Page.parse(Path.of("page.md"), ImmutableList.copyOf(lines));
  }
}
