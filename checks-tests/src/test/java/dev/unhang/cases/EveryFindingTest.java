package dev.unhang.cases;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * All findings of all topics, patched in one run of the whole pack as a user patches: see {@link
 * dev.unhang.testing.RunProof} for what has to hold.
 */
@TestInstance(Lifecycle.PER_CLASS)
final class EveryFindingTest {
  /* In thousandths: it may only grow, but for patches that turn out to be wrong. It was 850 before
   * loops that go on although they are interrupted were refused, and 845 before those were in which
   * nothing hears an interrupt, and which a patch cannot change. */
  private static final long SHARE = 824;

  /* The same without the cases of refusals, of which each new one makes the share above smaller. */
  private static final long SHARE_OF_OTHERS = 913;

  private CorpusRun run;
  private KnownFailures known;

  @BeforeAll
  void patchAll() {
    run = CorpusRun.of(CaseFile.all());
    known = KnownFailures.read();
  }

  @Test
  @Tag("ends")
  void onePatchRunDoesNoHarm() {
    assertThat(String.join("\n\n", run.surplus(known))).isEmpty();
  }

  @Test
  @Tag("once")
  void noFailureIsKnownInVain() {
    assertWithMessage("They hold by now: correct or remove their entries")
        .that(known.inVain(run))
        .isEmpty();
  }

  @Test
  @Tag("once")
  void asManyFindingsHaveAPatchAsHad() {
    assertThat(PatchTable.of(run).share()).isAtLeast(SHARE);
    assertThat(PatchTable.of(run).shareOfOthers()).isAtLeast(SHARE_OF_OTHERS);
  }

  @Test
  @Tag("once")
  void theTableIsWhatTheRunMakes() throws IOException {
    String table = PatchTable.of(run).page();
    Path page = Path.of("..", "checks", "docs", "patch-table.md");
    if (System.getProperty("unhang.accept") != null) {
      Files.writeString(page, table);
    }
    assertWithMessage("-Dunhang.accept writes it anew").that(CaseFile.read(page)).isEqualTo(table);
  }
}
