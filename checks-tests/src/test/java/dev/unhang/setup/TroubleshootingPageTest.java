package dev.unhang.setup;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who searches the page for a message finds it. */
final class TroubleshootingPageTest {
  private static final Path PAGE = Path.of("..", "checks", "docs", "troubleshooting.md");

  @MethodSource("messages")
  @ParameterizedTest
  void quotes(String message) throws IOException {
    assertThat(Files.readString(PAGE)).contains(message);
  }

  private static Stream<String> messages() {
    return Stream.of(
        "warning: " + InstallationTest.NOT_ENABLED,
        InstallationTest.ON_CLASS_PATH,
        InstallationTest.tooOld("2.36.0"),
        UnhangPluginTest.tooOld(16),
        "This is a bug in Unhang" + FailsafeTest.CONTINUATION);
  }
}
