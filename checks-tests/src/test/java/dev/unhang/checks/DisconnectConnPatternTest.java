package dev.unhang.checks;

import static dev.unhang.checks.ConnectionSources.feed;
import static dev.unhang.testing.Framework.NETTY;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** Handles that patterns of Java 21 bind. */
@NeedsJdk21
final class DisconnectConnPatternTest {
  private final Checks checks = Checks.of(DisconnectWithoutCancel.class).with(NETTY);

  @Test
  void patternOfACase() {
    checks.silentOn(
        keeping(
            "ticks",
            """
            switch (own) {
              case Future<?> future when !future.isDone() -> future.cancel(true);
              case null, default -> {}
            }
            """));
  }

  @Test
  void patternOfARecord() {
    checks.silentOn(
        keeping(
            "new Pair(ticks, 3)",
            """
            if (own instanceof Pair(Future<?> future, int number) && number > 4) {
              future.cancel(true);
            }
            """));
  }

  @Test
  void patternOfARecordInACase() {
    checks.silentOn(
        keeping(
            "new Pair(ticks, 5)",
            """
            boolean cancelled =
                switch (own) {
                  case Pair(var future, var number) -> future.cancel(true);
                  default -> false;
                };
            System.out.println(cancelled);
            """));
  }

  @Test
  void patternThatIsNotUsed() {
    checks.reports(
        keeping(
                "new Pair(ticks, 6)",
                """
                if (own instanceof Pair(Future<?> future, int number)) {
                  System.out.println(number);
                }
                """)
            .replace(
                "  public void channelInactive",
                "  // BUG: Diagnostic contains: does not stop the periodic task\n"
                    + "  public void channelInactive"));
  }

  private static String keeping(String kept, String stop) {
    return feed(
        """
        private Object own;

        record Pair(Future<?> future, int number) {}

        @Override
        public void channelActive(ChannelHandlerContext ctx) {
          Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 2, TimeUnit.DAYS);
        """
            + ("  own = " + kept + ";\n")
            + """
            }

            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
            """
            + stop.indent(2)
            + "}\n");
  }
}
