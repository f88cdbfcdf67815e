package dev.unhang.docs;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The links between README, pages and code lead somewhere. */
@Tag("once")
final class LinksTest {
  @MethodSource("pages")
  @ParameterizedTest(name = "{0}")
  void leadSomewhere(Page page) throws IOException {
    assertThat(page.brokenLinks()).isEmpty();
  }

  private static Stream<Page> pages() throws IOException {
    return Stream.concat(Stream.of(Page.readme()), Page.ofChecks().stream());
  }
}
