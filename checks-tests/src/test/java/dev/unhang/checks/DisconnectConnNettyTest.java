package dev.unhang.checks;

import static dev.unhang.checks.ConnectionSources.feed;
import static dev.unhang.testing.Framework.NETTY;
import static dev.unhang.testing.Framework.NETTY_4_2;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Netty: what handlers start for their channel. */
final class DisconnectConnNettyTest {
  private static final Checks CHECK = Checks.of(DisconnectWithoutCancel.class);
  private static final String DROPPED =
      feed(
          """
          @Override
          public void channelActive(ChannelHandlerContext ctx) {
            // BUG: Diagnostic contains: handle of the periodic task started here is thrown away
            ctx.executor().scheduleAtFixedRate(() -> ctx.write("tick"), 1, 2, TimeUnit.SECONDS);
          }

          @Override
          public void channelInactive(ChannelHandlerContext ctx) {
            System.out.println("gone");
          }
          """);
  private static final String CANCELLED =
      feed(
          """
          private Future<?> ticks;

          @Override
          public void channelActive(ChannelHandlerContext ctx) {
            ticks = ctx.executor().scheduleAtFixedRate(() -> ctx.write(3), 3, 4, TimeUnit.SECONDS);
          }

          @Override
          public void channelInactive(ChannelHandlerContext ctx) {
            ticks.cancel(false);
          }
          """);

  private final Checks checks = CHECK.with(NETTY);

  @Test
  void dropped() {
    checks.reports(DROPPED);
  }

  @Test
  void droppedInNetty42() {
    CHECK.with(NETTY_4_2).reports(DROPPED);
  }

  @Test
  void cancelled() {
    checks.silentOn(CANCELLED);
  }

  @Test
  void cancelledInNetty42() {
    CHECK.with(NETTY_4_2).silentOn(CANCELLED);
  }

  @Test
  void noHook() {
    checks.reports(
        feed(
            """
            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              // BUG: Diagnostic contains: Nothing stops the periodic task started here
              ctx.channel().eventLoop().scheduleWithFixedDelay(ctx::flush, 5, 6, TimeUnit.SECONDS);
            }
            """));
  }

  @Test
  void keptInAFieldThatTheHookSkips() {
    checks.reports(
        feed(
            """
            private Future<?> ticks;

            @Override
            public void handlerAdded(ChannelHandlerContext ctx) {
              ticks = ctx.executor().scheduleAtFixedRate(ctx::read, 7, 8, TimeUnit.SECONDS);
            }

            @Override
            // BUG: Diagnostic contains: does not stop the periodic task started on line 13
            public void channelInactive(ChannelHandlerContext ctx) {
              System.out.println("gone");
            }
            """));
  }

  @Test
  void cancelledInExceptionCaughtOnly() {
    checks.reports(
        feed(
            """
            private Future<?> ticks;

            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 9, 10, TimeUnit.SECONDS);
            }

            @Override
            // BUG: Diagnostic contains: does not run when a client closes the connection
            public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
              ticks.cancel(false);
              ctx.close();
            }
            """));
  }

  @Test
  void cancelledInExceptionCaughtAndInChannelInactive() {
    checks.silentOn(
        feed(
            """
            private Future<?> ticks;

            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 11, 12, TimeUnit.SECONDS);
            }

            @Override
            public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
              ticks.cancel(false);
              ctx.close();
            }

            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              ticks.cancel(false);
            }
            """));
  }

  @Test
  void cancelledInHandlerRemoved() {
    checks.silentOn(
        feed(
            """
            private Future<?> ticks;

            @Override
            public void handlerAdded(ChannelHandlerContext ctx) {
              ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 13, 14, TimeUnit.SECONDS);
            }

            @Override
            public void handlerRemoved(ChannelHandlerContext ctx) {
              if (ticks != null) {
                ticks.cancel(true);
              }
            }

            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              System.out.println("gone");
            }
            """));
  }

  @Test
  void cancelledInAListenerOfTheCloseFuture() {
    checks.silentOn(
        feed(
            """
            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              Future<?> ticks =
                  ctx.executor().scheduleAtFixedRate(ctx::flush, 15, 16, TimeUnit.SECONDS);
              ctx.channel().closeFuture().addListener(closed -> ticks.cancel(false));
            }
            """));
  }

  @Test
  void cancelledByAListenerObjectOfTheCloseFuture() {
    checks.silentOn(
        feed(
            """
            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              Future<?> ticks =
                  ctx.executor().scheduleAtFixedRate(ctx::flush, 22, 23, TimeUnit.SECONDS);
              ctx.channel()
                  .closeFuture()
                  .addListener(
                      new ChannelFutureListener() {
                        @Override
                        public void operationComplete(ChannelFuture closed) {
                          ticks.cancel(false);
                        }
                      });
            }
            """));
  }

  @Test
  void listenerOfTheCloseFutureSkipsIt() {
    checks.reports(
        feed(
            """
            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              Future<?> ticks =
                  ctx.executor().scheduleAtFixedRate(ctx::flush, 17, 18, TimeUnit.SECONDS);
              System.out.println(ticks.isDone());
              // BUG: Diagnostic contains: does not stop the periodic task started on line 12
              ctx.channel().closeFuture().addListener(closed -> System.out.println("gone"));
            }
            """));
  }

  @Test
  void startedForOneMessage() {
    checks.reports(
        feed(
            """
            @Override
            public void channelRead(ChannelHandlerContext ctx, Object message) {
              // BUG: Diagnostic contains: periodic task started here
              ctx.executor().scheduleAtFixedRate(() -> ctx.write(message), 0, 19, TimeUnit.DAYS);
            }

            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              ctx.fireChannelInactive();
            }
            """));
  }

  @Test
  void startedForAnEvent() {
    checks.reports(
        feed(
            """
            private final ExecutorService pool = Executors.newCachedThreadPool();

            @Override
            public void userEventTriggered(ChannelHandlerContext ctx, Object event) {
              // BUG: Diagnostic contains: task started here
              pool.execute(
                  () -> {
                    while (true) {
                      System.out.println(event);
                    }
                  });
            }

            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              ctx.fireChannelInactive();
            }
            """));
  }

  @Test
  void messageHandedToAPool() {
    checks.silentOn(
        feed(
            """
            private static final ExecutorService POOL = Executors.newFixedThreadPool(20);

            @Override
            public void channelRead(ChannelHandlerContext ctx, Object message) {
              POOL.execute(() -> answer(ctx, message));
            }

            private void answer(ChannelHandlerContext ctx, Object message) {
              ctx.writeAndFlush("echo " + message);
            }

            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              System.out.println("gone");
            }
            """));
  }

  @Test
  void delayedTaskThatEndsAtOnce() {
    checks.silentOn(
        feed(
            """
            @Override
            public void channelRead(ChannelHandlerContext ctx, Object message) {
              ctx.executor().schedule(() -> ctx.writeAndFlush(message), 21, TimeUnit.SECONDS);
            }

            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              System.out.println("gone");
            }
            """));
  }
}
