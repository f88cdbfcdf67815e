package dev.unhang.report;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.unhang.testing.JavaFiles;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a compilation tells the next one of its methods. */
@Tag("once")
final class SummariesTest {
  private static final String FLAG = "-XepOpt:Unhang:Summaries=true";
  private static final Path BORDER =
      Path.of("src", "test", "resources", "dev", "unhang", "report", "border");

  @TempDir private Path folder;

  @Test
  void twoModulesAreFoundWhatOneIs() throws IOException {
    Modules modules = new Modules(folder);
    ImmutableList<Path> lib = JavaFiles.below(BORDER.resolve("lib"));
    ImmutableList<Path> app = JavaFiles.below(BORDER.resolve("app"));
    String one =
        modules.compile(
            "one",
            ImmutableList.of(),
            ImmutableList.<Path>builder().addAll(lib).addAll(app).build());
    String libOutput = modules.compile("lib", ImmutableList.of(), lib, FLAG);
    System.out.println(libOutput);
    System.out.println(modules.files("lib", ".summary"));
    String two = modules.compile("app", ImmutableList.of("lib"), app);
    System.out.println(one);
    System.out.println(two);
    ImmutableSet<String> expected = Modules.findings(one);
    assertThat(expected).hasSize(7);
    assertWithMessage(two).that(Modules.findings(two)).isEqualTo(expected);
  }
}
