package dev.unhang.setup;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.ErrorProneFlags;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Flags as Error Prone hands them over. */
final class UnhangFlagsTest {
  private static final String VALID =
      " The flags of Unhang are Unhang:BlockingAnnotations, Unhang:Explain, Unhang:InternalErrors,"
          + " Unhang:MayInterruptIfRunning, Unhang:Models, Unhang:NonBlockingAnnotations,"
          + " Unhang:Sarif, Unhang:Summaries, Unhang:SummaryFolders, Unhang:SurvivesDisconnect,"
          + " Unhang:ToleratedWait";

  @Test
  void defaults() {
    UnhangFlags flags = UnhangFlags.from(ErrorProneFlags.empty());

    assertThat(flags.get(Flag.INTERNAL_ERRORS)).isEqualTo(InternalErrors.WARN);
    assertThat(flags.get(Flag.MAY_INTERRUPT_IF_RUNNING)).isTrue();
    assertThat(flags.get(Flag.MODELS)).isEmpty();
    assertThat(flags.problems()).isEmpty();
  }

  @Test
  void values() {
    UnhangFlags flags =
        UnhangFlags.from(
            ErrorProneFlags.builder()
                .parseFlag("-XepOpt:Unhang:InternalErrors=silent")
                .parseFlag("-XepOpt:Unhang:MayInterruptIfRunning=False")
                .parseFlag("-XepOpt:Unhang:Models=a.model, models/b.model,")
                .build());

    assertThat(flags.get(Flag.INTERNAL_ERRORS)).isEqualTo(InternalErrors.SILENT);
    assertThat(flags.get(Flag.MAY_INTERRUPT_IF_RUNNING)).isFalse();
    assertThat(flags.get(Flag.MODELS))
        .containsExactly(Path.of("a.model"), Path.of("models", "b.model"))
        .inOrder();
    assertThat(flags.problems()).isEmpty();
  }

  @Test
  void aFlagWithoutAValueIsTrue() {
    assertThat(parse("Unhang:MayInterruptIfRunning").problems()).isEmpty();
  }

  @ValueSource(strings = {"NullAway:AnnotatedPackages=x", "Unh:Models=x", "Models=x"})
  @ParameterizedTest
  void flagsOfOthersAreNoneOfOurBusiness(String flag) {
    assertThat(parse(flag).problems()).isEmpty();
  }

  @CsvSource({
    "Unhang:Model, Models",
    "Unhang:models, Models",
    "Unhang:MayInteruptIfRunning, MayInterruptIfRunning",
    "Unhang:MayInterrupt, MayInterruptIfRunning",
    "Unhang:Internal, InternalErrors",
    "unhang:Models, Models",
    "Unhang.Models, Models",
    "UnhangModels, Models",
  })
  @ParameterizedTest
  void unknownFlagWithAGuess(String name, String guess) {
    assertThat(parse(name + "=x").problems())
        .containsExactly(
            "Unknown flag -XepOpt:" + name + ", did you mean Unhang:" + guess + "?" + VALID);
  }

  @ValueSource(strings = {"Unhang", "Unhang:", "Unhang:Severity", "Unhang:M"})
  @ParameterizedTest
  void unknownFlagWithoutAGuess(String name) {
    assertThat(parse(name + "=x").problems())
        .containsExactly("Unknown flag -XepOpt:" + name + "." + VALID);
  }

  @Test
  void badValuesHaveTheDefault() {
    UnhangFlags flags = parse("Unhang:MayInterruptIfRunning=no");

    assertThat(flags.get(Flag.MAY_INTERRUPT_IF_RUNNING)).isTrue();
    assertThat(flags.problems())
        .containsExactly(
            "Bad value 'no' of -XepOpt:Unhang:MayInterruptIfRunning. The value is one of true,"
                + " false");
  }

  @Test
  void badValueWithAGuess() {
    assertThat(parse("Unhang:InternalErrors=silence").problems())
        .containsExactly(
            "Bad value 'silence' of -XepOpt:Unhang:InternalErrors, did you mean 'silent'? The"
                + " value is one of warn, silent, throw");
  }

  @ValueSource(strings = {"", ",", "a.model,\0"})
  @ParameterizedTest
  void badFiles(String value) {
    assertThat(parse("Unhang:Models=" + value).problems())
        .containsExactly(
            "Bad value '"
                + value
                + "' of -XepOpt:Unhang:Models. The value is a comma-separated list of files");
  }

  @Test
  void typeNames() {
    UnhangFlags flags = parse("Unhang:NonBlockingAnnotations=com.acme.OnLoop, com.acme.A$Fast");

    assertThat(flags.get(Flag.NON_BLOCKING_ANNOTATIONS))
        .containsExactly("com.acme.OnLoop", "com.acme.A$Fast")
        .inOrder();
    assertThat(flags.problems()).isEmpty();
  }

  @ValueSource(strings = {"", "OnLoop", "@com.acme.OnLoop", "com.acme.", "com.acme.class", "a b.c"})
  @ParameterizedTest
  void badTypeNames(String value) {
    assertThat(parse("Unhang:BlockingAnnotations=" + value).problems())
        .containsExactly(
            "Bad value '"
                + value
                + "' of -XepOpt:Unhang:BlockingAnnotations. The value is a comma-separated list of"
                + " qualified names, such as com.acme.OnLoop");
  }

  @Test
  void problemsComeInTheOrderOfTheNames() {
    UnhangFlags flags =
        UnhangFlags.from(
            ErrorProneFlags.builder()
                .parseFlag("-XepOpt:Unhang:Zzz=1")
                .parseFlag("-XepOpt:Unhang:Models=")
                .parseFlag("-XepOpt:Unhang:Aaa=1")
                .build());

    assertThat(
            flags.problems().stream()
                .map(problem -> problem.replaceFirst(".*-XepOpt:(Unhang:\\w+).*", "$1"))
                .collect(ImmutableList.toImmutableList()))
        .containsExactly("Unhang:Aaa", "Unhang:Models", "Unhang:Zzz")
        .inOrder();
  }

  private static UnhangFlags parse(String flag) {
    return UnhangFlags.from(ErrorProneFlags.builder().parseFlag("-XepOpt:" + flag).build());
  }
}
