package dev.unhang.docs;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import dev.unhang.testing.JavaFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page of the Maven plugin: what it names is there. */
@Tag("once")
final class MavenPluginPageTest {
  private static final Path SOURCES = Path.of("..", "checks/maven-plugin/src/main/java");
  private static final Pattern PROPERTY = Pattern.compile("property = \"(unhang\\.\\w+)\"");
  private static final Pattern GOAL = Pattern.compile("@Mojo\\(\\s*name = \"(\\w+)\"");
  private static final Pattern PROPERTY_ROW = Pattern.compile("(?m)^\\| `(unhang\\.\\w+)` \\|");
  private static final Pattern GOAL_ROW = Pattern.compile("(?m)^\\| `([a-z]+)` \\|");
  private static final Pattern MESSAGES =
      Pattern.compile("(?m)^\\| (`(?:\\.\\.\\.|[A-Z])[^|]*) \\|");
  private static final Pattern MESSAGE = Pattern.compile("`([^`]+)`");

  private String page = "";
  private String code = "";

  @BeforeEach
  void read() throws IOException {
    page = Files.readString(Path.of("..", "checks/docs/maven-plugin.md"));
    StringBuilder all = new StringBuilder();
    for (Path file : JavaFiles.below(SOURCES)) {
      all.append(Files.readString(file));
    }
    /* Texts of two lines as one. */
    code = all.toString().replaceAll("\"\\s*\\+ \"", "");
  }

  @Test
  void hasARowForEachPropertyAndGoal() {
    assertThat(found(PROPERTY_ROW, page)).containsExactlyElementsIn(found(PROPERTY, code));
    assertThat(found(GOAL_ROW, page)).containsExactlyElementsIn(found(GOAL, code));
  }

  @Test
  void showsMessagesThatThePluginHas() {
    ImmutableSet<String> messages =
        found(MESSAGES, page).stream()
            .flatMap(row -> found(MESSAGE, row).stream())
            .collect(toImmutableSet());

    assertThat(messages.size()).isAtLeast(8);
    for (String message : messages) {
      for (String part : Splitter.on("...").trimResults().omitEmptyStrings().split(message)) {
        assertWithMessage(message).that(code).contains(part);
      }
    }
  }

  private static ImmutableSet<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1)).collect(toImmutableSet());
  }
}
