// A wait in a helper that others may call is cured at the call in the handler.
// with: NETTY
// needs: 21
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopGroup;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

class Call {
  private static final Logger log = Logger.getLogger("press");
  private ExecutorService pool;
  private ExecutorService spare;
  private List<ExecutorService> pools;
  private EventLoopGroup group;

  class PrivateHelperOfHandlersOnly extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      end();
      ctx.fireChannelInactive();
    }
    @Override public void handlerRemoved(ChannelHandlerContext ctx) { end(); }
    private void end() {
      pool.shutdown();
      try {
        pool.awaitTermination(94, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  class HelperThatMainCallsToo extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      end(pool);
      ctx.fireChannelInactive();
    }
    public static void main(String[] args) { end(java.util.concurrent.Executors.newFixedThreadPool(96)); }
    private static void end(ExecutorService pool) {
      pool.shutdown();
      try {
        pool.awaitTermination(96, TimeUnit.SECONDS);
      } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
    }
  }

  class MethodReference extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ctx.executor().execute(this::end);
    }
    /** Also called by the administrator. */
    public void end() {
      pool.shutdown();
      try {
        pool.awaitTermination(93, TimeUnit.SECONDS);
      } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
    }
  }

  class CallOfAnotherFile extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      PoolUtils.drain(pool);
      ctx.fireChannelInactive();
    }
  }

  class CheckedExceptionsMoveWithTheirCatch extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      try {
        PoolUtils.drainWithin(92, pool);
      } catch (InterruptedException e) {
        log.info("interrupted");
      }
      ctx.fireChannelInactive();
    }
  }

  class PrivateHelperOfAPrivateHelper extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { end(); }
    private void end() { endWithin(95); }
    private void endWithin(long seconds) {
      log.info("within " + seconds);
      try {
        pool.awaitTermination(seconds, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  class ThreadsHaveOtherNamesHere {
    private static final class Thread {}
    private final Thread latest = new Thread();
    void close(EventLoop loop, ExecutorService posters) {
      loop.execute(() -> PoolUtils.drain(posters));
    }
    @Override public String toString() { return latest.toString(); }
  }
}

// file: PoolUtils.java
final class PoolUtils {
  private PoolUtils() {}
  static void drain(ExecutorService pool) {
    pool.shutdown();
    try {
      drainWithin(91, pool);
    } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
  }
  static boolean drainWithin(long seconds, ExecutorService pool) throws InterruptedException {
    return pool.awaitTermination(seconds, TimeUnit.SECONDS);
  }
}
