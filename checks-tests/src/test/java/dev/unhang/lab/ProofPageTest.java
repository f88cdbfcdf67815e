package dev.unhang.lab;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows of a new run take the place of those on the page, and nothing else does. */
class ProofPageTest {
  private static final String PROOF = "| Netty 4 | [`News`](News.java) `/live` | old |\n";
  private static final String REFUSAL = "| A pool of all | the others lose theirs | `/all` |\n";

  @Test
  void aPageWithoutNewRowsStaysAsItIs() {
    String page = ProofPage.of("", List.of(PROOF), List.of(REFUSAL));

    assertThat(ProofPage.of(page, List.of(), List.of())).isEqualTo(page);
  }

  @Test
  void aNewRowTakesThePlaceOfTheOld() {
    String page = ProofPage.of("", List.of(PROOF), List.of(REFUSAL));

    assertThat(ProofPage.of(page, List.of(PROOF.replace("old", "new")), List.of()))
        .isEqualTo(page.replace("old", "new"));
  }
}
