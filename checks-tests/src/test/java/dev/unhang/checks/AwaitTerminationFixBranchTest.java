package dev.unhang.checks;

import static dev.unhang.testing.Framework.NETTY;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** A wait whose result only decides what is logged or stopped, and a wait in a loop. */
final class AwaitTerminationFixBranchTest {
  private final Checks checks = Checks.of(AwaitTerminationOnEventLoop.class);

  @Test
  void stopIfLateAfterShutdown() {
    fixes(
        """
            pool.shutdown();
            if (!pool.awaitTermination(51, TimeUnit.SECONDS)) {
              pool.shutdownNow();
            }
        """,
        """
            pool.shutdown();
        """);
  }

  @Test
  void stopIfLateWithoutBraces() {
    fixes(
        """
            pool.shutdown();
            if (!pool.awaitTermination(52, TimeUnit.SECONDS)) pool.shutdownNow();
            ctx.fireChannelInactive();
        """,
        """
            pool.shutdown();
            ctx.fireChannelInactive();
        """);
  }

  @Test
  void stopIfLateWithoutShutdown() {
    fixes(
        """
            if (!pool.awaitTermination(53, TimeUnit.SECONDS)) {
              log.warning("late");
              pool.shutdownNow();
            }
        """,
        """
            pool.shutdown();
        """);
  }

  @Test
  void stopIfLateWithShutdownInABranch() {
    fixes(
        """
            if (pools.isEmpty()) {
              pool.shutdown();
            }
            if (!pool.awaitTermination(54, TimeUnit.SECONDS)) {
              pool.shutdownNow();
            }
        """,
        """
            if (pools.isEmpty()) {
              pool.shutdown();
            }
            pool.shutdown();
        """);
  }

  @Test
  void stopIfLateWithLogging() {
    fixes(
        """
            this.pool.shutdown();
            if (!this.pool.awaitTermination(55, TimeUnit.SECONDS)) {
              log.warning("late");
              this.pool.shutdownNow();
            } else {
              log.info("in time");
            }
        """,
        """
            this.pool.shutdown();
        """);
  }

  @Test
  void conditionTheOtherWayRound() {
    fixes(
        """
            spare.shutdown();
            if (spare.awaitTermination(56, TimeUnit.SECONDS)) {
              log.info("in time");
            } else {
              spare.shutdownNow();
            }
        """,
        """
            spare.shutdown();
        """);
  }

  @Test
  void onlyLogging() {
    fixes(
        """
            pool.shutdown();
            if ((!pool.awaitTermination(57, TimeUnit.SECONDS))) log.warning("late");
        """,
        """
            pool.shutdown();
        """);
  }

  @Test
  void twoPhaseShutdown() {
    fixes(
        """
            pool.shutdown();
            try {
              if (!pool.awaitTermination(58, TimeUnit.SECONDS)) {
                pool.shutdownNow();
                if (!pool.awaitTermination(59, TimeUnit.SECONDS)) {
                  System.err.println("the pool does not end");
                }
              }
            } catch (InterruptedException e) {
              pool.shutdownNow();
              Thread.currentThread().interrupt();
            }
            ctx.fireChannelInactive();
        """,
        """
            pool.shutdown();
            ctx.fireChannelInactive();
        """);
  }

  @Test
  void twoPhaseShutdownInsideOneTry() {
    fixes(
        """
            try {
              pool.shutdown();
              if (!pool.awaitTermination(60, TimeUnit.SECONDS)) {
                pool.shutdownNow();
              }
            } catch (InterruptedException e) {
              pool.shutdownNow();
              Thread.currentThread().interrupt();
            }
        """,
        """
            pool.shutdown();
        """);
  }

  @Test
  void loopUntilTheEnd() {
    fixes(
        """
            pool.shutdown();
            while (!pool.awaitTermination(61, TimeUnit.SECONDS)) {
              log.info("still open");
            }
            ctx.fireChannelInactive();
        """,
        """
            pool.shutdown();
            ctx.fireChannelInactive();
        """);
  }

  @Test
  void loopUntilTheEndInATry() {
    checks
        .with(NETTY)
        .fixes(
            PressHandler.onInactive(
                """
                    try {
                      while (!pool.awaitTermination(62, TimeUnit.SECONDS)) {}
                    } catch (InterruptedException e) {
                      Thread.currentThread().interrupt();
                    }
                """),
            PressHandler.with(
                """
                  @Override
                  public void channelInactive(ChannelHandlerContext ctx) throws Exception {}
                """));
  }

  @Test
  void spinAroundAWait() {
    fixes(
        """
            pool.shutdown();
            while (!pool.isTerminated()) {
              pool.awaitTermination(67, TimeUnit.SECONDS);
            }
            ctx.fireChannelInactive();
        """,
        """
            pool.shutdown();
            ctx.fireChannelInactive();
        """);
  }

  @Test
  void spin() {
    fixes(
        """
            pool.shutdown();
            while (!pool.isTerminated()) {
              Thread.onSpinWait();
            }
        """,
        """
            pool.shutdown();
        """);
  }

  @Test
  void spinThatSleeps() {
    fixes(
        """
            pool.shutdown();
            try {
              do {
                Thread.sleep(63);
              } while (!pool.isTerminated());
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
        """,
        """
            pool.shutdown();
        """);
  }

  @Test
  void spinWithACounter() {
    fixes(
        """
            pool.shutdown();
            for (int i = 0; !pool.isTerminated(); i++) {
              log.info("turn " + i);
            }
        """,
        """
            pool.shutdown();
        """);
  }

  @Test
  void spinWithoutABody() {
    fixes(
        """
            pool.shutdown();
            while (!pool.isTerminated()) ;
        """,
        """
            pool.shutdown();
        """);
  }

  @Test
  void resultThatIsOnlyLogged() {
    fixes(
        """
            pool.shutdown();
            boolean ended = pool.awaitTermination(64, TimeUnit.SECONDS);
            log.info("ended: " + ended);
            ctx.fireChannelInactive();
        """,
        """
            pool.shutdown();
            ctx.fireChannelInactive();
        """);
  }

  @Test
  void resultThatOnlyStops() {
    fixes(
        """
            boolean ended = pool.awaitTermination(65, TimeUnit.SECONDS);
            if (!ended) {
              pool.shutdownNow();
            }
            ctx.fireChannelInactive();
        """,
        """
            pool.shutdown();
            ctx.fireChannelInactive();
        """);
  }

  @Test
  void resultThatNobodyReads() {
    fixes(
        """
            pool.shutdown();
            boolean ended = pool.awaitTermination(66, TimeUnit.SECONDS);
        """,
        """
            pool.shutdown();
        """);
  }

  private void fixes(String input, String output) {
    checks.with(NETTY).fixes(PressHandler.onInactive(input), PressHandler.onInactive(output));
  }
}
