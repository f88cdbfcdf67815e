package dev.unhang.docs;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    ImmutableList.Builder<String> broken = ImmutableList.builder();
    for (String link : page.relativeLinks()) {
      if (!leadsSomewhere(page, link)) {
        broken.add(link);
      }
    }

    assertThat(broken.build()).isEmpty();
  }

  private static boolean leadsSomewhere(Page page, String link) throws IOException {
    int hash = link.indexOf('#');
    String path = hash < 0 ? link : link.substring(0, hash);
    Path target = path.isEmpty() ? page.file() : page.file().resolveSibling(path);
    return Files.exists(target)
        && (hash < 0 || Page.read(target).anchors().contains(link.substring(hash + 1)));
  }

  private static Stream<Page> pages() throws IOException {
    return Stream.concat(Stream.of(Page.readme()), Page.ofChecks().stream());
  }
}
