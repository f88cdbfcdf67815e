package dev.unhang.testing;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import dev.unhang.testing.RunProof.Failure;
import dev.unhang.testing.RunProof.Result;
import dev.unhang.testing.RunProof.Step;
import org.junit.jupiter.api.Test;

/** What is demanded of a patch run is really demanded. */
final class RunProofTest {
  @Test
  void aGoodPatch() {
    Result result = run("patchMe(\"System.out.println()\")");
    assertThat(result.failures()).isEmpty();
    assertThat(result.release()).isEqualTo(8);
    assertThat(result.found()).hasSize(1);
    assertThat(result.found().get(0).patched()).isTrue();
    assertThat(result.patched().get(0).text()).contains("    System.out.println();\n");
  }

  @Test
  void aRefusalStays() {
    assertThat(steps("patchMe(\"System.out.println()\"); patchMe()")).isEmpty();
  }

  @Test
  void aPatchThatDoesNotCompile() {
    assertThat(steps("patchMe(\"missing()\")")).containsExactly(Step.COMPILES);
  }

  @Test
  void aPatchThatTheReleaseIsTooOldFor() {
    assertThat(steps("patchMe(\"java.util.List.of()\")")).containsExactly(Step.COMPILES);
    assertThat(steps("java.util.List.of(); patchMe(\"java.util.List.of()\")")).isEmpty();
  }

  @Test
  void aPatchWithAWarning() {
    assertThat(steps("patchMe(\"new java.util.ArrayList()\")")).contains(Step.COMPILES);
  }

  @Test
  void aPatchThatIsAFinding() {
    assertThat(steps("patchMe(\"patchMe()\")")).containsExactly(Step.CLEAN);
  }

  @Test
  void aPatchThatTakesASecondRun() {
    String statement = "patchMe(\"patchMe(\\\"System.out.println()\\\")\")";
    assertThat(steps(statement)).containsExactly(Step.AGAIN);
    assertThat(
            RunProof.of(PatchMe.class).result(ImmutableList.of(source(statement)), 8, 2).failures())
        .isEmpty();
  }

  @Test
  void aPatchThatErrorProneMinds() {
    assertThat(steps("patchMe(\"new Exception()\")")).containsExactly(Step.ERROR_PRONE);
  }

  @Test
  void anInputThatDoesNotCompile() {
    assertThat(steps("missing()")).containsExactly(Step.INPUT);
  }

  private static ImmutableList<Step> steps(String statement) {
    return run(statement).failures().stream().map(Failure::step).collect(toImmutableList());
  }

  private static Result run(String statement) {
    return RunProof.of(PatchMe.class).result(ImmutableList.of(source(statement)), 8, 1);
  }

  private static Source source(String statement) {
    return Source.of(
        """
        package sample;

        class Sample {
          int patchMe(String... texts) {
            return texts.length;
          }

          void run() {
            %s;
          }
        }
        """
            .formatted(statement));
  }
}
