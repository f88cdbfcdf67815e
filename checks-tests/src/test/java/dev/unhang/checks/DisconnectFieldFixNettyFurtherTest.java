package dev.unhang.checks;

import static dev.unhang.testing.Framework.NETTY;
import static dev.unhang.testing.Framework.REACTOR;
import static dev.unhang.testing.Framework.VERTX4;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/**
 * Handlers of one channel: the handle goes into a field, and a method of the handler cancels it.
 */
final class DisconnectFieldFixNettyFurtherTest {
  private final Checks checks = Checks.of(DisconnectWithoutCancel.class);

  @Test
  void subscriptionIsDisposed() {
    checks
        .with(NETTY, REACTOR)
        .fixes(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.time.Duration;
            import reactor.core.publisher.Flux;

            class Subscribed extends ChannelInboundHandlerAdapter {
              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                Flux.interval(Duration.ofSeconds(13)).subscribe(ctx::writeAndFlush);
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                ctx.fireChannelInactive();
              }
            }
            """,
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.time.Duration;
            import reactor.core.Disposable;
            import reactor.core.publisher.Flux;

            class Subscribed extends ChannelInboundHandlerAdapter {
              private Disposable subscription;

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                subscription = Flux.interval(Duration.ofSeconds(13)).subscribe(ctx::writeAndFlush);
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                if (subscription != null) {
                  subscription.dispose();
                }
                ctx.fireChannelInactive();
              }
            }
            """);
  }

  @Test
  void timerOfAnotherFramework() {
    checks
        .with(NETTY, VERTX4)
        .fixes(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.SimpleChannelInboundHandler;
            import io.vertx.core.Vertx;

            class VertxTimer extends SimpleChannelInboundHandler<String> {
              private final Vertx vertx;

              VertxTimer(Vertx vertx) {
                this.vertx = vertx;
              }

              @Override
              public void handlerAdded(ChannelHandlerContext ctx) {
                vertx.setPeriodic(1400, id -> ctx.writeAndFlush("tick " + id));
              }

              @Override
              public void handlerRemoved(ChannelHandlerContext ctx) {
                /* silence */
              }

              @Override
              protected void channelRead0(ChannelHandlerContext ctx, String message) {
                ctx.write(message);
              }
            }
            """,
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.SimpleChannelInboundHandler;
            import io.vertx.core.Vertx;

            class VertxTimer extends SimpleChannelInboundHandler<String> {
              private final Vertx vertx;
              private Long timer;

              VertxTimer(Vertx vertx) {
                this.vertx = vertx;
              }

              @Override
              public void handlerAdded(ChannelHandlerContext ctx) {
                timer = vertx.setPeriodic(1400, id -> ctx.writeAndFlush("tick " + id));
              }

              @Override
              public void handlerRemoved(ChannelHandlerContext ctx) {
                if (timer != null) {
                  vertx.cancelTimer(timer);
                }
                /* silence */
              }

              @Override
              protected void channelRead0(ChannelHandlerContext ctx, String message) {
                ctx.write(message);
              }
            }
            """);
  }

  @Test
  void mayNotInterrupt() {
    checks
        .with(NETTY)
        .flags("-XepOpt:Unhang:MayInterruptIfRunning=false")
        .fixes(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.concurrent.TimeUnit;

            class Gentle extends ChannelInboundHandlerAdapter {
              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                ctx.executor().scheduleAtFixedRate(() -> ctx.write("tick 15"), 0, 15, TimeUnit.SECONDS);
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                ctx.fireChannelInactive();
              }
            }
            """,
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import io.netty.util.concurrent.ScheduledFuture;
            import java.util.concurrent.TimeUnit;

            class Gentle extends ChannelInboundHandlerAdapter {
              private ScheduledFuture<?> task;

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                task = ctx.executor().scheduleAtFixedRate(() -> ctx.write("tick 15"), 0, 15, TimeUnit.SECONDS);
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                if (task != null) {
                  task.cancel(false);
                }
                ctx.fireChannelInactive();
              }
            }
            """);
  }
}
