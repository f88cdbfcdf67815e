// A hook that stops what another object of the same class keeps leaves the work of this one running.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class HandleOfAnotherObject {
  interface Feed { String next() throws Exception; }

  static class FutureOfThePeer extends ChannelInboundHandlerAdapter {
    private Future<?> ticks;
    private FutureOfThePeer peer;
    @Override public void channelActive(ChannelHandlerContext ctx) {
      ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 2, TimeUnit.DAYS);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { // FINDING: does not stop the periodic task
      peer.ticks.cancel(true);
    }
  }

  static class FutureOfThePeerByThis extends ChannelInboundHandlerAdapter {
    private Future<?> ticks;
    private FutureOfThePeerByThis peer;
    @Override public void channelActive(ChannelHandlerContext ctx) {
      this.ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 3, 4, TimeUnit.DAYS);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { // FINDING: does not stop the periodic task
      if (this.peer != null && this.peer.ticks != null) { this.peer.ticks.cancel(true); }
    }
  }

  static class FutureOfThePeerInAVariable extends ChannelInboundHandlerAdapter {
    private Future<?> ticks;
    private FutureOfThePeerInAVariable peer;
    @Override public void channelActive(ChannelHandlerContext ctx) {
      ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 5, 6, TimeUnit.DAYS);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { // FINDING: does not stop the periodic task
      FutureOfThePeerInAVariable other = peer;
      if (other != null) { other.ticks.cancel(true); }
    }
  }

  static class FutureOfThePeerThatIsGiven extends ChannelInboundHandlerAdapter {
    private Future<?> ticks;
    private FutureOfThePeerThatIsGiven peer;
    private ChannelHandlerContext context;
    void pair(FutureOfThePeerThatIsGiven other) { peer = other; }
    @Override public void channelRead(ChannelHandlerContext ctx, Object message) { peer.context.write(message); }
    @Override public void channelActive(ChannelHandlerContext ctx) {
      context = ctx;
      ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 9, 10, TimeUnit.DAYS);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { // FINDING: does not stop the periodic task
      peer.ticks.cancel(true);
    }
  }

  static class ExecutorOfThePeer extends ChannelInboundHandlerAdapter {
    private final ExecutorService pool = Executors.newSingleThreadExecutor();
    private ExecutorOfThePeer peer;
    private Feed feed;
    @Override public void channelActive(ChannelHandlerContext ctx) {
      pool.submit(() -> { while (true) { ctx.writeAndFlush(feed.next()); } }); // FINDING: thrown away
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { peer.pool.shutdownNow(); }
  }

  static class ShutdownOfThePeer extends ChannelInboundHandlerAdapter {
    private final ExecutorService pool = Executors.newSingleThreadExecutor();
    private ShutdownOfThePeer peer;
    private Feed feed;
    @Override public void channelActive(ChannelHandlerContext ctx) {
      pool.submit(() -> { while (true) { ctx.writeAndFlush(feed.next()); } }); // FINDING: thrown away
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { peer.pool.shutdown(); }
  }

  static class Own extends ChannelInboundHandlerAdapter { // SILENT
    private Future<?> ticks;
    @Override public void channelActive(ChannelHandlerContext ctx) {
      ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 7, 8, TimeUnit.DAYS);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { this.ticks.cancel(true); }
  }

  static class PairThatEndsTogether extends ChannelInboundHandlerAdapter { // SILENT
    private Future<?> ticks;
    private PairThatEndsTogether peer;
    private ChannelHandlerContext context;
    @Override public void channelActive(ChannelHandlerContext ctx) {
      context = ctx;
      ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 2, TimeUnit.HOURS);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) {
      peer.ticks.cancel(true);
      peer.context.close();
    }
  }

  static class PairInAVariableThatEndsTogether extends ChannelInboundHandlerAdapter { // SILENT
    private Future<?> ticks;
    private PairInAVariableThatEndsTogether peer;
    private ChannelHandlerContext context;
    @Override public void channelActive(ChannelHandlerContext ctx) {
      context = ctx;
      ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 11, 12, TimeUnit.HOURS);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) {
      PairInAVariableThatEndsTogether other = peer;
      other.ticks.cancel(true);
      other.context.close();
    }
  }

  static class KeptInTheOther extends ChannelInboundHandlerAdapter { // SILENT
    private Future<?> ticks;
    private KeptInTheOther state;
    @Override public void channelActive(ChannelHandlerContext ctx) {
      state.ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 3, 4, TimeUnit.HOURS);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { state.ticks.cancel(true); }
  }

  static class Inner extends ChannelInboundHandlerAdapter { // SILENT
    private Future<?> ticks;
    @Override public void channelActive(ChannelHandlerContext ctx) {
      ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 5, 6, TimeUnit.HOURS);
      ctx.channel().closeFuture().addListener(new Closing(this));
    }
    private static class Closing implements ChannelFutureListener {
      private final Inner handler;
      Closing(Inner handler) { this.handler = handler; }
      @Override public void operationComplete(ChannelFuture end) { handler.ticks.cancel(true); }
    }
  }

  static class Method extends ChannelInboundHandlerAdapter {
    private Future<?> ticks;
    private Method peer;
    private void stop() { ticks.cancel(true); }
    @Override public void channelActive(ChannelHandlerContext ctx) {
      ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 7, 8, TimeUnit.HOURS);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { // KNOWN GAP: a method of the other object
      peer.stop();
    }
  }
}
