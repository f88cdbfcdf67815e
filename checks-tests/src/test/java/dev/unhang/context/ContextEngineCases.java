package dev.unhang.context;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.unhang.testing.CheckRun;
import java.util.List;

/**
 * Sources that say themselves what the engine should: {@code here(); // EVENT_LOOP: step}. They use
 * the JDK only: Swing has the event loop, executors have threads that may block.
 */
final class ContextEngineCases {
  private static final String HEADER =
      "package news; import static dev.unhang.probe.Probe.here; import java.util.*;"
          + " import java.util.concurrent.*; import java.util.function.*;"
          + " import javax.swing.SwingUtilities; ";
  private static final String PROBE =
      "package dev.unhang.probe; public class Probe {"
          + " public static <T> T here() { return null; } }";
  private static final String FINDING = "[ContextProbe] ";

  private ContextEngineCases() {}

  /** What stands behind {@code here(); //} is what the engine says there. */
  static void prove(String source) {
    prove("", source, ImmutableMap.of());
  }

  /** The same beside other files, by path, and with classes from a class path. */
  static void prove(String classPath, String source, ImmutableMap<String, String> others) {
    ImmutableList<CheckRun.Message> messages =
        CheckRun.of(
            ContextProbe.class,
            classPath,
            ImmutableMap.<String, String>builder()
                .put("dev/unhang/probe/Probe.java", PROBE)
                .put("news/Source.java", HEADER + source)
                .putAll(others)
                .buildOrThrow());
    assertThat(messages.stream().filter(CheckRun.Message::error).collect(toImmutableList()))
        .isEmpty();
    List<String> lines = source.lines().toList();
    int proven = 0;
    for (int i = 0; i < lines.size(); i++) {
      int comment = lines.get(i).indexOf("// ");
      if (lines.get(i).contains("here()") && comment >= 0) {
        prove(lines.get(i).substring(comment + 3), i + 1, messages);
        proven++;
      }
    }
    assertThat(proven).isGreaterThan(0);
  }

  private static void prove(String expected, long line, List<CheckRun.Message> messages) {
    List<String> answers =
        messages.stream()
            .filter(message -> message.line() == line && message.text().startsWith(FINDING))
            .map(message -> message.text().lines().findFirst().orElseThrow())
            .toList();
    assertThat(answers).hasSize(1);
    String[] parts = expected.split(": ", 2);
    assertWithMessage("line %s", line).that(answers.get(0)).startsWith(FINDING + parts[0] + " | ");
    if (parts.length > 1) {
      assertWithMessage("line %s", line).that(answers.get(0)).contains(parts[1]);
    }
  }
}
