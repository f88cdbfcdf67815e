package dev.unhang.docs;

import com.google.common.collect.ImmutableList;
import dev.unhang.docs.Page.Block;
import java.io.IOException;

/**
 * What the page of a check begins with: the bug, the message, and the fix.
 *
 * @param page the page
 * @param bug the code; one finding is in it
 * @param message what is printed of that finding, but for its place
 * @param fix what the fix changes, as a diff with lines of the code around
 */
record Sample(Page page, Block bug, Block message, Block fix) {
  private static final ImmutableList<String> INFOS = ImmutableList.of("java", "text", "diff");

  static ImmutableList<Sample> ofChecks() throws IOException {
    ImmutableList.Builder<Sample> samples = ImmutableList.builder();
    for (String name : PackChecks.byName().keySet()) {
      samples.add(of(Page.read(Page.ofCheck(name))));
    }
    return samples.build();
  }

  /**
   * Fails if the page does not begin with the three of them, or has code of which it says nothing.
   */
  static Sample of(Page page) {
    ImmutableList<String> infos =
        page.blocks().stream()
            .map(Block::info)
            .filter(info -> !info.isEmpty())
            .collect(ImmutableList.toImmutableList());
    if (!infos.equals(INFOS) || page.blocks().size() < INFOS.size()) {
      throw new IllegalArgumentException(page + " has the blocks " + infos + ", not " + INFOS);
    }
    return new Sample(page, page.blocks().get(0), page.blocks().get(1), page.blocks().get(2));
  }

  /** The code after the fix. Fails if the diff does not fit the code. */
  String fixed() {
    ImmutableList<String> lines = bug.text().lines().collect(ImmutableList.toImmutableList());
    StringBuilder fixed = new StringBuilder();
    int next = 0;
    for (String change : (Iterable<String>) fix.text().lines()::iterator) {
      String line = change.isEmpty() ? "" : change.substring(1);
      if (change.startsWith("+")) {
        fixed.append(line).append('\n');
        continue;
      }
      int at = next + lines.subList(next, lines.size()).indexOf(line);
      if (at < next) {
        throw new IllegalArgumentException(page + ":" + fix.line() + ": no such line: " + change);
      }
      int end = change.startsWith("-") ? at : at + 1;
      lines.subList(next, end).forEach(kept -> fixed.append(kept).append('\n'));
      next = at + 1;
    }
    lines.subList(next, lines.size()).forEach(kept -> fixed.append(kept).append('\n'));
    return fixed.toString();
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
