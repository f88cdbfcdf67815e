package dev.unhang.setup;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.truth.Truth.assertThat;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The page of the flags says of each flag what the code says. */
final class FlagsPageTest {
  private static final Path PAGE = Path.of("..", "checks", "docs", "flags.md");

  @Test
  void aRowForEachFlagAndNoOther() throws IOException {
    ImmutableList<String> rows =
        Files.readAllLines(PAGE).stream()
            .filter(line -> line.startsWith("| `" + Flag.PREFIX))
            .collect(toImmutableList());

    assertThat(rows)
        .containsExactlyElementsIn(
            Flag.ALL.stream().map(FlagsPageTest::row).collect(toImmutableList()))
        .inOrder();
  }

  private static String row(Flag<?> flag) {
    String values =
        flag.type().words().isEmpty()
            ? flag.type().values()
            : "`" + String.join("`, `", flag.type().words()) + "`";
    String defaultValue =
        flag.defaultValue() instanceof Iterable<?> || flag.defaultValue() instanceof Optional<?>
            ? "none"
            : "`" + word(flag.defaultValue()) + "`";
    return String.format(
        "| `%s` | %s | %s | %s |", flag.name(), values, defaultValue, flag.summary());
  }

  private static String word(Object value) {
    return value instanceof Duration time
        ? time.toMillis() + "ms"
        : Ascii.toLowerCase(value.toString());
  }
}
