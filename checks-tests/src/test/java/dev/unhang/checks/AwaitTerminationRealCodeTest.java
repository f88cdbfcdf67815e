package dev.unhang.checks;

import dev.unhang.testing.Checks;
import dev.unhang.testing.Framework;
import org.junit.jupiter.api.Test;

/** Situations of public libraries that were read by hand, in words of our own. */
final class AwaitTerminationRealCodeTest {
  private final Checks checks = Checks.of(AwaitTerminationOnEventLoop.class).with(Framework.NETTY);

  @Test
  void interfacesWithMethodsOfTheSameName() {
    checks.reports(
        """
        package news;

        import io.netty.channel.ChannelHandlerContext;
        import io.netty.channel.ChannelInboundHandlerAdapter;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.TimeUnit;

        class Desk extends ChannelInboundHandlerAdapter {
          interface Press {
            void stop() throws Exception;
          }

          static class Print implements Press {
            ExecutorService pool;

            @Override
            public void stop() throws Exception {
              // BUG: Diagnostic contains: `awaitTermination` waits
              pool.awaitTermination(1, TimeUnit.DAYS);
            }
          }

          static class Radio {
            public void stop() {}
          }

          static class Web {
            public void stop() {}
          }

          static class Tower {
            public void stop() {}
          }

          private Press press;

          @Override
          public void channelInactive(ChannelHandlerContext ctx) throws Exception {
            press.stop();
          }
        }
        """);
  }

  @Test
  void aLoopAndTheWaitInsideAreOneFinding() {
    checks.reports(
        """
        package news;

        import io.netty.channel.ChannelHandlerContext;
        import io.netty.channel.ChannelInboundHandlerAdapter;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.TimeUnit;

        class Desk extends ChannelInboundHandlerAdapter {
          private ExecutorService pool;

          @Override
          public void channelInactive(ChannelHandlerContext ctx) throws Exception {
            // BUG: Diagnostic contains: This loop
            while (!pool.isTerminated()) {
              pool.awaitTermination(2, TimeUnit.HOURS);
            }
          }
        }
        """);
  }

  @Test
  void resultThatAHelperCompletes() {
    checks.silentOn(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.TimeUnit;

        class Desk {
          CompletableFuture<Void> drain(ExecutorService pool) throws InterruptedException {
            pool.awaitTermination(3, TimeUnit.HOURS);
            return done(null);
          }

          private static <T> CompletableFuture<T> done(T value) {
            return CompletableFuture.completedFuture(value);
          }
        }
        """);
  }

  @Test
  void ownCloseOfATypeWhoseCloseUsuallyWaits() {
    Checks.of(ExecutorCloseInAsyncHandler.class)
        .with(Framework.NETTY)
        .silentOn(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import io.netty.channel.pool.ChannelPool;

            class Desk extends ChannelInboundHandlerAdapter {
              abstract static class Press implements ChannelPool {
                boolean closed;

                @Override
                public void close() {
                  closed = true;
                }
              }

              private Press press;

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                press.close();
              }
            }
            """);
  }
}
