package dev.unhang.model;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a mistake in a model file is called, where it is, and what is proposed instead. */
final class ModelParserErrorsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          event-lop override a.C#m()                 |1 |'event-lop' is not a kind of fact; did you mean 'event-loop'?
          framwork Vert.x                            |1 |'framwork' is not a kind of fact; did you mean 'framework'?
          xyzzy override a.C#m()                     |1 |'xyzzy' is not a kind of fact
          event-loop overide a.C#m()                 |12|'overide' is not a form; did you mean 'override'?
          event-loop                                 |11|a form is missing: override, annotation, argument, returns, call, type, thread, frame
          event-loop returns a.C                     |12|'event-loop' cannot be said of 'returns', but of: override, annotation, argument, call, type, thread
          event-loop override                        |20|the name of a type is missing
          event-loop override a..C#m()               |21|'a..C' is not the name of a type, such as a.b.C or a.b.Outer$In
          event-loop override a.C                    |21|a member is missing: '#name(parameters)' must follow the type
          event-loop annotation a.C#m()              |26|'annotation' takes a type without a member
          event-loop override a.C#m                  |25|parameters are missing: '(..)' for any, '()' for none, or their erased types
          event-loop override a.C#m n()              |25|'m n' is not the name of a method; constructors are <init>
          event-loop override a.C#m(int              |26|')' is missing
          event-loop override a.C#m(java.util.List<a.D>)|27|'java.util.List<a.D>' has type arguments; a parameter is given by its erasure
          event-loop override a.C#m(int,,int)        |31|'' is not the type of a parameter
          event-loop argument a.C#m(int)             |31|an argument index is missing: '[0]' must follow the parameters
          event-loop override a.C#m(int)[0]          |31|'override' takes no argument index
          event-loop argument a.C#m(int)[1]          |31|there is no parameter 1; the first one is 0
          event-loop argument a.C#m(int)[x]          |31|'x' is not an argument index
          event-loop argument a.C#m(int)[0           |31|']' is missing
          event-loop argument a.C#m(int)[0]x=1       |34|a blank must follow what the fact is about
          event-loop override a.C#m() -a note        |29|'-a' is not key=value; a note begins with '--'
          waits call a.C#m(long) timout=0            |24|'timout' is not an attribute; did you mean 'timeout'?
          waits call a.C#m(long) timeout=x           |24|'x' is no value for 'timeout': expected one or two argument indexes
          disconnect override a.C#m() covers=closed  |29|'closed' is no value for 'covers': expected one or more of close, cancel, timeout, error, complete; did you mean 'close'?
          event-loop annotation a.C if=returns-reactiv|27|'returns-reactiv' is no value for 'if': expected one condition; did you mean 'returns-reactive'?
          idel call a.C#m()                          |1|'idel' is not a kind of fact; did you mean 'idle'?
          logs override a.C#m()                      |6|'logs' cannot be said of 'override', but of: call, type
          immutable call a.C#m()                     |11|'immutable' cannot be said of 'call', but of: type
          async-handler returns a.C listener=a.b()   |27|'a.b()' is no value for 'listener': expected the name of a method
          waits call a.C#m() exception=              |20|'' is no value for 'exception': expected the binary name of a type
          waits call a.C#m() slots=one slots=one     |30|an attribute is given twice
          waits call a.C#m() --                      |22|a note is missing
          event-loop thread loop-#                   |19|a thread is given by its name in quotes
          event-loop thread "loop-#                  |19|a thread is given by its name in quotes
          event-loop thread ""                       |19|a thread is given by its name in quotes
          waits frame a.C#m()                        |20|a stack does not tell the parameters: '(..)' must follow the name
          library frame a.C#m(..)                    |18|'frame' takes a type without a member
          waits frame a.b.**                         |13|a member is missing: '#name(parameters)' must follow the type
          framework                                  |10|the name of a framework is missing
          artifact g:a                               |10|'g:a' is not group:artifact:version, or jdk
          """)
  void mistake(String line, int column, String message) {
    ImmutableList<ModelProblem> problems = problems("framework Test\n" + line + "\n");
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).toString()).isEqualTo("test.model:2:" + column + ": " + message);
  }

  @Test
  void aFactBeforeTheFirstFramework() {
    assertThat(problems("waits call a.C#m()").get(0).toString())
        .isEqualTo("test.model:1:1: a 'framework' line must come before the first fact");
  }

  @Test
  void aBadLineCostsItselfOnly() {
    ModelFile file = parse("framework Test\nwaits call a.C#m()\nwaits\nwaits call a.C#n()\n");
    assertThat(file.problems()).hasSize(1);
    assertThat(file.facts().stream().map(Fact::member)).containsExactly("m", "n").inOrder();
  }

  @Test
  void aProblemOfAWholeFile() {
    assertThat(new ModelProblem("a.model", 0, 0, "there is no such file", "").toString())
        .isEqualTo("a.model: there is no such file");
  }

  @Test
  void garbageNeverThrows() {
    String text = "framework Test\nwaits call a.C#m(long, a.D)[0] timeout=0 -- note\n";
    for (int i = 0; i < text.length(); i++) {
      for (String piece :
          ImmutableList.of("", "#", "(", ")", "[", "]", "{", "}", "=", " ", "\n", "*")) {
        ModelText file =
            new ModelText("x", text.substring(0, i) + piece + text.substring(i + 1), 0);
        assertThat(ModelParser.parse(file)).isNotNull();
        ModelScanner.scan(file, 0, (key, line) -> assertThat(ModelParser.parse(line)).isNotNull());
      }
    }
  }

  private static ImmutableList<ModelProblem> problems(String text) {
    return parse(text).problems();
  }

  private static ModelFile parse(String text) {
    return ModelParser.parse(new ModelText("test.model", text, ModelText.USER));
  }
}
