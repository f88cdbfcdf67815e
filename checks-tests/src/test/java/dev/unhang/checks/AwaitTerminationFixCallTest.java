package dev.unhang.checks;

import static dev.unhang.testing.Framework.NETTY;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** A wait in a helper that others may call is cured at the call in the handler. */
@NeedsJdk21
final class AwaitTerminationFixCallTest {
  private static final String UTILITIES =
      """
      package news;

      import java.util.concurrent.ExecutorService;
      import java.util.concurrent.TimeUnit;

      final class PoolUtils {
        private PoolUtils() {}

        static void drain(ExecutorService pool) {
          pool.shutdown();
          try {
            drainWithin(91, pool);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        }

        static boolean drainWithin(long seconds, ExecutorService pool) throws InterruptedException {
          return pool.awaitTermination(seconds, TimeUnit.SECONDS);
        }
      }
      """;

  private final Checks checks = Checks.of(AwaitTerminationOnEventLoop.class).beside(UTILITIES);

  @Test
  void callOfAnotherFile() {
    fixes(
        """
            PoolUtils.drain(pool);
            ctx.fireChannelInactive();
        """,
        """
            Thread.startVirtualThread(() -> PoolUtils.drain(pool));
            ctx.fireChannelInactive();
        """);
  }

  @Test
  void checkedExceptionsMoveWithTheirCatch() {
    fixes(
        """
            try {
              PoolUtils.drainWithin(92, pool);
            } catch (InterruptedException e) {
              log.info("interrupted");
            }
            ctx.fireChannelInactive();
        """,
        """
            Thread.startVirtualThread(() -> {
              try {
                PoolUtils.drainWithin(92, pool);
              } catch (InterruptedException e) {
                log.info("interrupted");
              }
            });
            ctx.fireChannelInactive();
        """);
  }

  @Test
  void threadsHaveOtherNamesHere() {
    checks
        .with(NETTY)
        .fixes(
            """
            package news;

            import io.netty.channel.EventLoop;
            import java.util.concurrent.ExecutorService;

            class Forum {
              private static final class Thread {}

              private final Thread latest = new Thread();

              void close(EventLoop loop, ExecutorService posters) {
                loop.execute(() -> PoolUtils.drain(posters));
              }

              @Override
              public String toString() {
                return latest.toString();
              }
            }
            """,
            """
            package news;

            import io.netty.channel.EventLoop;
            import java.util.concurrent.ExecutorService;

            class Forum {
              private static final class Thread {}

              private final Thread latest = new Thread();

              void close(EventLoop loop, ExecutorService posters) {
                loop.execute(() -> java.lang.Thread.startVirtualThread(() -> PoolUtils.drain(posters)));
              }

              @Override
              public String toString() {
                return latest.toString();
              }
            }
            """);
  }

  @Test
  void methodReference() {
    fixes(
        """
            ctx.executor().execute(this::end);
          }

          /** Also called by the administrator. */
          public void end() {
            pool.shutdown();
            try {
              pool.awaitTermination(93, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
        """,
        """
            ctx.executor().execute(() -> Thread.startVirtualThread(this::end));
          }

          /** Also called by the administrator. */
          public void end() {
            pool.shutdown();
            try {
              pool.awaitTermination(93, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
        """);
  }

  @Test
  void privateHelperOfHandlersOnly() {
    fixes(
        """
            end();
            ctx.fireChannelInactive();
          }

          @Override
          public void handlerRemoved(ChannelHandlerContext ctx) {
            end();
          }

          private void end() {
            pool.shutdown();
            try {
              pool.awaitTermination(94, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
        """,
        """
            end();
            ctx.fireChannelInactive();
          }

          @Override
          public void handlerRemoved(ChannelHandlerContext ctx) {
            end();
          }

          private void end() {
            pool.shutdown();
        """);
  }

  @Test
  void privateHelperOfAPrivateHelper() {
    fixes(
        """
            end();
          }

          private void end() {
            endWithin(95);
          }

          private void endWithin(long seconds) {
            log.info("within " + seconds);
            try {
              pool.awaitTermination(seconds, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
        """,
        """
            end();
          }

          private void end() {
            endWithin(95);
          }

          private void endWithin(long seconds) {
            log.info("within " + seconds);
        """);
  }

  @Test
  void helperThatMainCallsToo() {
    fixes(
        """
            end(pool);
            ctx.fireChannelInactive();
          }

          public static void main(String[] args) {
            end(java.util.concurrent.Executors.newFixedThreadPool(96));
          }

          private static void end(ExecutorService pool) {
            pool.shutdown();
            try {
              pool.awaitTermination(96, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
        """,
        """
            Thread.startVirtualThread(() -> end(pool));
            ctx.fireChannelInactive();
          }

          public static void main(String[] args) {
            end(java.util.concurrent.Executors.newFixedThreadPool(96));
          }

          private static void end(ExecutorService pool) {
            pool.shutdown();
            try {
              pool.awaitTermination(96, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
        """);
  }

  private void fixes(String input, String output) {
    checks.with(NETTY).fixes(PressHandler.onInactive(input), PressHandler.onInactive(output));
  }
}
