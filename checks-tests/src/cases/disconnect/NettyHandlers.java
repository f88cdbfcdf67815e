// Netty: timers, handlers of other modules, handlers that all channels share.
// with: NETTY, NETTY_HANDLER, NETTY_HTTP2
package news;

import io.netty.channel.*;
import java.util.*;
import java.util.concurrent.*;

class NettyHandlers {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final io.netty.util.HashedWheelTimer wheel = new io.netty.util.HashedWheelTimer();
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private volatile boolean gone;
  private Future<?> ticks;

  class LoopThatAsksTheChannel extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelActive(ChannelHandlerContext ctx) {
      pool.execute(() -> { while (ctx.channel().isActive()) { ctx.writeAndFlush(46); } });
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); }
  }

  @ChannelHandler.Sharable class MapOfASharableHandler extends ChannelInboundHandlerAdapter { // SILENT
    private final Map<ChannelId, Future<?>> ticks = new ConcurrentHashMap<>();
    @Override public void channelActive(ChannelHandlerContext ctx) {
      ticks.put(ctx.channel().id(), ctx.executor().scheduleAtFixedRate(ctx::flush, 37, 38, TimeUnit.SECONDS));
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) {
      Future<?> own = ticks.remove(ctx.channel().id());
      if (own != null) { own.cancel(false); }
    }
  }

  @ChannelHandler.Sharable class AttributeOfTheChannel extends ChannelInboundHandlerAdapter { // SILENT
    private static final io.netty.util.AttributeKey<Future<?>> TICKS =
    io.netty.util.AttributeKey.valueOf("ticks");
    @Override public void channelActive(ChannelHandlerContext ctx) {
      Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 39, 40, TimeUnit.SECONDS);
      ctx.channel().attr(TICKS).set(ticks);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) {
      ctx.channel().attr(TICKS).getAndSet(null).cancel(false);
    }
  }

  class TimerOfAWheelWhoseTaskWaits extends ChannelInboundHandlerAdapter {
    @Override public void channelActive(ChannelHandlerContext ctx) {
      wheel.newTimeout(out -> ctx.write(lines.take()), 22, TimeUnit.SECONDS); // FINDING: task started here
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); }
  }

  class TimerOfAWheelThatIsCancelled extends ChannelInboundHandlerAdapter { // SILENT
    private io.netty.util.Timeout timeout;
    @Override public void channelActive(ChannelHandlerContext ctx) {
      timeout = wheel.newTimeout(out -> ctx.write(lines.take()), 23, TimeUnit.SECONDS);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { timeout.cancel(); }
  }

  class FlagThatTheLoopDoesNotRead extends ChannelInboundHandlerAdapter {
    @Override public void channelActive(ChannelHandlerContext ctx) {
      pool.execute(() -> { while (true) { ctx.writeAndFlush(48); } }); // FINDING: task started here
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) {
      gone = true;
      System.out.println(gone);
    }
  }

  class ResetOfAnHttp2Stream extends io.netty.handler.codec.http2.Http2FrameAdapter { // SILENT
    private final Map<Integer, Future<?>> streams = new HashMap<>();
    @Override public void onPingRead(ChannelHandlerContext ctx, long data) {
      streams.put(29, ctx.executor().scheduleAtFixedRate(ctx::flush, 30, 31, TimeUnit.DAYS));
    }
    @Override public void onRstStreamRead(ChannelHandlerContext ctx, int stream, long code) {
      streams.remove(stream).cancel(true);
    }
  }

  class ReconnectInTheHook extends ChannelInboundHandlerAdapter { // SILENT
    private final Runnable connect = () -> System.out.println("connecting");
    @Override public void channelInactive(ChannelHandlerContext ctx) {
      ctx.channel().eventLoop().schedule(connect, 41, TimeUnit.SECONDS);
      ctx.executor().scheduleAtFixedRate(connect, 42, 43, TimeUnit.SECONDS);
    }
  }

  class StartedInTheConstructor extends ChannelInboundHandlerAdapter { // SILENT
    private static final Set<ChannelHandlerContext> ALL = ConcurrentHashMap.newKeySet();
    StartedInTheConstructor(ScheduledExecutorService scheduler) {
      scheduler.scheduleAtFixedRate(
          () -> ALL.forEach(ctx -> ctx.writeAndFlush("news")), 44, 45, TimeUnit.SECONDS);
    }
    @Override public void channelActive(ChannelHandlerContext ctx) { ALL.add(ctx); }
    @Override public void channelInactive(ChannelHandlerContext ctx) { ALL.remove(ctx); }
  }

  class LoopThatReadsAFlagOfTheHook extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelActive(ChannelHandlerContext ctx) {
      pool.execute(() -> { while (!gone) { ctx.writeAndFlush(47); } });
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { gone = true; }
  }

  class CancelledInExceptionCaughtAndInChannelInactive extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelActive(ChannelHandlerContext ctx) {
      ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 11, 12, TimeUnit.SECONDS);
    }
    @Override public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
      ticks.cancel(false);
      ctx.close();
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { ticks.cancel(false); }
  }

  class MessageHandedToAPool extends ChannelInboundHandlerAdapter { // SILENT
    private static final ExecutorService POOL = Executors.newFixedThreadPool(20);
    @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
      POOL.execute(() -> answer(ctx, message));
    }
    private void answer(ChannelHandlerContext ctx, Object message) { ctx.writeAndFlush("echo " + message); }
    @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); }
  }

  class CancelledByAListenerObjectOfTheCloseFuture extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelActive(ChannelHandlerContext ctx) {
      Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 22, 23, TimeUnit.SECONDS);
      ctx.channel().closeFuture().addListener(new ChannelFutureListener() {
                @Override public void operationComplete(ChannelFuture closed) { ticks.cancel(false); }
              });
    }
  }

  class DelayedTaskThatEndsAtOnce extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
      ctx.executor().schedule(() -> ctx.writeAndFlush(message), 21, TimeUnit.SECONDS);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); }
  }

  class NoHook extends ChannelInboundHandlerAdapter {
    @Override public void channelActive(ChannelHandlerContext ctx) {
      ctx.channel().eventLoop().scheduleWithFixedDelay(ctx::flush, 5, 6, TimeUnit.SECONDS); // FINDING: Nothing stops the periodic task started here
    }
  }

  class CancelledInHandlerRemoved extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void handlerAdded(ChannelHandlerContext ctx) {
      ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 13, 14, TimeUnit.SECONDS);
    }
    @Override public void handlerRemoved(ChannelHandlerContext ctx) {
      if (ticks != null) { ticks.cancel(true); }
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); }
  }

  class ListenerOfTheCloseFutureSkipsIt extends ChannelInboundHandlerAdapter {
    @Override public void channelActive(ChannelHandlerContext ctx) {
      Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 17, 18, TimeUnit.SECONDS); // HERE: listenerOfTheCloseFutureSkipsIt
      System.out.println(ticks.isDone());
      ctx.channel().closeFuture().addListener(closed -> System.out.println("gone")); // FINDING: does not stop the periodic task started on @line:listenerOfTheCloseFutureSkipsIt
    }
  }

  class StartedForOneMessage extends ChannelInboundHandlerAdapter {
    @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
      ctx.executor().scheduleAtFixedRate(() -> ctx.write(message), 0, 19, TimeUnit.DAYS); // FINDING: periodic task started here
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { ctx.fireChannelInactive(); }
  }

  class Cancelled extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelActive(ChannelHandlerContext ctx) {
      ticks = ctx.executor().scheduleAtFixedRate(() -> ctx.write(3), 3, 4, TimeUnit.SECONDS);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { ticks.cancel(false); }
  }

  class CancelledInAListenerOfTheCloseFuture extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelActive(ChannelHandlerContext ctx) {
      Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 15, 16, TimeUnit.SECONDS);
      ctx.channel().closeFuture().addListener(closed -> ticks.cancel(false));
    }
  }

  class Dropped extends ChannelInboundHandlerAdapter {
    @Override public void channelActive(ChannelHandlerContext ctx) {
      ctx.executor().scheduleAtFixedRate(() -> ctx.write("tick"), 1, 2, TimeUnit.SECONDS); // FINDING: handle of the periodic task started here is thrown away
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); }
  }
}

@ChannelHandler.Sharable
class FieldOfASharableHandler extends ChannelInboundHandlerAdapter {
  private Future<?> ticks;
  @Override public void channelActive(ChannelHandlerContext ctx) {
    ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 35, 36, TimeUnit.SECONDS); // FINDING: The next client overwrites `ticks`
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) { ticks.cancel(false); }
}

class CancelledWhenTheChannelIsIdleOnly extends io.netty.handler.timeout.IdleStateHandler {
  private Future<?> ticks;
  CancelledWhenTheChannelIsIdleOnly() { super(24, 25, 26); }
  @Override public void channelActive(ChannelHandlerContext ctx) {
    ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 27, 28, TimeUnit.DAYS);
  }
  @Override protected void channelIdle( // FINDING: `channelIdle` does not run when
      ChannelHandlerContext ctx, io.netty.handler.timeout.IdleStateEvent event) { ticks.cancel(true); }
}

class ResetOfAnHttp2StreamForgetsTheTask extends io.netty.handler.codec.http2.Http2FrameAdapter {
  private final Map<Integer, Future<?>> streams = new HashMap<>();
  @Override public void onPingRead(ChannelHandlerContext ctx, long data) {
    streams.put(32, ctx.executor().scheduleAtFixedRate(ctx::flush, 33, 34, TimeUnit.DAYS));
  }
  @Override public void onRstStreamRead(ChannelHandlerContext ctx, int stream, long code) { // FINDING: `onRstStreamRead` runs when the client goes
    System.out.println("reset " + stream);
  }
}

class StartedForAnEvent extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  @Override public void userEventTriggered(ChannelHandlerContext ctx, Object event) {
    pool.execute(() -> { while (true) { System.out.println(event); } }); // FINDING: task started here
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) { ctx.fireChannelInactive(); }
}

class KeptInAFieldThatTheHookSkips extends ChannelInboundHandlerAdapter {
  private Future<?> ticks;
  @Override public void handlerAdded(ChannelHandlerContext ctx) {
    ticks = ctx.executor().scheduleAtFixedRate(ctx::read, 7, 8, TimeUnit.SECONDS); // HERE: keptInAFieldThatTheHookSkips
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); } // FINDING: does not stop the periodic task started on @line:keptInAFieldThatTheHookSkips
}

class CancelledInExceptionCaughtOnly extends ChannelInboundHandlerAdapter {
  private Future<?> ticks;
  @Override public void channelActive(ChannelHandlerContext ctx) {
    ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 9, 10, TimeUnit.SECONDS);
  }
  @Override public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) { // FINDING: does not run when a client closes the connection
    ticks.cancel(false);
    ctx.close();
  }
}
