package dev.unhang.context;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * Sources that say themselves what the engine should: {@code here(); // EVENT_LOOP: step}. They use
 * the JDK only: Swing has the event loop, executors have threads that may block.
 */
final class ContextEngineCases {
  private static final String HEADER =
      "package news; import static dev.unhang.probe.Probe.here; import java.util.*;"
          + " import java.util.concurrent.*; import java.util.function.*;"
          + " import javax.swing.SwingUtilities; ";

  private ContextEngineCases() {}

  /** What stands behind {@code here(); //} is what the engine says there. */
  static void prove(String source) {
    prove("", source, ImmutableMap.of());
  }

  /** The same beside other files, by path, and with classes from a class path. */
  static void prove(String classPath, String source, ImmutableMap<String, String> others) {
    ContextFile.Outcome outcome =
        ContextFile.compile(
            classPath,
            ImmutableMap.<String, String>builder()
                .put("news/Source.java", HEADER + source)
                .putAll(others)
                .buildOrThrow());
    assertThat(outcome.errors()).isEmpty();
    ImmutableList<ContextRow> rows = ContextRow.in(source);
    assertThat(rows).isNotEmpty();
    for (ContextRow row : rows) {
      String answer = outcome.answers().getOrDefault((long) row.line(), "no answer");
      assertWithMessage("line %s: %s, but: %s", row.line(), row.text(), answer)
          .that(row.expected().fits(answer))
          .isTrue();
    }
  }
}
