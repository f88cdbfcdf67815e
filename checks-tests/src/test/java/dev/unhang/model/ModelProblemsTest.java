package dev.unhang.model;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a compilation tells the user of mistakes in model files. */
final class ModelProblemsTest {
  private static final String SOURCE =
      "class Lib { Lib(int i) {} void run(int i) {} void run(java.util.List<String> l, int[] a) {}"
          + " }";

  @TempDir Path folder;

  @Test
  void mistakesAreErrors() {
    assertThat(errors("wait call Lib#run(int)"))
        .containsExactly("m0.model:2:1: 'wait' is not a kind of fact; did you mean 'waits'?");
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

  @Test
  void aMemberThatIsNotThere() {
    assertThat(errors("waits call Lib#rum(int)"))
        .containsExactly("m0.model:2:16: 'Lib' has no method 'rum'; did you mean 'run'?");
  }

  @Test
  void parametersThatAreNotThere() {
    assertThat(errors("waits call Lib#run(java.util.List, int)"))
        .containsExactly(
            "m0.model:2:16: no overload has these parameters;"
                + " did you mean '(java.util.List, int[])'?");
  }

  @Test
  void aConstructorThatIsNotThere() {
    assertThat(errors("waits call Lib#<init>(long)"))
        .containsExactly("m0.model:2:16: no overload has these parameters; did you mean '(int)'?");
  }

  @Test
  void anArgumentThatIsNotThere() {
    assertThat(errors("offload argument Lib#run(..)[2]"))
        .containsExactly("m0.model:2:22: no overload has an argument 2");
  }

  @Test
  void aMethodToCallInsteadThatIsNotThere() {
    assertThat(errors("close-waits type Lib  instead=notifyal"))
        .containsExactly(
            "m0.model:2:31: 'Lib' has no method 'notifyal()'; did you mean 'notifyAll'?");
  }

  @Test
  void inheritedMembersAreThere() {
    assertThat(errors("waits call Lib#hashCode()")).isEmpty();
  }

  @Test
  void typesThatAreAbsentAreIdle() {
    assertThat(errors("waits call no.such.Lib#run(int)")).isEmpty();
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
