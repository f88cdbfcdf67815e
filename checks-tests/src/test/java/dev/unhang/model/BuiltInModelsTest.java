package dev.unhang.model;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every built-in fact is compared with the jar of the artifact and version that it names. */
final class BuiltInModelsTest {
  private static final ImmutableList<ModelText> FILES = BuiltInModels.read();
  private static FactVerifier verifier;

  @BeforeAll
  static void openJars() {
    verifier = new FactVerifier(FILES.stream().flatMap(BuiltInModelsTest::facts).toList());
  }

  static Stream<String> files() {
    return FILES.stream().map(ModelText::name);
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFactHoldsInTheJarsThatItNames(String file) {
    ImmutableList<String> problems =
        facts(file(file))
            .flatMap(
                fact ->
                    verifier.problems(fact).stream()
                        .map(problem -> "line " + fact.origin().line() + ": " + problem))
            .distinct()
            .collect(toImmutableList());
    assertWithMessage(file).that(problems).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyLineIsWellFormed(String file) {
    assertThat(ModelParser.parse(file(file)).problems()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void noFactIsStatedTwice(String file) {
    Set<String> seen = new LinkedHashSet<>();
    Set<String> twice = new LinkedHashSet<>();
    facts(file(file))
        .map(
            fact ->
                fact.kind()
                    + " "
                    + fact.form()
                    + " "
                    + fact.type()
                    + "#"
                    + fact.member()
                    + fact.parameters()
                    + fact.argument()
                    + fact.attributes())
        .forEach(
            text -> {
              if (!seen.add(text)) {
                twice.add(text);
              }
            });
    assertThat(twice).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void timeLimitsAreAmountsAndUnits(String file) {
    assertThat(
            facts(file(file))
                .filter(fact -> fact.attributes().containsKey("timeout"))
                .filter(fact -> !FactVerifier.isTimeLimit(fact))
                .toList())
        .isEmpty();
  }

  private static Stream<Fact> facts(ModelText file) {
    return ModelParser.parse(file).facts().stream();
  }

  private static ModelText file(String name) {
    return FILES.stream().filter(file -> file.name().equals(name)).findFirst().orElseThrow();
  }
}
