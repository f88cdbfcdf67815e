package dev.unhang.docs;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.truth.Truth.assertThat;

import dev.unhang.docs.Page.Block;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The README. What it tells people to do is done by the builds in {@code src/it}: {@code readme}
 * runs the commands, {@code readme-enable} builds a project with the lines of XML.
 */
@Tag("once")
final class ReadmeTest {
  @Test
  void hasNoBlockThatNoTestReads() throws IOException {
    assertThat(
            Page.readme().blocks().stream().map(Block::info).distinct().collect(toImmutableList()))
        .containsExactly("", "sh", "xml");
  }

  @Test
  void namesTheOldestErrorProne() throws IOException {
    assertThat(Page.readme().words())
        .contains(
            "Error Prone "
                + System.getProperty("unhang.errorprone.version")
                + " or newer on JDK 17");
  }
}
