package dev.unhang;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.google.errorprone.ErrorProneVersion;
import dev.unhang.testing.TestClassPath;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Proves that a cell of the test matrix runs on the JDK, Error Prone and jar it speaks of. */
final class CellTest {
  private static final String ERROR_PRONE_VERSION = ErrorProneVersion.loadVersionFromPom().get();

  @Test
  void runsOnTheErrorProneOfTheCell() {
    assertThat(System.getProperty("unhang.errorprone.version")).isEqualTo(ERROR_PRONE_VERSION);
  }

  @Test
  void isNamedAfterWhatItRunsOn() {
    assertThat(System.getProperty("unhang.cell"))
        .isEqualTo("jdk" + Runtime.version().feature() + "-ep" + ERROR_PRONE_VERSION);
  }

  @Test
  void testsThePackagedJar() {
    Path pack = TestClassPath.pack();

    assumeFalse(Files.isDirectory(pack), "mvn test, without verify, packages nothing");
    assertThat(pack.getFileName().toString()).matches("unhang-checks.*\\.jar");
  }
}
