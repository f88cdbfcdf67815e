package dev.unhang.cases;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page of examples is what the cases show, of which {@link CasesTest} tries each. */
@Tag("once")
final class ExamplesPageTest {
  @Test
  void thePageIsMadeOfTheCases() throws IOException {
    Path page = Path.of("..", "checks", "docs", "examples.md");
    if (System.getProperty("unhang.accept") != null) {
      Files.writeString(page, ExamplesPage.text());
    }
    assertWithMessage("-Dunhang.accept writes it anew")
        .that(CaseFile.read(page))
        .isEqualTo(ExamplesPage.text());
  }
}
