package dev.unhang.checks;

import static dev.unhang.testing.Framework.NETTY;
import static dev.unhang.testing.Framework.VERTX4;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Waits in lambdas, anonymous classes, records and nested classes. */
final class AwaitTerminationFixFormsTest {
  private final Checks checks = Checks.of(AwaitTerminationOnEventLoop.class);

  @Test
  void lambdaWithoutBraces() {
    fixes(
        """
          void drain(ChannelHandlerContext ctx, io.netty.channel.EventLoopGroup group) {
            ctx.executor().execute(() -> group.terminationFuture().awaitUninterruptibly());
          }
        """,
        """
          void drain(ChannelHandlerContext ctx, io.netty.channel.EventLoopGroup group) {
            ctx.executor().execute(() -> {});
          }
        """);
  }

  @Test
  void lambdaInAVerticle() {
    checks
        .with(VERTX4)
        .fixes(
            """
            package news;

            import io.vertx.core.AbstractVerticle;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.TimeUnit;

            class PressVerticle extends AbstractVerticle {
              private final ExecutorService printers;

              PressVerticle(ExecutorService printers) {
                this.printers = printers;
              }

              @Override
              public void start() {
                vertx.setTimer(
                    1_000,
                    id -> {
                      try {
                        this.printers.shutdown();
                        this.printers.awaitTermination(19, TimeUnit.SECONDS);
                      } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                      }
                    });
              }
            }
            """,
            """
            package news;

            import io.vertx.core.AbstractVerticle;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.TimeUnit;

            class PressVerticle extends AbstractVerticle {
              private final ExecutorService printers;

              PressVerticle(ExecutorService printers) {
                this.printers = printers;
              }

              @Override
              public void start() {
                vertx.setTimer(
                    1_000,
                    id -> {
                      this.printers.shutdown();
                    });
              }
            }
            """);
  }

  @Test
  void anonymousClassInARecord() {
    checks
        .with(NETTY)
        .fixes(
            """
            package news;

            import static java.util.concurrent.TimeUnit.SECONDS;

            import io.netty.channel.EventLoop;
            import java.util.concurrent.ScheduledExecutorService;

            record Edition(EventLoop loop, ScheduledExecutorService clock) {
              void end() {
                loop.execute(
                    new Runnable() {
                      @Override
                      public void run() {
                        clock.shutdown();
                        try {
                          clock.awaitTermination(20, SECONDS);
                        } catch (InterruptedException e) {
                          System.err.println("interrupted");
                        }
                      }
                    });
              }
            }
            """,
            """
            package news;

            import static java.util.concurrent.TimeUnit.SECONDS;

            import io.netty.channel.EventLoop;
            import java.util.concurrent.ScheduledExecutorService;

            record Edition(EventLoop loop, ScheduledExecutorService clock) {
              void end() {
                loop.execute(
                    new Runnable() {
                      @Override
                      public void run() {
                        clock.shutdown();
                      }
                    });
              }
            }
            """);
  }

  @Test
  void nestedClassAndVar() {
    checks
        .with(NETTY)
        .fixes(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.time.Duration;
            import java.util.concurrent.ForkJoinPool;
            import java.util.concurrent.TimeUnit;

            final class Desk {
              static final class Closing extends ChannelInboundHandlerAdapter {
                @Override
                public void channelInactive(ChannelHandlerContext ctx) {
                  var limit = Duration.ofSeconds(21);
                  var crunchers = new ForkJoinPool(2);
                  crunchers.execute(() -> System.out.println("last edition"));
                  crunchers.awaitQuiescence(limit.toMillis(), TimeUnit.MILLISECONDS);
                  crunchers.shutdown();
                }
              }
            }
            """,
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.time.Duration;
            import java.util.concurrent.ForkJoinPool;
            import java.util.concurrent.TimeUnit;

            final class Desk {
              static final class Closing extends ChannelInboundHandlerAdapter {
                @Override
                public void channelInactive(ChannelHandlerContext ctx) {
                  var limit = Duration.ofSeconds(21);
                  var crunchers = new ForkJoinPool(2);
                  crunchers.execute(() -> System.out.println("last edition"));
                  crunchers.shutdown();
                }
              }
            }
            """);
  }

  private void fixes(String input, String output) {
    checks.with(NETTY).fixes(PressHandler.with(input), PressHandler.with(output));
  }
}
