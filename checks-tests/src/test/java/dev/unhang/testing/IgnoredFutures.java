package dev.unhang.testing;

import dev.unhang.testing.Inspection.Finding;

/** Futures that a patch leaves ignored, as the input had them. */
final class IgnoredFutures {
  private IgnoredFutures() {}

  /**
   * Whether the line is {@code ctx.close();} and was {@code ctx.close().sync();} in the input. The
   * future was ignored there as well: {@code sync()} returns it, which Error Prone does not mind.
   * No owner of such code would write {@code var unusedCtx = ctx.close();} instead.
   */
  static boolean wasIgnored(Finding finding, Source source, Source input) {
    String line = source.text().lines().skip(finding.line() - 1).findFirst().orElse("").strip();
    return line.endsWith(";")
        && input
            .text()
            .lines()
            .map(String::strip)
            .anyMatch(
                before ->
                    before.startsWith(line.substring(0, line.length() - 1) + ".sync")
                        && before.endsWith("();"));
  }
}
