package dev.unhang.dump;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Dumps of real processes, and what is said of them: {@code news.out} of {@code news.txt}, {@code
 * news.json} and so on. With {@code -Dunhang.accept} these are written anew.
 */
@Tag("once")
final class DumpsTest {
  private static final Path FOLDER = Path.of("src", "dumps");

  private static ImmutableList<Path> dumps() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> !file.toString().endsWith(".out"))
          .filter(file -> !file.endsWith("names.txt") && !file.endsWith("README.md"))
          .sorted()
          .collect(toImmutableList());
    }
  }

  @MethodSource("dumps")
  @ParameterizedTest(name = "{0}")
  void isRead(Path dump) throws IOException {
    Reading reading = Reading.of(dump.toString());
    Path expected = FOLDER.resolve(dump.getFileName().toString().replaceFirst("[.].*", ".out"));
    if (System.getProperty("unhang.accept") != null) {
      Files.writeString(expected, reading.out());
    }
    assertThat(reading.out()).isEqualTo(Files.readString(expected).replace("\r", ""));
    assertThat(reading.err()).isEmpty();
    assertThat(reading.code()).isEqualTo(reading.out().contains("must not wait and do") ? 1 : 0);
  }

  @MethodSource("dumps")
  @ParameterizedTest(name = "{0}")
  void isReadHoweverItWasStored(Path dump) throws IOException {
    String text = Files.readString(dump).replace("\r", "");
    Reading expected = Reading.of(dump.toString());
    assertThat(Reading.of(text.replace("\n", "\r\n").getBytes(UTF_8))).isEqualTo(expected);
    assertThat(Reading.of(("\uFEFF" + text).getBytes(UTF_8), "-")).isEqualTo(expected);
    assertThat(Reading.of(("\uFEFF" + text).getBytes(UTF_16LE))).isEqualTo(expected);
  }

  /** Cut off anywhere it says something sensible, and never fails otherwise. */
  @MethodSource("dumps")
  @ParameterizedTest(name = "{0}")
  void isReadInPart(Path dump) throws IOException {
    String text = Files.readString(dump);
    for (int length = 1; length < text.length(); length += text.length() / 40) {
      Reading part = Reading.of(text.substring(0, length).getBytes(UTF_8));
      assertWithMessage("exit code of %s characters", length)
          .that(part.code())
          .isIn(ImmutableList.of(0, 1, 2));
      if (dump.toString().endsWith(".json")) {
        assertThat(part.err()).containsMatch("standard input:\\d+: .*JSON");
      }
    }
  }
}
