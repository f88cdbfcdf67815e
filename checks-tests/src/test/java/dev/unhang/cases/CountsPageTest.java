package dev.unhang.cases;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page of each check says how many of the labelled cases it finds, as they are counted. */
@Tag("once")
final class CountsPageTest {
  @Test
  void thePagesSayWhatIsMeasured() throws IOException {
    ImmutableMap<String, Counts> counts = Counts.of(CaseFile.all());
    for (CaseFile file : CaseFile.all()) {
      String check = file.name().substring(0, file.name().indexOf('/'));
      Path page = Path.of("..", "checks", "docs", file.check().getSimpleName() + ".md");
      assertThat(Files.readString(page))
          .contains(Objects.requireNonNull(counts.get(check)).words());
    }
  }
}
