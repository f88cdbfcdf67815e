package dev.unhang.docs;

import com.google.common.collect.ImmutableList;
import dev.unhang.docs.Page.Block;
import java.io.IOException;
import java.util.Iterator;

/**
 * A piece of Java in a page, with what the page says of it.
 *
 * @param page the page
 * @param block the piece
 * @param says what the page says of it
 * @param after what the fix makes of it; the piece itself where there is none
 */
record Sample(Page page, Block block, Says says, Block after) {
  private static final String AFTER = "java after";

  /** The word behind the language of a code block. */
  enum Says {
    /** One finding; its fix turns this block into the next one. */
    BEFORE("java before"),
    /** One finding. */
    REPORTS("java reports"),
    /** No finding. */
    SILENT("java silent");

    private final String info;

    Says(String info) {
      this.info = info;
    }
  }

  static ImmutableList<Sample> ofChecks() throws IOException {
    ImmutableList.Builder<Sample> samples = ImmutableList.builder();
    for (Page page : Page.ofChecks()) {
      samples.addAll(of(page));
    }
    return samples.build();
  }

  /**
   * Fails if there is code of which the page says nothing. What has no language is no code, and
   * commands are no Java.
   */
  static ImmutableList<Sample> of(Page page) {
    ImmutableList.Builder<Sample> samples = ImmutableList.builder();
    for (Iterator<Block> blocks = page.blocks().iterator(); blocks.hasNext(); ) {
      Block block = blocks.next();
      if (block.info().isEmpty() || block.info().equals("sh")) {
        continue;
      }
      Says says = says(page, block);
      Block after = block;
      if (says == Says.BEFORE) {
        after = blocks.hasNext() ? blocks.next() : block;
        if (!after.info().equals(AFTER)) {
          throw mistake(page, block, "the next block is not '" + AFTER + "'");
        }
      }
      samples.add(new Sample(page, block, says, after));
    }
    return samples.build();
  }

  private static Says says(Page page, Block block) {
    for (Says says : Says.values()) {
      if (says.info.equals(block.info())) {
        return says;
      }
    }
    throw mistake(page, block, "'" + block.info() + "' does not say what the block shows");
  }

  private static IllegalArgumentException mistake(Page page, Block block, String what) {
    return new IllegalArgumentException(page + ":" + block.line() + ": " + what);
  }

  @Override
  public String toString() {
    return page + ":" + block.line();
  }
}
