package dev.unhang.cases;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.bugpatterns.BugChecker;
import dev.unhang.cases.PatchRun.Layout;
import dev.unhang.testing.PatchMe;
import dev.unhang.testing.Source;
import org.junit.jupiter.api.Test;

/** The runner itself: what a case says is really demanded, and a failure says what came instead. */
final class CaseRunnerTest {
  private static final Class<? extends BugChecker> CHECK = PatchMe.class;

  @Test
  void aFindingOnTheMarkedLine() {
    assertThat(findings("patchMe(); // FINDING: Call of ... patchMe ... !elsewhere")).isEmpty();
  }

  @Test
  void aFindingThatIsMissing() {
    assertThat(findings("hashCode(); // FINDING: Call of"))
        .containsExactly(
            "src/cases/wait/Sample.java:11\nexpected: FINDING: Call of\nbut got: nothing");
  }

  @Test
  void aFindingWithAnotherText() {
    assertThat(findings("patchMe(); // FINDING: Call for")).hasSize(1);
    assertThat(findings("patchMe(); // FINDING: Call for").get(0))
        .startsWith(
            """
            src/cases/wait/Sample.java:11
            expected: FINDING: Call for
            but got: src/cases/wait/Sample.java:11: [PatchMe] Call of `patchMe`\
            """);
    assertThat(findings("patchMe(); // FINDING: Call ... !patchMe")).hasSize(1);
    assertThat(findings("patchMe(); // FINDING: patchMe ... Call of")).hasSize(1);
  }

  @Test
  void aFindingThatNobodyExpects() {
    assertThat(findings("patchMe();").get(0))
        .startsWith("src/cases/wait/Sample.java:11\nexpected: silence\nbut got: [PatchMe] Call of");
    assertThat(findings("patchMe(); patchMe(\"a\"); // FINDING: Call of")).isNotEmpty();
    assertThat(findings("patchMe(); patchMe(\"a\"); // FINDING: Call of // FINDING: patchMe"))
        .isEmpty();
  }

  @Test
  void aSilentCaseThatIsNotSilent() {
    assertThat(findings("if (true) { // SILENT\n      patchMe();\n    }")).hasSize(2);
    assertThat(findings("if (true) { // SILENT\n      hashCode();\n    }")).isEmpty();
    assertThat(findings("if (true) { // SILENT\n    }\n    patchMe();")).hasSize(1);
  }

  @Test
  void aKnownGapFailsAsSoonAsItIsClosed() {
    assertThat(findings("hashCode(); // KNOWN GAP: nobody calls")).isEmpty();
    assertThat(findings("patchMe(); // KNOWN GAP: nobody calls").get(0))
        .contains("expected: KNOWN GAP: nobody calls\nbut got: src/cases/wait/Sample.java:11");
  }

  @Test
  void aFalseFindingFailsAsSoonAsItIsGone() {
    assertThat(findings("patchMe(); // FALSE FINDING: Call of")).isEmpty();
    assertThat(findings("hashCode(); // FALSE FINDING: Call of")).hasSize(1);
  }

  @Test
  void aMarkerWithoutText() {
    assertThrows(IllegalArgumentException.class, () -> findings("patchMe(); // FINDING"));
    assertThrows(IllegalArgumentException.class, () -> findings("patchMe(); // FINDING: "));
  }

  @Test
  void aPlaceThatATextNames() {
    assertThat(findings("hashCode(); // HERE: start\n    patchMe(); // FINDING: Call")).isEmpty();
    CaseFile file = file("hashCode(); // HERE: start");
    Marker marker = new Marker("", 1, Marker.Kind.FINDING, "in @start ... on @line:start");
    assertThat(marker.fits("in Sample.java:11, on line 11", file.places())).isTrue();
    assertThat(marker.fits("in Sample.java:12, on line 12", file.places())).isFalse();
  }

  @Test
  void aPartIsAFileOfItsOwnWithItsLinesWhereTheyAre() {
    CaseFile file =
        CaseFile.of(
            "wait/Sample",
            """
            // The head.
            package sample;
            import java.util.*;
            class Sample {} // SILENT
            // file: Other.java
            class Other {} // HERE: other
            """);
    assertThat(file.sources())
        .containsExactly(
            new Source(
                "sample/Sample.java",
                """
                // The head.
                package sample;
                import java.util.*;
                class Sample {} // SILENT
                """),
            new Source(
                "sample/Other.java",
                """
                // The head.
                package sample;
                import java.util.*;

                // file: Other.java
                class Other {} // HERE: other
                """))
        .inOrder();
    assertThat(file.places()).containsExactly("other", "Other.java:6");
  }

  @Test
  void aSourceThatDoesNotCompile() {
    assertThat(findings("missing(); // FINDING: Call of").get(0))
        .startsWith("src/cases/wait/Sample.java:11: ");
  }

  @Test
  void aRuleThatIsBrokenOnPurpose() {
    CaseFile file = file("patchMe(); // FINDING: Call of");
    Marker marker = file.markers().get(0);
    assertThat(Findings.of(file, CHECK).problem(marker)).isEmpty();
    assertThat(Findings.of(file, file.check()).problem(marker)).isPresent();
  }

  @Test
  void aPatchAsTheDiffSays() {
    PatchRun run = patches("patchMe(\"hashCode()\");", "hashCode();");
    assertThat(run.problem()).isEmpty();
    assertThat(run.surplus()).isEmpty();
    assertThat(run.problem(run.expected().get(0))).isEmpty();
  }

  @Test
  void aPatchThatIsAnotherOne() {
    PatchRun run = patches("patchMe(\"hashCode()\");", "hashCode( );");
    String difference =
        """
        src/cases/wait/fix/Sample.java:11
        expected:
        @@ -11,1 +11,1 @@
        -    patchMe("hashCode()");
        +    hashCode( );
        but got:
        @@ -11,1 +11,1 @@
        -    patchMe("hashCode()");
        +    hashCode();\
        """;
    assertThat(run.problem(run.expected().get(0))).hasValue(difference);
    assertThat(run.problem()).isPresent();
  }

  @Test
  void aPatchThatTheDiffDoesNotHave() {
    CaseFile file = patchFile("patchMe(\"hashCode()\");");
    PatchRun run = PatchRun.of(file, CHECK, ImmutableList.of(), Layout.PLAIN);
    assertThat(run.surplus().orElseThrow())
        .startsWith("src/cases/wait/fix/Sample.java:11\nexpected: no change\nbut got:\n@@ -11");
  }

  @Test
  void aFindingWithoutPatch() {
    assertThat(unpatched("patchMe(); // NO PATCH: Call of")).isEmpty();
    assertThat(unpatched("patchMe(); // NO PATCH: because")).isNotEmpty();
    assertThat(unpatched("patchMe();")).isNotEmpty();
    assertThat(unpatched("hashCode(); // NO PATCH: Call of")).isNotEmpty();
    assertThat(unpatched("patchMe(\"hashCode()\"); // NO PATCH: Call of")).isNotEmpty();
  }

  @Test
  void otherLayouts() {
    CaseFile file = patchFile("patchMe(\"hashCode()\");");
    ImmutableList<Hunk> hunks = hunks(file, "hashCode();");
    for (Layout layout : Layout.values()) {
      assertThat(PatchRun.of(file, CHECK, hunks, layout).problem()).isEmpty();
    }
  }

  @Test
  void aDiffThatDoesNotFitItsFile() {
    Hunk hunk = new Hunk(1, ImmutableList.of("b"), ImmutableList.of());
    assertThrows(IllegalArgumentException.class, () -> Hunk.apply(ImmutableList.of(hunk), "a\nb"));
  }

  @Test
  void aDiffIsReadAsItWasWritten() {
    String before = "a\nb\nc\nd\n";
    String after = "new\na\nc\nd\nlast\n";
    ImmutableList<Hunk> hunks = Hunk.between(before, after);
    assertThat(Hunk.parse(Hunk.render("X.java", hunks))).isEqualTo(hunks);
    assertThat(Hunk.apply(hunks, before)).isEqualTo(after);
  }

  @Test
  void topicsByName() {
    assertThat(CasesTest.isWanted("wait/fix/Listener", "wait/fix/Listener")).isTrue();
    assertThat(CasesTest.isWanted("wait/fix/Listener", "wait/*")).isTrue();
    assertThat(CasesTest.isWanted("wait/fix/Listener", "Listen?r")).isTrue();
    assertThat(CasesTest.isWanted("wait/fix/Listener", "close/*")).isFalse();
    assertThat(CasesTest.isWanted("wait/fix/Listener", "")).isTrue();
    assertThat(CasesTest.isWanted("wait/fix/Listener", "close/*,wait/*")).isTrue();
    assertThat(CasesTest.isWanted("wait/fix/Listener", "wait/*,!wait/fix/*")).isFalse();
    assertThat(CasesTest.isWanted("wait/Path", "wait/*,!wait/fix/*")).isTrue();
  }

  private static ImmutableList<String> findings(String statement) {
    CaseFile file = file(statement);
    Findings findings = Findings.of(file, CHECK);
    ImmutableList.Builder<String> problems = ImmutableList.builder();
    file.markers().forEach(marker -> findings.problem(marker).ifPresent(problems::add));
    findings.surplus().ifPresent(problems::add);
    return problems.build();
  }

  private static PatchRun patches(String before, String after) {
    CaseFile file = patchFile(before);
    return PatchRun.of(file, CHECK, hunks(file, after), Layout.PLAIN);
  }

  private static ImmutableList<String> unpatched(String statement) {
    return PatchRun.of(patchFile(statement), CHECK, ImmutableList.of(), Layout.PLAIN)
        .result()
        .failures();
  }

  private static ImmutableList<Hunk> hunks(CaseFile file, String after) {
    return Hunk.between(file.sources().get(0).text(), sample(after));
  }

  private static CaseFile file(String statement) {
    return CaseFile.of("wait/Sample", sample(statement));
  }

  private static CaseFile patchFile(String statement) {
    return CaseFile.of("wait/fix/Sample", sample(statement));
  }

  private static String sample(String statement) {
    return """
    // A class for the tests of the runner.
    package sample;

    class Sample {
      int patchMe(String... texts) {
        return texts.length;
      }

      @SuppressWarnings("unused")
      void run() {
        %s
      }
    }
    """
        .formatted(statement);
  }
}
