package dev.unhang.model;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the code around a finding is like stands apart from what findings are made of. */
final class ModelsTraitsTest {
  private static final String LIBRARY = "interface Lib { void go(); }";

  @TempDir private Path folder;

  @Test
  void traitsAreAskedForThemselves() {
    Compiled compiled = compile("idle call Lib#go() -- idle", "waits call Lib#go() -- waits");
    assertThat(Compiled.notes(calls(compiled.models(), compiled))).containsExactly("waits");
    assertThat(Compiled.notes(calls(traits(compiled), compiled))).containsExactly("idle");
  }

  @Test
  void theUsersTraitsComeFirst() {
    Compiled compiled = compile("acts call **#sh*(..) -- mine");
    MethodSymbol shutdown =
        (MethodSymbol) compiled.member("java.util.concurrent.ExecutorService", "shutdown");
    ImmutableList<Fact> facts = traits(compiled).calls(shutdown, null, compiled.state());
    assertThat(facts.get(0).note()).isEqualTo("mine");
    assertThat(facts.stream().map(Fact::kind)).contains(Kind.ENDS);
  }

  @Test
  void allTypesOfAPackage() {
    Compiled compiled =
        compile("value type java.util.** -- value", "survives type java.util.** -- survives");
    assertThat(
            Compiled.notes(
                traits(compiled)
                    .types(compiled.type("java.util.concurrent.Future"), compiled.state())))
        .containsExactly("value");
    assertThat(
            Compiled.notes(
                compiled.models().types(compiled.type("java.util.Optional"), compiled.state())))
        .containsExactly("survives");
    assertThat(traits(compiled).types(compiled.type("Lib"), compiled.state())).isEmpty();
  }

  @Test
  void mistakesAreFound() {
    Compiled compiled = compile("idle call Lib#goo() -- idle");
    assertThat(compiled.models()).isNotNull();
    assertThat(compiled.output())
        .contains("m0.model:2:15: 'Lib' has no method 'goo'; did you mean 'go'?");
  }

  private static ImmutableList<Fact> calls(Models models, Compiled compiled) {
    return models.calls((MethodSymbol) compiled.member("Lib", "go"), null, compiled.state());
  }

  private static Models traits(Compiled compiled) {
    return Models.traits(compiled.state());
  }

  private Compiled compile(String... lines) {
    return Compiled.of(folder, LIBRARY, "framework Test\n" + String.join("\n", lines).concat("\n"));
  }
}
