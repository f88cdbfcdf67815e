package dev.unhang.model;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.truth.Truth.assertThat;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The page about models says what the code says. The table in it is written by this test, with
 * {@code -Dunhang.update=true}.
 */
final class ModelsPageTest {
  private static final Path PAGE = Path.of("..", "checks", "docs", "models.md");
  private static final String BEGIN = "<!-- models:begin -->\n";
  private static final String END = "<!-- models:end -->";

  private static final ImmutableMap<Kind, Integer> COLUMNS =
      ImmutableMap.<Kind, Integer>builder()
          .put(Kind.EVENT_LOOP, 0)
          .put(Kind.ASYNC_HANDLER, 0)
          .put(Kind.MAY_BLOCK, 0)
          .put(Kind.COMPLETION, 0)
          .put(Kind.OFFLOAD, 1)
          .put(Kind.IN_PLACE, 1)
          .put(Kind.THREAD_SWITCH, 1)
          .put(Kind.DISCONNECT, 2)
          .put(Kind.COMPLETION_ONLY, 2)
          .put(Kind.WORK_START, 3)
          .put(Kind.CANCEL, 3)
          .put(Kind.SHARED, 3)
          .put(Kind.SURVIVES, 3)
          .put(Kind.WAITS, 4)
          .put(Kind.WAITS_FOR_EXECUTOR, 4)
          .put(Kind.BLOCKING_CHAIN, 4)
          .put(Kind.CLOSE_WAITS, 4)
          .put(Kind.CLOSES_ARGUMENT, 4)
          .buildOrThrow();

  @Test
  void theTableIsUpToDate() throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf(END);
    if (Boolean.getBoolean("unhang.update")) {
      Files.writeString(PAGE, page.substring(0, begin) + table() + page.substring(end));
    }
    page = Files.readString(PAGE);
    assertThat(page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END)))
        .isEqualTo(table());
  }

  @MethodSource("words")
  @ParameterizedTest
  void everyWordIsExplained(String cell) throws IOException {
    assertThat(Files.readString(PAGE)).contains(cell);
  }

  private static Stream<String> words() {
    return Stream.of(
            Arrays.stream(Kind.values()).map(kind -> "| `" + kind.spelling() + "` |"),
            Arrays.stream(Form.values()).map(form -> "| `" + form.spelling() + "` |"),
            Arrays.stream(Condition.values()).map(condition -> "`" + condition.spelling() + "`"))
        .flatMap(cells -> cells);
  }

  @Test
  void everyAttributeAndItsValuesAreExplained() throws IOException {
    String page = Files.readString(PAGE);
    for (Attribute attribute : Attribute.values()) {
      assertThat(page).contains("`" + attribute.spelling() + "=");
      if (attribute != Attribute.IF) {
        attribute.choices().forEach(choice -> assertThat(page).contains(choice));
      }
    }
  }

  @Test
  void theExampleIsWellFormed() throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf("```\n# JDA") + "```\n".length();
    String example = page.substring(begin, page.indexOf("```", begin));
    ModelFile file = ModelParser.parse(new ModelText("example", example, ModelText.USER));
    assertThat(file.problems()).isEmpty();
    assertThat(file.facts()).hasSize(4);
  }

  private static String table() {
    Map<String, Summary> summaries = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (ModelText file : BuiltInModels.read()) {
      for (Fact fact : ModelParser.parse(file).facts()) {
        if (fact.form().isOfDumps()) {
          continue;
        }
        summaries.computeIfAbsent(fact.framework(), name -> new Summary()).add(fact);
      }
    }
    StringBuilder table =
        new StringBuilder(
            """
            | framework | checked against | runs | moves | gone | work | waits |
            |---|---|--:|--:|--:|--:|--:|
            """);
    summaries.forEach(
        (name, summary) -> table.append("| ").append(name).append(" | ").append(summary));
    return table.toString();
  }

  private static final class Summary {
    private final Set<String> artifacts = new TreeSet<>();
    private final int[] counts = new int[5];

    void add(Fact fact) {
      for (String artifact : fact.origin().artifacts()) {
        artifacts.add(artifact.substring(artifact.indexOf(':') + 1).replace(':', ' '));
      }
      Integer column = COLUMNS.get(fact.kind());
      if (column != null) {
        counts[column]++;
      }
    }

    @Override
    public String toString() {
      ImmutableList<String> cells =
          Arrays.stream(counts)
              .mapToObj(count -> count == 0 ? "" : Integer.toString(count))
              .collect(toImmutableList());
      return Joiner.on(", ").join(artifacts) + " | " + Joiner.on(" | ").join(cells) + " |\n";
    }
  }
}
