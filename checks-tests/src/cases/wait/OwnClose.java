// A class that closes its executor in its own close(), or waits for another in a wait of its own,
// leaves it to those who call that: also in one file.
// with: NETTY
// needs: 21
package news;

import io.netty.channel.*;
import io.netty.channel.pool.SimpleChannelPool;
import io.netty.util.AttributeKey;
import java.util.concurrent.*;

class OwnClose {
  static class Feed implements AutoCloseable {
    private final ExecutorService pool = Executors.newFixedThreadPool(2);
    void fetch() { pool.submit(() -> {}); }
    @Override public void close() { pool.close(); }
  }
  static class OfAField extends ChannelInboundHandlerAdapter {
    private final Feed feed = new Feed();
    @Override public void channelActive(ChannelHandlerContext context) { feed.fetch(); }
    @Override public void channelInactive(ChannelHandlerContext context) {
      feed.close(); // FINDING: `Feed.close` comes to `close`, which waits for the end of `pool`
    }
  }
  static class OfTheHandler extends ChannelInboundHandlerAdapter implements AutoCloseable {
    private final ExecutorService pool = Executors.newFixedThreadPool(3);
    @Override public void channelInactive(ChannelHandlerContext context) {
      context.executor().execute(this::close); // FINDING: `OfTheHandler.close` comes to `close`
      close(); // FINDING: `OfTheHandler.close` comes to `close`
    }
    @Override public void close() { pool.close(); }
  }
  static class OnceForBoth extends ChannelInboundHandlerAdapter {
    static class Outer implements AutoCloseable {
      private final Feed feed = new Feed();
      @Override public void close() { feed.close(); }
    }
    private final Outer outer = new Outer();
    @Override public void channelInactive(ChannelHandlerContext context) {
      outer.close(); // FINDING: `Outer.close` comes to `close`
    }
  }
  static class ThatWaitsItself extends ChannelInboundHandlerAdapter implements AutoCloseable {
    private final ExecutorService pool = Executors.newFixedThreadPool(4);
    @Override public void channelInactive(ChannelHandlerContext context) throws Exception { close(); }
    @Override public void close() throws Exception {
      pool.awaitTermination(1, TimeUnit.DAYS); // FINDING: `awaitTermination` waits
    }
  }
  static class Delegating extends AbstractExecutorService {
    private final ExecutorService pool = Executors.newFixedThreadPool(5);
    @Override public boolean awaitTermination(long time, TimeUnit unit) throws InterruptedException {
      return pool.awaitTermination(time, unit);
    }
    @Override public void execute(Runnable task) { pool.execute(task); }
    @Override public void shutdown() { pool.shutdown(); }
    @Override public java.util.List<Runnable> shutdownNow() { return pool.shutdownNow(); }
    @Override public boolean isShutdown() { return pool.isShutdown(); }
    @Override public boolean isTerminated() { return pool.isTerminated(); }
  }
  static class OfADelegating extends ChannelInboundHandlerAdapter {
    private final Delegating pool = new Delegating();
    @Override public void channelInactive(ChannelHandlerContext context) throws Exception {
      pool.awaitTermination(2, TimeUnit.DAYS); // FINDING: `awaitTermination` waits for the end of `pool`
    }
  }
  static class OfAWorker extends ChannelInboundHandlerAdapter { // SILENT
    private final Feed feed = new Feed();
    @Override public void channelInactive(ChannelHandlerContext context) {
      new Thread(feed::close).start();
      Ends.atOnce();
      Ends.ofNobody();
    }
    void stop() { feed.close(); }
  }
  static class InAnotherFile extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext context) {
      Ends.of(context.channel().attr(Ends.POOL).get()); // FINDING: `Ends.of` comes to `close`
      Ends.ofOwn(); // FINDING: `Ends.ofOwn` comes to `close`, which waits for the end of what it is called on
    }
  }
}

// file: Ends.java
class Ends {
  static final AttributeKey<SimpleChannelPool> POOL = AttributeKey.valueOf("pool");
  static void of(SimpleChannelPool channels) { channels.close(); }
  static void atOnce() {
    ForkJoinPool.commonPool().close();
    try (ForkJoinPool pool = ForkJoinPool.commonPool()) { System.out.println(pool); }
  }
  static void ofNobody() { new Nobody().close(); }
  static void ofOwn() { new OwnPool().end(); }
  static class Nobody { void close() {} }
  static class OwnPool extends ThreadPoolExecutor {
    OwnPool() { super(1, 1, 1, TimeUnit.DAYS, new LinkedBlockingQueue<>()); }
    void end() { super.close(); }
  }
}
