package dev.unhang.model;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a compilation tells the user of mistakes in model files. */
final class ModelProblemsTest {
  private static final String SOURCE =
      "class Lib { Lib(int i) {} void run(int i) {} void run(java.util.List<String> l, int[] a) {}"
          + " }";

  @TempDir Path folder;

  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          mistakes are errors                         | wait call Lib#run(int)                   | 2:1: 'wait' is not a kind of fact; did you mean 'waits'?
          a member that is not there                  | waits call Lib#rum(int)                  | 2:16: 'Lib' has no method 'rum'; did you mean 'run'?
          parameters that are not there               | waits call Lib#run(java.util.List, int)  | 2:16: no overload has these parameters; did you mean '(java.util.List, int[])'?
          a constructor that is not there             | waits call Lib#<init>(long)              | 2:16: no overload has these parameters; did you mean '(int)'?
          an argument that is not there               | offload argument Lib#run(..)[2]          | 2:22: no overload has an argument 2
          a method to call instead that is not there  | close-waits type Lib  instead=notifyal   | 2:31: 'Lib' has no method 'notifyal()'; did you mean 'notifyAll'?
          """)
  @ParameterizedTest(name = "{0}")
  void mistake(String what, String line, String error) {
    assertThat(errors(line)).containsExactly("m0.model:" + error);
  }

  @ValueSource(strings = {"waits call Lib#hashCode()", "waits call no.such.Lib#run(int)"})
  @ParameterizedTest
  void inheritedMembersAreThereAndTypesThatAreAbsentAreIdle(String line) {
    assertThat(errors(line)).isEmpty();
  }

  @Test
  void theyAreReportedOnce() {
    Compiled compiled = Compiled.of(folder, SOURCE, "framework Test\nwait call Lib#run(int)");
    compiled.models();
    compiled.models();
    assertThat(Splitter.on("error:").splitToList(compiled.output())).hasSize(2);
  }

  @Test
  void goodLinesStillCount() {
    Compiled compiled =
        Compiled.of(folder, SOURCE, "framework Test\nwait\nclose-waits type Lib -- lib");
    assertThat(Compiled.notes(compiled.models().types(compiled.type("Lib"), compiled.state())))
        .containsExactly("lib");
  }

  private ImmutableList<String> errors(String line) {
    Compiled compiled = Compiled.of(folder, SOURCE, "framework Test\n" + line + "\n");
    compiled.models();
    String prefix = "error: [Unhang] " + folder + File.separator;
    return ImmutableList.copyOf(
        compiled
            .output()
            .lines()
            .filter(text -> text.startsWith(prefix))
            .map(text -> text.substring(prefix.length()))
            .toList());
  }
}
