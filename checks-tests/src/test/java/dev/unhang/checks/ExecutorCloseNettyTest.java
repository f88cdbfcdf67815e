package dev.unhang.checks;

import static dev.unhang.testing.Framework.NETTY;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** Netty: inbound handlers, listeners, tasks for the event loop. */
@NeedsJdk21
final class ExecutorCloseNettyTest {
  private final Checks checks = Checks.of(ExecutorCloseInAsyncHandler.class).with(NETTY);

  @Test
  void channelRead() {
    checks.reports(
        """
        package news;

        import io.netty.channel.ChannelHandlerContext;
        import io.netty.channel.ChannelInboundHandlerAdapter;
        import java.util.concurrent.Executors;

        class QueryHandler extends ChannelInboundHandlerAdapter {
          @Override
          public void channelRead(ChannelHandlerContext ctx, Object message) {
            // BUG: Diagnostic contains: close
            try (var executor = Executors.newFixedThreadPool(2)) {
              executor.submit(() -> ctx.writeAndFlush("rows for " + message));
            }
          }
        }
        """);
  }

  @Test
  void channelRead0() {
    checks.reports(
        """
        package news;

        import io.netty.channel.ChannelHandlerContext;
        import io.netty.channel.SimpleChannelInboundHandler;
        import java.util.concurrent.Executors;

        class LineHandler extends SimpleChannelInboundHandler<String> {
          @Override
          protected void channelRead0(ChannelHandlerContext ctx, String line) {
            // BUG: Diagnostic contains: close
            try (var parsers = Executors.newVirtualThreadPerTaskExecutor()) {
              parsers.execute(() -> ctx.write(line.length()));
            }
          }
        }
        """);
  }

  @Test
  void channelInactiveClosesAField() {
    checks.reports(
        """
        package news;

        import io.netty.channel.ChannelHandlerContext;
        import io.netty.channel.ChannelInboundHandlerAdapter;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class SessionHandler extends ChannelInboundHandlerAdapter {
          private final ExecutorService sessionTasks = Executors.newFixedThreadPool(3);

          @Override
          public void channelInactive(ChannelHandlerContext ctx) throws Exception {
            // BUG: Diagnostic contains: close
            sessionTasks.close();
            super.channelInactive(ctx);
          }
        }
        """);
  }

  @Test
  void joinedInsideStillBlocksTheLoop() {
    checks.reports(
        """
        package news;

        import io.netty.channel.ChannelHandlerContext;
        import io.netty.channel.SimpleChannelInboundHandler;
        import java.util.List;
        import java.util.concurrent.Callable;
        import java.util.concurrent.Executors;

        class SumHandler extends SimpleChannelInboundHandler<List<Callable<Long>>> {
          @Override
          protected void channelRead0(ChannelHandlerContext ctx, List<Callable<Long>> parts)
              throws Exception {
            // BUG: Diagnostic contains: close
            try (var adders = Executors.newFixedThreadPool(8)) {
              ctx.writeAndFlush(adders.invokeAll(parts).size());
            }
          }
        }
        """);
  }

  @Test
  void futureListenerLambda() {
    checks.reports(
        """
        package news;

        import io.netty.channel.Channel;
        import java.util.concurrent.ExecutorService;

        class Farewell {
          void attach(Channel channel, ExecutorService perChannel) {
            // BUG: Diagnostic contains: close
            channel.closeFuture().addListener(done -> perChannel.close());
          }
        }
        """);
  }

  @Test
  void futureListenerClass() {
    checks.reports(
        """
        package news;

        import io.netty.channel.ChannelFuture;
        import io.netty.channel.ChannelFutureListener;
        import java.util.concurrent.Executors;

        class Connected implements ChannelFutureListener {
          @Override
          public void operationComplete(ChannelFuture connected) {
            // BUG: Diagnostic contains: close
            try (var greeters = Executors.newSingleThreadExecutor()) {
              greeters.execute(() -> connected.channel().writeAndFlush("EHLO"));
            }
          }
        }
        """);
  }

  @Test
  void taskForTheEventLoop() {
    checks.reports(
        """
        package news;

        import io.netty.channel.Channel;
        import java.util.concurrent.Executors;

        class Heartbeat {
          void beat(Channel channel) {
            channel
                .eventLoop()
                .execute(
                    () -> {
                      // BUG: Diagnostic contains: close
                      try (var pulse = Executors.newSingleThreadExecutor()) {
                        pulse.execute(() -> channel.write("tick"));
                      }
                    });
          }
        }
        """);
  }

  @Test
  void handlerInheritedOverTwoLevels() {
    checks.reports(
        """
        package news;

        import io.netty.channel.ChannelHandlerContext;
        import io.netty.channel.ChannelInboundHandlerAdapter;
        import java.util.concurrent.Executors;

        class EdgeHandler extends LoggingHandler {
          @Override
          public void userEventTriggered(ChannelHandlerContext ctx, Object event) {
            // BUG: Diagnostic contains: close
            try (var idle = Executors.newScheduledThreadPool(2)) {
              idle.execute(() -> System.out.println(event));
            }
          }
        }

        abstract class LoggingHandler extends ChannelInboundHandlerAdapter {}
        """);
  }

  @Test
  void silentInWorkHandedToAnExecutor() {
    checks.silentOn(
        """
        package news;

        import io.netty.channel.ChannelHandlerContext;
        import io.netty.channel.ChannelInboundHandlerAdapter;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class OffloadingHandler extends ChannelInboundHandlerAdapter {
          private final ExecutorService blocking = Executors.newCachedThreadPool();

          @Override
          public void channelRead(ChannelHandlerContext ctx, Object message) {
            blocking.execute(
                () -> {
                  try (var parts = Executors.newFixedThreadPool(5)) {
                    parts.submit(() -> ctx.writeAndFlush(message));
                  }
                });
          }
        }
        """);
  }
}
