package dev.unhang.checks;

import static dev.unhang.checks.WaitSources.handler;
import static dev.unhang.checks.WaitSources.onInactive;
import static dev.unhang.testing.Framework.NETTY;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** What waits for an end: Netty's channels and groups. */
final class AwaitTerminationFamilyNettyTest {
  private final Checks checks = Checks.of(AwaitTerminationOnEventLoop.class).with(NETTY);

  @Test
  void closeFutureSync() {
    checks.reports(
        onInactive(
            """
            // BUG: Diagnostic contains: sync
            ctx.channel().closeFuture().sync();
            """));
  }

  @Test
  void closeSync() {
    checks.reports(
        onInactive(
            """
            // BUG: Diagnostic contains: sync
            ctx.close().sync();
            """));
  }

  @Test
  void closeOfTheChannelAwaited() {
    checks.reports(
        onInactive(
            """
            // BUG: Diagnostic contains: awaitUninterruptibly
            ctx.channel().close().awaitUninterruptibly();
            """));
  }

  @Test
  void disconnectAwaitedWithALimit() {
    checks.reports(
        onInactive(
            """
            // BUG: Diagnostic contains: await
            boolean gone = ctx.disconnect().await(3, TimeUnit.SECONDS);
            System.out.println(gone);
            """));
  }

  @Test
  void closeWithAPromise() {
    checks.reports(
        onInactive(
            """
            // BUG: Diagnostic contains: syncUninterruptibly
            ctx.close(ctx.newPromise()).syncUninterruptibly();
            """));
  }

  @Test
  void closeThroughALocal() {
    checks.reports(
        onInactive(
            """
            ChannelFuture closing = ctx.close();
            System.out.println("closing");
            // BUG: Diagnostic contains: sync
            closing.sync();
            """));
  }

  @Test
  void closeWithAListenerInBetween() {
    checks.reports(
        onInactive(
            """
            // BUG: Diagnostic contains: sync
            ctx.close().addListener(done -> System.out.println(done)).sync();
            """));
  }

  @Test
  void shutdownGracefullySync() {
    checks.reports(
        onInactive(
            """
            // BUG: Diagnostic contains: sync
            ctx.channel().eventLoop().parent().shutdownGracefully().sync();
            """));
  }

  @Test
  void shutdownGracefullyGet() {
    checks.reports(
        handler(
            """
            private final EventLoopGroup workers = new DefaultEventLoopGroup();

            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              // BUG: Diagnostic contains: get
              workers.shutdownGracefully(0, 5, TimeUnit.SECONDS).get();
            }
            """));
  }

  @Test
  void shutdownGracefullyGetWithALimit() {
    checks.reports(
        handler(
            """
            private final EventLoopGroup workers = new DefaultEventLoopGroup();

            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              // BUG: Diagnostic contains: get
              workers.shutdownGracefully().get(6, TimeUnit.SECONDS);
            }
            """));
  }

  @Test
  void shutdownGracefullyAwait() {
    checks.reports(
        handler(
            """
            private final EventLoopGroup workers = new DefaultEventLoopGroup();

            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              // BUG: Diagnostic contains: await
              workers.shutdownGracefully().await(7000);
            }
            """));
  }

  @Test
  void shutdownGracefullyThroughALocal() {
    checks.reports(
        handler(
            """
            private final EventLoopGroup workers = new DefaultEventLoopGroup();

            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              io.netty.util.concurrent.Future<?> ending = workers.shutdownGracefully();
              // BUG: Diagnostic contains: syncUninterruptibly
              ending.syncUninterruptibly();
            }
            """));
  }

  @Test
  void terminationFuture() {
    checks.reports(
        handler(
            """
            private final EventLoopGroup workers = new DefaultEventLoopGroup();

            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              workers.shutdownGracefully();
              // BUG: Diagnostic contains: await
              workers.terminationFuture().await();
            }
            """));
  }

  @Test
  void awaitTerminationOfAGroup() {
    checks.reports(
        handler(
            """
            private final EventLoopGroup workers = new DefaultEventLoopGroup();

            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              // BUG: Diagnostic contains: awaitTermination
              workers.awaitTermination(8, TimeUnit.SECONDS);
            }
            """));
  }

  @Test
  void channelGroup() {
    checks.reports(
        handler(
            """
            private io.netty.channel.group.ChannelGroup readers;

            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              // BUG: Diagnostic contains: awaitUninterruptibly
              readers.close().awaitUninterruptibly();
            }
            """));
  }

  @Test
  void hashedWheelTimer() {
    checks.reports(
        handler(
            """
            private final io.netty.util.HashedWheelTimer timer =
                new io.netty.util.HashedWheelTimer();

            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              // BUG: Diagnostic contains: stop
              timer.stop();
            }
            """));
  }

  @Test
  void inAListener() {
    checks.reports(
        onInactive(
            """
            ctx.writeAndFlush("bye")
                .addListener(
                    (ChannelFutureListener)
                        done -> {
                          // BUG: Diagnostic contains: sync
                          done.channel().close().sync();
                        });
            """));
  }

  @Test
  void inATaskOfTheEventLoop() {
    checks.reports(
        handler(
            """
            void later(Channel channel) {
              channel
                  .eventLoop()
                  .execute(
                      () -> {
                        // BUG: Diagnostic contains: syncUninterruptibly
                        channel.close().syncUninterruptibly();
                      });
            }
            """));
  }

  @Test
  void silentSyncOfAWrite() {
    checks.silentOn(onInactive("ctx.writeAndFlush(\"bye\").sync();\n"));
  }

  @Test
  void silentSyncOfAWriteThroughALocal() {
    checks.silentOn(
        onInactive(
            """
            ChannelFuture written = ctx.writeAndFlush("bye");
            written.sync();
            """));
  }

  @Test
  void silentCloseWithoutAWait() {
    checks.silentOn(onInactive("ctx.close().addListener(done -> System.out.println(done));\n"));
  }

  @Test
  void silentShutdownGracefullyWithoutAWait() {
    checks.silentOn(onInactive("ctx.channel().eventLoop().parent().shutdownGracefully();\n"));
  }

  @Test
  void silentCloseFutureInMain() {
    checks.silentOn(
        handler(
            """
            public static void main(String[] arguments) throws Exception {
              EventLoopGroup workers = new DefaultEventLoopGroup();
              try {
                new io.netty.bootstrap.ServerBootstrap()
                    .group(workers)
                    .bind(8080)
                    .sync()
                    .channel()
                    .closeFuture()
                    .sync();
              } finally {
                workers.shutdownGracefully().sync();
              }
            }
            """));
  }
}
