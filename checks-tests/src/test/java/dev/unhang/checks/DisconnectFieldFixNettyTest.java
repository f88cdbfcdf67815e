package dev.unhang.checks;

import static dev.unhang.testing.Framework.NETTY;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/**
 * Handlers of one channel: the handle goes into a field, and a method of the handler cancels it.
 */
final class DisconnectFieldFixNettyTest {
  private final Checks checks = Checks.of(DisconnectWithoutCancel.class);

  @Test
  void executeBecomesSubmit() {
    checks
        .with(NETTY)
        .fixes(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.concurrent.ExecutorService;

            class Feed extends ChannelInboundHandlerAdapter {
              private final ExecutorService executor;

              Feed(ExecutorService executor) {
                this.executor = executor;
              }

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                executor.execute(
                    () -> {
                      while (true) {
                        ctx.writeAndFlush("tick 1");
                      }
                    });
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                System.out.println("gone 2");
              }
            }
            """,
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Future;

            class Feed extends ChannelInboundHandlerAdapter {
              private final ExecutorService executor;
              private Future<?> task;

              Feed(ExecutorService executor) {
                this.executor = executor;
              }

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                task = executor.submit(
                    () -> {
                      while (true) {
                        ctx.writeAndFlush("tick 1");
                      }
                    });
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                if (task != null) {
                  task.cancel(true);
                }
                System.out.println("gone 2");
              }
            }
            """);
  }

  @Test
  void hookThatIsNotOverriddenYet() {
    checks
        .with(NETTY)
        .fixes(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.concurrent.TimeUnit;

            class Ticker extends ChannelInboundHandlerAdapter {
              @Override
              public void channelActive(ChannelHandlerContext ctx) throws Exception {
                ctx.executor().scheduleAtFixedRate(() -> ctx.writeAndFlush("tick 3"), 0, 1, TimeUnit.SECONDS);
                super.channelActive(ctx);
              }

              @Override
              public void channelReadComplete(ChannelHandlerContext ctx) {
                ctx.flush();
              }
            }
            """,
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import io.netty.util.concurrent.ScheduledFuture;
            import java.util.concurrent.TimeUnit;

            class Ticker extends ChannelInboundHandlerAdapter {
              private ScheduledFuture<?> task;

              @Override
              public void channelActive(ChannelHandlerContext ctx) throws Exception {
                task = ctx.executor().scheduleAtFixedRate(() -> ctx.writeAndFlush("tick 3"), 0, 1, TimeUnit.SECONDS);
                super.channelActive(ctx);
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) throws Exception {
                if (task != null) {
                  task.cancel(true);
                }
                super.channelInactive(ctx);
              }

              @Override
              public void channelReadComplete(ChannelHandlerContext ctx) {
                ctx.flush();
              }
            }
            """);
  }

  @Test
  void hookBeforeTheStart() {
    checks
        .with(NETTY)
        .fixes(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.concurrent.TimeUnit;

            class HookFirst extends ChannelInboundHandlerAdapter {
              /** Nobody is there any more. */
              @Override
              public void channelInactive(ChannelHandlerContext context) throws Exception {
                super.channelInactive(context); // the pipeline wants to know
              }

              /** Between the two. */
              int answer() {
                return 42;
              }

              @Override
              public void channelActive(ChannelHandlerContext context) {
                context.executor().scheduleWithFixedDelay(() -> context.write("tick 4"), 1, 2, TimeUnit.SECONDS);
              }
            }
            """,
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import io.netty.util.concurrent.ScheduledFuture;
            import java.util.concurrent.TimeUnit;

            class HookFirst extends ChannelInboundHandlerAdapter {
              private ScheduledFuture<?> task;

              /** Nobody is there any more. */
              @Override
              public void channelInactive(ChannelHandlerContext context) throws Exception {
                if (task != null) {
                  task.cancel(true);
                }
                super.channelInactive(context); // the pipeline wants to know
              }

              /** Between the two. */
              int answer() {
                return 42;
              }

              @Override
              public void channelActive(ChannelHandlerContext context) {
                task = context.executor().scheduleWithFixedDelay(() -> context.write("tick 4"), 1, 2, TimeUnit.SECONDS);
              }
            }
            """);
  }

  @Test
  void handlerRemovedCoversAsWell() {
    checks
        .with(NETTY)
        .fixes(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelHandlerAdapter;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.TimeUnit;

            class Removed extends ChannelInboundHandlerAdapter {
              private static final int SECONDS = 5;

              private final ScheduledExecutorService scheduler; // shared

              Removed(ScheduledExecutorService scheduler) {
                this.scheduler = scheduler;
              }

              @Override
              public void handlerAdded(ChannelHandlerContext ctx) {
                scheduler.scheduleAtFixedRate(() -> ctx.writeAndFlush("tick 5"), 0, SECONDS, TimeUnit.SECONDS);
              }

              @Override
              public void handlerRemoved(ChannelHandlerContext ctx) {}
            }
            """,
            """
            package news;

            import io.netty.channel.ChannelHandlerAdapter;
            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.ScheduledFuture;
            import java.util.concurrent.TimeUnit;

            class Removed extends ChannelInboundHandlerAdapter {
              private static final int SECONDS = 5;

              private final ScheduledExecutorService scheduler; // shared
              private ScheduledFuture<?> task;

              Removed(ScheduledExecutorService scheduler) {
                this.scheduler = scheduler;
              }

              @Override
              public void handlerAdded(ChannelHandlerContext ctx) {
                task = scheduler.scheduleAtFixedRate(() -> ctx.writeAndFlush("tick 5"), 0, SECONDS, TimeUnit.SECONDS);
              }

              @Override
              public void handlerRemoved(ChannelHandlerContext ctx) {
                if (task != null) {
                  task.cancel(true);
                }
              }
            }
            """);
  }

  @Test
  void cancelledOnlyOnExceptions() {
    checks
        .with(NETTY)
        .fixes(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import io.netty.util.concurrent.ScheduledFuture;
            import java.util.concurrent.TimeUnit;

            class OnlyOnExceptions extends ChannelInboundHandlerAdapter {
              private ScheduledFuture<?> ping;

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                ping = ctx.executor().scheduleAtFixedRate(() -> ctx.write("ping 6"), 0, 6, TimeUnit.SECONDS);
              }

              @Override
              public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
                ping.cancel(false);
                ctx.close();
              }
            }
            """,
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import io.netty.util.concurrent.ScheduledFuture;
            import java.util.concurrent.TimeUnit;

            class OnlyOnExceptions extends ChannelInboundHandlerAdapter {
              private ScheduledFuture<?> ping;

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                ping = ctx.executor().scheduleAtFixedRate(() -> ctx.write("ping 6"), 0, 6, TimeUnit.SECONDS);
              }

              @Override
              public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
                ping.cancel(false);
                ctx.close();
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) throws Exception {
                if (ping != null) {
                  ping.cancel(true);
                }
                super.channelInactive(ctx);
              }
            }
            """);
  }
}
