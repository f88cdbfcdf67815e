package dev.unhang.checks;

import static dev.unhang.testing.Framework.NETTY;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** A wait whose end nobody needs goes, with its line and with what is pointless without it. */
final class AwaitTerminationFixStatementTest {
  private final Checks checks = Checks.of(AwaitTerminationOnEventLoop.class);

  @Test
  void statementWithItsLine() {
    fixes(
        """
          @Override
          public void channelInactive(ChannelHandlerContext ctx) throws Exception {
            pool.shutdown();
            pool.awaitTermination(5, TimeUnit.SECONDS);
            ctx.fireChannelInactive();
          }
        """,
        """
          @Override
          public void channelInactive(ChannelHandlerContext ctx) throws Exception {
            pool.shutdown();
            ctx.fireChannelInactive();
          }
        """);
  }

  @Test
  void waitWithoutShutdown() {
    fixes(
        """
          @Override
          public void handlerRemoved(ChannelHandlerContext ctx) throws Exception {
            pool.awaitTermination(250, TimeUnit.MILLISECONDS);
            super.handlerRemoved(ctx);
          }
        """,
        """
          @Override
          public void handlerRemoved(ChannelHandlerContext ctx) throws Exception {
            super.handlerRemoved(ctx);
          }
        """);
  }

  @Test
  void onlyStatementOfTheMethod() {
    fixes(
        """
          @Override
          public void channelUnregistered(ChannelHandlerContext ctx) throws Exception {
            pool.awaitTermination(1, TimeUnit.DAYS);
          }
        """,
        """
          @Override
          public void channelUnregistered(ChannelHandlerContext ctx) throws Exception {}
        """);
  }

  @Test
  void commentsAroundStay() {
    fixes(
        """
          @Override
          public void channelInactive(ChannelHandlerContext ctx) throws Exception {
            // no more articles
            pool.shutdown(); // the readers go on
            pool.awaitTermination(6, TimeUnit.SECONDS); // at most six seconds
            /* tell the next handler */
            ctx.fireChannelInactive();
          }
        """,
        """
          @Override
          public void channelInactive(ChannelHandlerContext ctx) throws Exception {
            // no more articles
            pool.shutdown(); // the readers go on
            // at most six seconds
            /* tell the next handler */
            ctx.fireChannelInactive();
          }
        """);
  }

  @Test
  void commentInsideTheCallGoesWithIt() {
    fixes(
        """
          @Override
          public void channelInactive(ChannelHandlerContext ctx) throws Exception {
            pool.shutdown();
            pool.awaitTermination(
                7, // as long as the longest feed
                TimeUnit.SECONDS);
          }
        """,
        """
          @Override
          public void channelInactive(ChannelHandlerContext ctx) throws Exception {
            pool.shutdown();
          }
        """);
  }

  @Test
  void severalStatementsOnALine() {
    fixes(
        """
          @Override
          public void channelInactive(ChannelHandlerContext ctx) throws Exception {
            pool.shutdown(); pool.awaitTermination(8, TimeUnit.SECONDS); ctx.fireChannelInactive();
          }
        """,
        """
          @Override
          public void channelInactive(ChannelHandlerContext ctx) throws Exception {
            pool.shutdown(); ctx.fireChannelInactive();
          }
        """);
  }

  @Test
  void lastOfAParagraph() {
    fixes(
        """
          @Override
          public void channelInactive(ChannelHandlerContext ctx) throws Exception {
            pool.shutdown();

            pool.awaitTermination(9, TimeUnit.SECONDS);
          }
        """,
        """
          @Override
          public void channelInactive(ChannelHandlerContext ctx) throws Exception {
            pool.shutdown();
          }
        """);
  }

  @Test
  void branchWithoutBraces() {
    fixes(
        """
          @Override
          public void channelInactive(ChannelHandlerContext ctx) throws Exception {
            if (pool.isShutdown()) pool.awaitTermination(10, TimeUnit.SECONDS);
            ctx.fireChannelInactive();
          }
        """,
        """
          @Override
          public void channelInactive(ChannelHandlerContext ctx) throws Exception {
            ctx.fireChannelInactive();
          }
        """);
  }

  @Test
  void branchThatDoesMore() {
    fixes(
        """
          @Override
          public void channelInactive(ChannelHandlerContext ctx) throws Exception {
            if (pool != null) {
              pool.shutdown();
              pool.awaitTermination(11, TimeUnit.SECONDS);
              pool = null;
            }
          }
        """,
        """
          @Override
          public void channelInactive(ChannelHandlerContext ctx) throws Exception {
            if (pool != null) {
              pool.shutdown();
              pool = null;
            }
          }
        """);
  }

  @Test
  void branchWithAnElse() {
    fixes(
        """
          @Override
          public void channelInactive(ChannelHandlerContext ctx) throws Exception {
            if (pool.isShutdown()) {
              log.info("stopped");
            } else {
              pool.awaitTermination(12, TimeUnit.SECONDS);
            }
          }
        """,
        """
          @Override
          public void channelInactive(ChannelHandlerContext ctx) throws Exception {
            if (pool.isShutdown()) {
              log.info("stopped");
            }
          }
        """);
  }

  @Test
  void loopOverExecutors() {
    fixes(
        """
          @Override
          public void channelInactive(ChannelHandlerContext ctx) throws Exception {
            pools.forEach(ExecutorService::shutdown);
            for (ExecutorService each : pools) {
              each.awaitTermination(13, TimeUnit.SECONDS);
            }
            log.info("readers told");
          }
        """,
        """
          @Override
          public void channelInactive(ChannelHandlerContext ctx) throws Exception {
            pools.forEach(ExecutorService::shutdown);
            log.info("readers told");
          }
        """);
  }

  @Test
  void loopThatShutsDown() {
    fixes(
        """
          @Override
          public void channelInactive(ChannelHandlerContext ctx) throws Exception {
            for (ExecutorService each : pools) {
              each.shutdown();
              each.awaitTermination(14, TimeUnit.SECONDS);
            }
          }
        """,
        """
          @Override
          public void channelInactive(ChannelHandlerContext ctx) throws Exception {
            for (ExecutorService each : pools) {
              each.shutdown();
            }
          }
        """);
  }

  @Test
  void twoWaitsBelowEachOther() {
    fixes(
        """
          @Override
          public void channelInactive(ChannelHandlerContext ctx) throws Exception {
            pool.awaitTermination(15, TimeUnit.SECONDS);
            spare.awaitTermination(16, TimeUnit.SECONDS);
            ctx.fireChannelInactive();
          }
        """,
        """
          @Override
          public void channelInactive(ChannelHandlerContext ctx) throws Exception {
            ctx.fireChannelInactive();
          }
        """);
  }

  @Test
  void loggedResult() {
    fixes(
        """
          @Override
          public void channelInactive(ChannelHandlerContext ctx) throws Exception {
            pool.shutdown();
            log.info("ended: " + 17);
            System.out.println(pool.awaitTermination(17, TimeUnit.SECONDS));
          }
        """,
        """
          @Override
          public void channelInactive(ChannelHandlerContext ctx) throws Exception {
            pool.shutdown();
            log.info("ended: " + 17);
          }
        """);
  }

  @Test
  void tabsAndWindowsLineEnds() {
    checks
        .with(NETTY)
        .fixes(
            PressHandler.with(
                    """
                    \t@Override
                    \tpublic void channelInactive(ChannelHandlerContext ctx) throws Exception {
                    \t\tpool.shutdown();
                    \t\tpool.awaitTermination(18, TimeUnit.SECONDS);
                    \t\tctx.fireChannelInactive();
                    \t}
                    """)
                .replace("\n", "\r\n"),
            PressHandler.with(
                    """
                    \t@Override
                    \tpublic void channelInactive(ChannelHandlerContext ctx) throws Exception {
                    \t\tpool.shutdown();
                    \t\tctx.fireChannelInactive();
                    \t}
                    """)
                .replace("\n", "\r\n"));
  }

  private void fixes(String input, String output) {
    checks.with(NETTY).fixes(PressHandler.with(input), PressHandler.with(output));
  }
}
