package dev.unhang.checks;

import static dev.unhang.testing.Framework.GRPC;
import static dev.unhang.testing.Framework.NETTY;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Waits in all sorts of statements, and those of libraries. */
final class AwaitTerminationFixPlacesTest {
  private final Checks checks = Checks.of(AwaitTerminationOnEventLoop.class);

  @Test
  void elseIf() {
    fixes(
        """
            if (pools.isEmpty()) {
              log.info("nothing open");
            } else if (!pool.awaitTermination(131, TimeUnit.SECONDS)) {
              log.info("late");
            }
        """,
        """
            if (pools.isEmpty()) {
              log.info("nothing open");
            }
        """);
  }

  @Test
  void caseWithAColon() {
    fixes(
        """
            switch (pools.size()) {
              case 1:
                pool.shutdown();
                pool.awaitTermination(132, TimeUnit.SECONDS);
                break;
              default:
                log.info("more");
            }
        """,
        """
            switch (pools.size()) {
              case 1:
                pool.shutdown();
                break;
              default:
                log.info("more");
            }
        """);
  }

  @Test
  void caseWithAnArrow() {
    fixes(
        """
            switch (pools.size()) {
              case 1 -> pool.awaitTermination(133, TimeUnit.SECONDS);
              default -> log.info("more");
            }
        """,
        """
            switch (pools.size()) {
              case 1 -> {}
              default -> log.info("more");
            }
        """);
  }

  @Test
  void synchronizedBlock() {
    fixes(
        """
            synchronized (pools) {
              pool.shutdown();
              pool.awaitTermination(134, TimeUnit.SECONDS);
            }
        """,
        """
            synchronized (pools) {
              pool.shutdown();
            }
        """);
  }

  @Test
  void lambdaThatRunsInPlace() {
    fixes(
        """
            pools.forEach(
                each -> {
                  each.shutdown();
                  try {
                    each.awaitTermination(135, TimeUnit.SECONDS);
                  } catch (InterruptedException ignored) {
                    log.info("interrupted");
                  }
                });
        """,
        """
            pools.forEach(
                each -> {
                  each.shutdown();
                });
        """);
  }

  @Test
  void methodThatShutsDownAndWaits() {
    fixes(
        """
            com.google.common.util.concurrent.MoreExecutors.shutdownAndAwaitTermination(
                pool, 136, TimeUnit.SECONDS);
            ctx.fireChannelInactive();
        """,
        """
            pool.shutdown();
            ctx.fireChannelInactive();
        """);
  }

  @Test
  void staticHelperOfALibrary() {
    fixes(
        """
            pool.shutdown();
            com.google.common.util.concurrent.Uninterruptibles.awaitTerminationUninterruptibly(pool);
        """,
        """
            pool.shutdown();
        """);
  }

  @Test
  void groupsOfAServerOneAfterTheOther() {
    fixes(
        """
            EventLoopGroup parent = group;
            parent.shutdownGracefully().sync();
            group.shutdownGracefully().sync();
            ctx.fireChannelInactive();
        """,
        """
            EventLoopGroup parent = group;
            var unusedParent = parent.shutdownGracefully();
            var unusedGroup = group.shutdownGracefully();
            ctx.fireChannelInactive();
        """);
  }

  @Test
  void fieldOfAnotherObject() {
    fixes(
        """
            PressHandler other = this;
            other.pool.shutdown();
            if (!other.pool.awaitTermination(137, TimeUnit.SECONDS)) {
              other.pool.shutdownNow();
            }
        """,
        """
            PressHandler other = this;
            other.pool.shutdown();
        """);
  }

  private void fixes(String input, String output) {
    checks.with(NETTY, GRPC).fixes(PressHandler.onInactive(input), PressHandler.onInactive(output));
  }
}
