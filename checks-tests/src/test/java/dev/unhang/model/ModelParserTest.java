package dev.unhang.model;

import static com.google.common.truth.Truth.assertThat;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  /** A row has a line, what is asked of its facts, and the answer of each. */
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      emptyValue = "",
      textBlock =
          """
          no parameters                       | event-loop override a.b.C#m()                            | parameters | ()
          any parameters                      | event-loop override a.b.C#m(..)                          | parameters | any
          arrays and variable arguments       | event-loop override a.b.C#m(int[][], a.b.D...)           | parameters | (int[][], a.b.D[])
          argument                            | offload argument a.b.C#submit(java.lang.Runnable)[0]     | form       | ARGUMENT
          argument                            | offload argument a.b.C#submit(java.lang.Runnable)[0]     | argument   | 0
          several arguments are several facts | async-handler argument a.b.C#subscribe(..)[0,2-4]        | argument   | 0; 2; 3; 4
          constructor                         | offload argument a.b.C#<init>(java.lang.Runnable)[0]     | member     | <init>
          nested type                         | event-loop override a.b.C$D$E#m()                        | type       | a.b.C$D$E
          annotation has no member            | may-block annotation a.b.Blocking                        | type       | a.b.Blocking
          annotation has no member            | may-block annotation a.b.Blocking                        | member     | ``
          annotation has no member            | may-block annotation a.b.Blocking                        | argument   | -1
          braces are several types            | async-handler returns a.{b.C,d.E}                        | type       | a.b.C; a.d.E
          parameters refer to the choice      | event-loop override {javax,jakarta}.C#m({}.D, int)       | parameters | (javax.D, int); (jakarta.D, int)
          types of a package                  | waits call a.b.**#*AndAwait(..)                          | type       | a.b.**
          attributes                          | disconnect override a.b.C#m()  covers=close,error slots=one | attributes | covers=close,error slots=one
          condition                           | event-loop annotation a.b.C if=returns-reactive          | condition  | true
          note                                | waits call a.b.C#m()  -- only on Fridays; see a.b.D#m()  | note       | only on Fridays; see a.b.D#m()
          note after attributes               | waits call a.b.C#m(long) timeout=0 -- never long         | attributes | timeout=0
          note after attributes               | waits call a.b.C#m(long) timeout=0 -- never long         | note       | never long
          comments and blank lines            | /# a comment/   # another/\t/waits call a.b.C#m()        | member     | m
          tabs and many blanks                | `\twaits\t\tcall   a.b.C#m( int ,\tlong )` | parameters | (int, long)
          framework covers what follows       | waits call a.b.C#m()/framework Other Name/waits call a.b.C#n() | framework | Test; Other Name
          timeout                             | waits call a.b.C#m(long) timeout=0                       | timeout    | 0
          no timeout                          | waits call a.b.C#m()                                     | timeout    | none
          """)
  @ParameterizedTest(name = "{0}: {2}")
  void facts(String what, String lines, String asked, String answers) {
    assertThat(
            facts(lines.replace('/', '\n')).stream()
                .map(fact -> answer(fact, asked))
                .collect(joining("; ")))
        .isEqualTo(answers);
  }

  private static String answer(Fact fact, String asked) {
    return switch (asked) {
      case "parameters" ->
          fact.parameters().map(all -> "(" + String.join(", ", all) + ")").orElse("any");
      case "form" -> fact.form().name();
      case "argument" -> String.valueOf(fact.argument());
      case "member" -> fact.member();
      case "type" -> fact.type();
      case "attributes" -> Joiner.on(' ').withKeyValueSeparator('=').join(fact.attributes());
      case "condition" -> String.valueOf(fact.isConditional());
      case "note" -> fact.note();
      case "framework" -> fact.framework();
      case "timeout" -> fact.attribute(Attribute.TIMEOUT, "none");
      default -> throw new IllegalArgumentException(asked);
    };
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
