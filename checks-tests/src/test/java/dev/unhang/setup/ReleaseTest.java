package dev.unhang.setup;

import static com.google.common.truth.Truth.assertThat;

import com.google.errorprone.ErrorProneVersion;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions of Error Prone. */
final class ReleaseTest {
  @ValueSource(strings = {"2.3.4", "2.10.0", "2.41.0", "2.41.1-beta", "2.41", "1.99.0"})
  @ParameterizedTest
  void tooOld(String text) {
    assertThat(Release.parse(text).get().isOlderThan(Installation.OLDEST_ERROR_PRONE)).isTrue();
  }

  @ValueSource(strings = {"2.42.0", "2.42.0-SNAPSHOT", "2.50.0", "2.100.0", "3.0.0", "3.1"})
  @ParameterizedTest
  void newEnough(String text) {
    assertThat(Release.parse(text).get().isOlderThan(Installation.OLDEST_ERROR_PRONE)).isFalse();
  }

  @ValueSource(
      strings = {"", "HEAD", "1.0-HEAD-SNAPSHOT", "${project.version}", "2", "2.999999999"})
  @ParameterizedTest
  void unknownAndThereforeNotTooOld(String text) {
    assertThat(Release.parse(text)).isEqualTo(Optional.empty());
  }

  @Test
  void readsTheVersionThatErrorProneStates() {
    assertThat(Release.of("com.google.errorprone", "error_prone_check_api").get().text())
        .isEqualTo(ErrorProneVersion.loadVersionFromPom().get());
  }

  @Test
  void artifactThatIsNotThere() {
    assertThat(Release.of("com.google.errorprone", "error_prone_absent")).isEmpty();
  }
}
