package dev.unhang.testing;

import dev.unhang.testing.Inspection.Finding;
import java.util.stream.Stream;

/** Futures that a patch leaves ignored, as the input had them. */
final class IgnoredFutures {
  private static final String WAIT = "\\.(sync|await)(Uninterruptibly)?\\(\\)";
  private static final String LOCAL = "\\S+ (\\w+) = (.*;)$";

  private IgnoredFutures() {}

  /**
   * Whether the line is {@code ctx.close();} and was {@code ctx.close().sync();} in the input. The
   * future was ignored there as well: {@code sync()} returns it, which Error Prone does not mind.
   * No owner of such code would write {@code var unusedCtx = ctx.close();} instead. The same with
   * {@code ChannelFuture closing = ctx.close(); closing.sync();} in the input.
   */
  static boolean wasIgnored(Finding finding, Source source, Source input) {
    String line = code(source).skip(finding.line() - 1).findFirst().orElse("");
    return code(input)
        .filter(before -> !before.equals(line))
        .map(before -> before.replaceFirst("(?:" + WAIT + ")+", ""))
        .map(before -> isWaitedFor(before, input) ? before.replaceFirst(LOCAL, "$2") : before)
        .anyMatch(line::equals);
  }

  private static boolean isWaitedFor(String line, Source input) {
    String wait = line.replaceFirst(LOCAL, "$1") + WAIT + ";";
    return line.matches(LOCAL) && code(input).anyMatch(before -> before.matches(wait));
  }

  /** The lines without the comments at their ends. */
  private static Stream<String> code(Source source) {
    return source.text().lines().map(line -> line.replaceFirst(" // .*", "").strip());
  }
}
