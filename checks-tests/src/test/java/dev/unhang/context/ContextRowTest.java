package dev.unhang.context;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

/** How the rows of {@link ContextTableTest} are read. */
final class ContextRowTest {
  @Test
  void aRowIsALineWithACall() {
    ImmutableList<ContextRow> rows =
        ContextRow.in("here(); // UNKNOWN\n// here();\nlater(() -> here()); // MAY_BLOCK: a: b\n");
    assertThat(rows.stream().map(ContextRow::line)).containsExactly(1, 3).inOrder();
  }

  @Test
  void everyFragmentCounts() {
    ContextRow.Expectation expected = row("EVENT_LOOP: a loop: `X.y`").expected();
    assertThat(expected.fits("EVENT_LOOP | a loop | lambda handed to `X.y` (line 2)")).isTrue();
    assertThat(expected.fits("EVENT_LOOP | a loop | lambda handed to `X.z` (line 2)")).isFalse();
    assertThat(expected.fits("MAY_BLOCK | a loop | lambda handed to `X.y` (line 2)")).isFalse();
  }

  @Test
  void aLineOfAStepIsGivenByItsDistance() {
    assertThat(row("UNKNOWN: `run` called (line +6)").text()).endsWith("(line 7)");
  }

  @Test
  void noAnswerFitsNothing() {
    assertThat(row("UNKNOWN").expected().fits("no answer")).isFalse();
    assertThat(row("UNKNOWN").expected().fits("UNKNOWN |  | ")).isTrue();
  }

  @Test
  void aKnownGapHasTwoAnswers() {
    ContextRow row = row("KNOWN GAP (want MAY_BLOCK: `f(x)`): EVENT_LOOP: a loop");
    assertThat(row.isKnownGap()).isTrue();
    assertThat(row.expected().fits("EVENT_LOOP | a loop | ")).isTrue();
    assertThat(row.wanted().fits("MAY_BLOCK | a thread | `f(x)`")).isTrue();
  }

  @Test
  void aCallWithoutExpectationIsAMistake() {
    assertThrows(IllegalArgumentException.class, () -> ContextRow.in("here();"));
    assertThrows(IllegalArgumentException.class, () -> row("EVENT_LOP"));
  }

  private static ContextRow row(String expectation) {
    return ContextRow.in("here(); // " + expectation).get(0);
  }
}
