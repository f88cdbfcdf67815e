package dev.unhang.checks;

import static dev.unhang.checks.ConnectionSources.feed;
import static dev.unhang.checks.ConnectionSources.nettyFile;
import static dev.unhang.checks.ConnectionSources.sharedFeed;
import static dev.unhang.testing.Framework.NETTY;
import static dev.unhang.testing.Framework.NETTY_HANDLER;
import static dev.unhang.testing.Framework.NETTY_HTTP2;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Netty: timers, handlers of other modules, handlers that all channels share. */
final class DisconnectConnNettyMoreTest {
  private final Checks checks = Checks.of(DisconnectWithoutCancel.class).with(NETTY);

  @Test
  void timerOfAWheelWhoseTaskWaits() {
    checks.reports(
        feed(
            """
            private final io.netty.util.HashedWheelTimer wheel =
                new io.netty.util.HashedWheelTimer();
            private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              // BUG: Diagnostic contains: task started here
              wheel.newTimeout(out -> ctx.write(lines.take()), 22, TimeUnit.SECONDS);
            }

            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              System.out.println("gone");
            }
            """));
  }

  @Test
  void timerOfAWheelThatIsCancelled() {
    checks.silentOn(
        feed(
            """
            private final io.netty.util.HashedWheelTimer wheel =
                new io.netty.util.HashedWheelTimer();
            private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
            private io.netty.util.Timeout timeout;

            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              timeout = wheel.newTimeout(out -> ctx.write(lines.take()), 23, TimeUnit.SECONDS);
            }

            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              timeout.cancel();
            }
            """));
  }

  @Test
  void cancelledWhenTheChannelIsIdleOnly() {
    checks
        .with(NETTY_HANDLER)
        .reports(
            nettyFile(
                """
                class Idle extends io.netty.handler.timeout.IdleStateHandler {
                  private Future<?> ticks;

                  Idle() {
                    super(24, 25, 26);
                  }

                  @Override
                  public void channelActive(ChannelHandlerContext ctx) {
                    ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 27, 28, TimeUnit.DAYS);
                  }

                  @Override
                  // BUG: Diagnostic contains: `channelIdle` does not run when
                  protected void channelIdle(
                      ChannelHandlerContext ctx, io.netty.handler.timeout.IdleStateEvent event) {
                    ticks.cancel(true);
                  }
                }
                """));
  }

  @Test
  void resetOfAnHttp2Stream() {
    checks
        .with(NETTY_HTTP2)
        .silentOn(
            nettyFile(
                """
                class Frames extends io.netty.handler.codec.http2.Http2FrameAdapter {
                  private final Map<Integer, Future<?>> streams = new HashMap<>();

                  @Override
                  public void onPingRead(ChannelHandlerContext ctx, long data) {
                    streams.put(
                        29, ctx.executor().scheduleAtFixedRate(ctx::flush, 30, 31, TimeUnit.DAYS));
                  }

                  @Override
                  public void onRstStreamRead(ChannelHandlerContext ctx, int stream, long code) {
                    streams.remove(stream).cancel(true);
                  }
                }
                """));
  }

  @Test
  void resetOfAnHttp2StreamForgetsTheTask() {
    checks
        .with(NETTY_HTTP2)
        .reports(
            nettyFile(
                """
                class Frames extends io.netty.handler.codec.http2.Http2FrameAdapter {
                  private final Map<Integer, Future<?>> streams = new HashMap<>();

                  @Override
                  public void onPingRead(ChannelHandlerContext ctx, long data) {
                    streams.put(
                        32, ctx.executor().scheduleAtFixedRate(ctx::flush, 33, 34, TimeUnit.DAYS));
                  }

                  @Override
                  // BUG: Diagnostic contains: `onRstStreamRead` runs when the client goes
                  public void onRstStreamRead(ChannelHandlerContext ctx, int stream, long code) {
                    System.out.println("reset " + stream);
                  }
                }
                """));
  }

  @Test
  void fieldOfASharableHandler() {
    checks.reports(
        sharedFeed(
            """
            private Future<?> ticks;

            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              // BUG: Diagnostic contains: The next client overwrites `ticks`
              ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 35, 36, TimeUnit.SECONDS);
            }

            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              ticks.cancel(false);
            }
            """));
  }

  @Test
  void mapOfASharableHandler() {
    checks.silentOn(
        sharedFeed(
            """
            private final Map<ChannelId, Future<?>> ticks = new ConcurrentHashMap<>();

            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              ticks.put(
                  ctx.channel().id(),
                  ctx.executor().scheduleAtFixedRate(ctx::flush, 37, 38, TimeUnit.SECONDS));
            }

            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              Future<?> own = ticks.remove(ctx.channel().id());
              if (own != null) {
                own.cancel(false);
              }
            }
            """));
  }

  @Test
  void attributeOfTheChannel() {
    checks.silentOn(
        sharedFeed(
            """
            private static final io.netty.util.AttributeKey<Future<?>> TICKS =
                io.netty.util.AttributeKey.valueOf("ticks");

            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              Future<?> ticks =
                  ctx.executor().scheduleAtFixedRate(ctx::flush, 39, 40, TimeUnit.SECONDS);
              ctx.channel().attr(TICKS).set(ticks);
            }

            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              ctx.channel().attr(TICKS).getAndSet(null).cancel(false);
            }
            """));
  }

  @Test
  void reconnectInTheHook() {
    checks.silentOn(
        feed(
            """
            private final Runnable connect = () -> System.out.println("connecting");

            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              ctx.channel().eventLoop().schedule(connect, 41, TimeUnit.SECONDS);
              ctx.executor().scheduleAtFixedRate(connect, 42, 43, TimeUnit.SECONDS);
            }
            """));
  }

  @Test
  void startedInTheConstructor() {
    checks.silentOn(
        feed(
            """
            private static final Set<ChannelHandlerContext> ALL = ConcurrentHashMap.newKeySet();

            Feed(ScheduledExecutorService scheduler) {
              scheduler.scheduleAtFixedRate(
                  () -> ALL.forEach(ctx -> ctx.writeAndFlush("news")), 44, 45, TimeUnit.SECONDS);
            }

            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              ALL.add(ctx);
            }

            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              ALL.remove(ctx);
            }
            """));
  }

  @Test
  void loopThatAsksTheChannel() {
    checks.silentOn(
        feed(
            """
            private final ExecutorService pool = Executors.newCachedThreadPool();

            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              pool.execute(
                  () -> {
                    while (ctx.channel().isActive()) {
                      ctx.writeAndFlush(46);
                    }
                  });
            }

            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              System.out.println("gone");
            }
            """));
  }

  @Test
  void loopThatReadsAFlagOfTheHook() {
    checks.silentOn(
        feed(
            """
            private final ExecutorService pool = Executors.newCachedThreadPool();
            private volatile boolean gone;

            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              pool.execute(
                  () -> {
                    while (!gone) {
                      ctx.writeAndFlush(47);
                    }
                  });
            }

            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              gone = true;
            }
            """));
  }

  @Test
  void flagThatTheLoopDoesNotRead() {
    checks.reports(
        feed(
            """
            private final ExecutorService pool = Executors.newCachedThreadPool();
            private volatile boolean gone;

            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              // BUG: Diagnostic contains: task started here
              pool.execute(
                  () -> {
                    while (true) {
                      ctx.writeAndFlush(48);
                    }
                  });
            }

            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              gone = true;
              System.out.println(gone);
            }
            """));
  }
}
