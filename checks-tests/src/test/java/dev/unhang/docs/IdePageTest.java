package dev.unhang.docs;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page of the editors: its settings are those of the server, and of the extension. */
@Tag("once")
final class IdePageTest {
  private static final Path CHECKS = Path.of("..", "checks");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\|");
  private static final Pattern READ = Pattern.compile("\\ball, \"(\\w+)\"");
  private static final Pattern HAS = Pattern.compile("all\\.has\\(\"(\\w+)\"\\)");
  private static final Pattern PROPERTY = Pattern.compile("\"unhang\\.(\\w+)\": \\{");
  private static final Pattern PICTURE = Pattern.compile("!\\[[^]]+]\\(([^)]+)\\)");
  private static final long LARGEST_PICTURE = 150_000;

  private String page = "";

  @BeforeEach
  void read() throws IOException {
    page = text("docs/ide.md");
  }

  @Test
  void hasARowForEachSetting() throws IOException {
    String options = text("language-server/src/main/java/dev/unhang/ide/Options.java");
    ImmutableSet<String> known =
        ImmutableSet.<String>builder()
            .addAll(found(READ, options))
            .addAll(found(HAS, options))
            .build();
    ImmutableSet<String> settings =
        known.stream().filter(name -> !name.equals("unhang")).collect(toImmutableSet());
    assertThat(found(ROW, page)).containsExactlyElementsIn(settings);
    assertThat(found(PROPERTY, text("editors/vscode/package.json")))
        .containsAtLeastElementsIn(settings);
  }

  @Test
  void itsPicturesAreThereAndSmall() throws IOException {
    ImmutableSet<String> pictures = found(PICTURE, page);
    assertThat(pictures).hasSize(3);
    for (String each : pictures) {
      assertWithMessage(each)
          .that(Files.size(CHECKS.resolve("docs").resolve(each)))
          .isLessThan(LARGEST_PICTURE);
    }
  }

  private static ImmutableSet<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(each -> each.group(1)).collect(toImmutableSet());
  }

  private static String text(String file) throws IOException {
    return Files.readString(CHECKS.resolve(file));
  }
}
