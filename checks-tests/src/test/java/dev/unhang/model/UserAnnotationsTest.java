package dev.unhang.model;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.ErrorProneFlags;
import dev.unhang.setup.UnhangFlags;
import org.junit.jupiter.api.Test;

/** The lines that stand for the annotations and types that flags name. */
final class UserAnnotationsTest {
  @Test
  void noFlagNoModel() {
    assertThat(UserAnnotations.read(UnhangFlags.from(ErrorProneFlags.empty()))).isEmpty();
  }

  @Test
  void anAnnotationOfThreadsIsExplicit() {
    assertThat(facts("NonBlockingAnnotations=a.Loop"))
        .containsExactly(
            "EVENT_LOOP ANNOTATION a.Loop {explicit=yes}",
            "EVENT_LOOP ANNOTATION a$Loop {explicit=yes}");
    assertThat(facts("BlockingAnnotations=a.Pool"))
        .containsExactly(
            "MAY_BLOCK ANNOTATION a.Pool {explicit=yes}",
            "MAY_BLOCK ANNOTATION a$Pool {explicit=yes}");
  }

  @Test
  void whatSurvivesMayBeAnAnnotationOrATypeAndNested() {
    assertThat(facts("SurvivesDisconnect=a.B.C"))
        .containsExactly(
            "SURVIVES ANNOTATION a.B.C {}",
            "SURVIVES ANNOTATION a.B$C {}",
            "SURVIVES ANNOTATION a$B$C {}",
            "SURVIVES TYPE a.B.C {}",
            "SURVIVES TYPE a.B$C {}",
            "SURVIVES TYPE a$B$C {}");
  }

  private static ImmutableList<String> facts(String flag) {
    ErrorProneFlags flags = ErrorProneFlags.builder().parseFlag("-XepOpt:Unhang:" + flag).build();
    ImmutableList<ModelText> texts = UserAnnotations.read(UnhangFlags.from(flags));
    assertThat(texts).hasSize(1);
    ModelFile file = ModelParser.parse(texts.get(0));
    assertThat(file.problems()).isEmpty();
    return file.facts().stream()
        .map(fact -> fact.kind() + " " + fact.form() + " " + fact.type() + " " + fact.attributes())
        .collect(toImmutableList());
  }
}
