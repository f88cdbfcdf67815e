package dev.unhang.model;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a well-formed model file means. */
final class ModelParserTest {
  @Test
  void overrideWithParameters() {
    assertThat(fact("event-loop override a.b.C#m(long, a.b.D)"))
        .isEqualTo(
            new Fact(
                Kind.EVENT_LOOP,
                Form.OVERRIDE,
                "Test",
                "a.b.C",
                "m",
                Optional.of(ImmutableList.of("long", "a.b.D")),
                -1,
                ImmutableMap.of(),
                "",
                new Origin("test.model", 2, ImmutableList.of())));
  }

  @Test
  void noParameters() {
    assertThat(fact("event-loop override a.b.C#m()").parameters()).hasValue(ImmutableList.of());
  }

  @Test
  void anyParameters() {
    assertThat(fact("event-loop override a.b.C#m(..)").parameters()).isEmpty();
  }

  @Test
  void arraysAndVariableArguments() {
    assertThat(fact("event-loop override a.b.C#m(int[][], a.b.D...)").parameters())
        .hasValue(ImmutableList.of("int[][]", "a.b.D[]"));
  }

  @Test
  void argument() {
    Fact fact = fact("offload argument a.b.C#submit(java.lang.Runnable)[0]");
    assertThat(fact.form()).isEqualTo(Form.ARGUMENT);
    assertThat(fact.argument()).isEqualTo(0);
  }

  @Test
  void severalArgumentsAreSeveralFacts() {
    assertThat(
            facts("async-handler argument a.b.C#subscribe(..)[0,2-4]").stream().map(Fact::argument))
        .containsExactly(0, 2, 3, 4)
        .inOrder();
  }

  @Test
  void constructor() {
    assertThat(fact("offload argument a.b.C#<init>(java.lang.Runnable)[0]").member())
        .isEqualTo("<init>");
  }

  @Test
  void nestedType() {
    assertThat(fact("event-loop override a.b.C$D$E#m()").type()).isEqualTo("a.b.C$D$E");
  }

  @Test
  void annotationHasNoMember() {
    Fact fact = fact("may-block annotation a.b.Blocking");
    assertThat(fact.type()).isEqualTo("a.b.Blocking");
    assertThat(fact.member()).isEmpty();
    assertThat(fact.argument()).isEqualTo(-1);
  }

  @Test
  void bracesAreSeveralTypes() {
    assertThat(facts("async-handler returns a.{b.C,d.E}").stream().map(Fact::type))
        .containsExactly("a.b.C", "a.d.E")
        .inOrder();
  }

  @Test
  void parametersReferToTheChoice() {
    ImmutableList<Fact> facts = facts("event-loop override {javax,jakarta}.C#m({}.D, int)");
    assertThat(facts.get(0).parameters()).hasValue(ImmutableList.of("javax.D", "int"));
    assertThat(facts.get(1).parameters()).hasValue(ImmutableList.of("jakarta.D", "int"));
  }

  @Test
  void typesOfAPackage() {
    assertThat(fact("waits call a.b.**#*AndAwait(..)").type()).isEqualTo("a.b.**");
  }

  @Test
  void attributes() {
    assertThat(fact("disconnect override a.b.C#m()  covers=close,error slots=one").attributes())
        .containsExactly("covers", "close,error", "slots", "one")
        .inOrder();
  }

  @Test
  void condition() {
    assertThat(fact("event-loop annotation a.b.C if=returns-reactive").isConditional()).isTrue();
  }

  @Test
  void note() {
    assertThat(fact("waits call a.b.C#m()  -- only on Fridays; see a.b.D#m()").note())
        .isEqualTo("only on Fridays; see a.b.D#m()");
  }

  @Test
  void noteAfterAttributes() {
    Fact fact = fact("waits call a.b.C#m(long) timeout=0 -- never long");
    assertThat(fact.attributes()).containsExactly("timeout", "0");
    assertThat(fact.note()).isEqualTo("never long");
  }

  @Test
  void commentsAndBlankLines() {
    assertThat(facts("\n# a comment\n   # another\n\t\nwaits call a.b.C#m()")).hasSize(1);
  }

  @Test
  void windowsLineEnds() {
    assertThat(
            facts("waits call a.b.C#m()  -- slow\r\nwaits call a.b.C#n()\r").stream()
                .map(Fact::member))
        .containsExactly("m", "n")
        .inOrder();
  }

  @Test
  void tabsAndManyBlanks() {
    assertThat(fact("\twaits\t\tcall   a.b.C#m( int ,\tlong )").parameters())
        .hasValue(ImmutableList.of("int", "long"));
  }

  @Test
  void frameworkCoversWhatFollows() {
    ImmutableList<Fact> facts =
        facts("waits call a.b.C#m()\nframework Other Name\nwaits call a.b.C#n()");
    assertThat(facts.stream().map(Fact::framework)).containsExactly("Test", "Other Name").inOrder();
  }

  @Test
  void artifactsCoverWhatFollows() {
    assertThat(fact("artifact g:a:1,2 h:b:3\nwaits call a.b.C#m()").origin())
        .isEqualTo(new Origin("test.model", 3, ImmutableList.of("g:a:1,2", "h:b:3")));
  }

  @Test
  void everyKindHasASpelling() {
    for (Kind kind : Kind.values()) {
      assertThat(kind.spelling()).matches("[a-z]+(-[a-z]+)*");
      assertThat(kind.forms()).isNotEmpty();
    }
  }

  @Test
  void attributesAreReadByKey() {
    assertThat(fact("waits call a.b.C#m(long) timeout=0").attribute(Attribute.TIMEOUT, "none"))
        .isEqualTo("0");
    assertThat(fact("waits call a.b.C#m()").attribute(Attribute.TIMEOUT, "none")).isEqualTo("none");
  }

  private static Fact fact(String line) {
    ImmutableList<Fact> facts = facts(line);
    assertThat(facts).hasSize(1);
    return facts.get(0);
  }

  private static ImmutableList<Fact> facts(String lines) {
    ModelFile file =
        ModelParser.parse(new ModelText("test.model", "framework Test\n" + lines, ModelText.USER));
    assertThat(file.problems()).isEmpty();
    return file.facts();
  }
}
