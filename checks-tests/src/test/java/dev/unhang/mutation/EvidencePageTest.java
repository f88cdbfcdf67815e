package dev.unhang.mutation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.unhang.mutation.MutatedClass.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The page says what the runs of PIT have found. With {@code -Dunhang.accept} and the properties of
 * such a run, its report is taken into {@code src/mutation/survivors.txt} and the page is written.
 */
@Tag("once")
final class EvidencePageTest {
  private static final Path FILE = Path.of("src", "mutation", "survivors.txt");
  private static final Path PAGE = Path.of("..", "checks", "docs", "evidence.md");
  private static final Path REPORT = Path.of("target", "pit-reports", "mutations.xml");
  private static final Path SOURCES = Path.of("..", "checks", "src", "main", "java");

  @Test
  void thePageSaysWhatTheRunsHaveFound() throws IOException {
    MutationRuns runs = runs();
    String page = Files.readString(PAGE);
    if (System.getProperty("unhang.accept") != null) {
      if (System.getProperty("unhang.mutated") != null) {
        String topics = System.getProperty("unhang.cases", "*");
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        runs = runs.with(PitReport.read(REPORT, SOURCES, topics, today));
        Files.writeString(FILE, runs.text());
      }
      page = MutationSection.replace(page, runs);
      Files.writeString(PAGE, page);
    }

    assertWithMessage("-Dunhang.accept writes it anew")
        .that(page)
        .isEqualTo(MutationSection.replace(page, runs));
  }

  @Test
  void theFileIsAsARunWritesIt() throws IOException {
    assertThat(Files.readString(FILE)).isEqualTo(runs().text());
  }

  @Test
  void eachClassNamesItsSurvivors() throws IOException {
    for (MutatedClass each : runs().classes()) {
      assertWithMessage(each.name())
          .that(each.survivors())
          .hasSize(each.counts().survived() + each.counts().notReached());
    }
  }

  @Test
  void eachKindIsExplainedAndUsed() throws IOException {
    MutationRuns runs = runs();
    ImmutableSet<String> used =
        runs.classes().stream()
            .flatMap(each -> each.survivors().stream())
            .map(Survivor::kind)
            .collect(toImmutableSet());

    assertThat(Sets.union(runs.kinds().keySet(), ImmutableSet.of(Survivor.OPEN)))
        .containsAtLeastElementsIn(used);
    assertThat(used).containsAtLeastElementsIn(runs.kinds().keySet());
  }

  @Test
  void aRunKeepsWhatIsSaidOfASurvivorThatIsStillThere() {
    Survivor known = new Survivor("speed", "judge", "negated conditional", "if (a) {");
    Survivor found = known.withKind(Survivor.OPEN);
    Survivor other = new Survivor(Survivor.OPEN, "judge", "negated conditional", "if (b) {");
    MutationRuns before =
        new MutationRuns(ImmutableList.of(), ImmutableMap.of(), ImmutableList.of(mutated(known)));

    assertThat(
            before.with(ImmutableList.of(mutated(found, other))).classes().stream()
                .flatMap(each -> each.survivors().stream())
                .collect(toImmutableList()))
        .containsExactly(known, other);
  }

  private static MutatedClass mutated(Survivor... survivors) {
    return new MutatedClass(
        "dev.unhang.judge.Some",
        "*",
        "2026-01-01",
        new Tally(3, 1, survivors.length, 0),
        ImmutableList.copyOf(survivors));
  }

  private static MutationRuns runs() throws IOException {
    return MutationRuns.parse(Files.readAllLines(FILE));
  }
}
