// What follows a wait stays if it changes, behind whatever name, what the event loop uses as well.
// with: NETTY
// needs: 21
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

class RestThatTheEventLoopShares {
  private final List<String> seen = new ArrayList<>();
  private final CopyOnWriteArrayList<String> safe = new CopyOnWriteArrayList<>();
  private final ReentrantLock lock = new ReentrantLock();
  private ExecutorService pool;
  private int count;

  List<String> fresh() { return new ArrayList<>(seen); }
  void note(List<String> names, String name) { names.add(name); }

  class ReferenceToAMethodThatCounts extends SimpleChannelInboundHandler<String> {
    @Override protected void channelRead0(ChannelHandlerContext ctx, String message) throws Exception {
      pool.awaitTermination(1, TimeUnit.SECONDS); // NO PATCH: it changes fields
      safe.forEach(this::remember);
      ctx.writeAndFlush(message);
    }
    private void remember(String name) { count++; }
  }

  class ReferencesThatOnlyAsk extends SimpleChannelInboundHandler<String> {
    @Override protected void channelRead0(ChannelHandlerContext ctx, String message) throws Exception {
      pool.awaitTermination(4, TimeUnit.SECONDS);
      safe.removeIf(seen::contains);
      safe.forEach(ctx::write);
      safe.replaceAll(String::trim);
    }
  }

  static class ConstructorOfAValue extends SimpleChannelInboundHandler<String> {
    private ExecutorService pool;
    static class Mark {
      final String name;
      private final int length;
      Mark(String name) {
        this.name = name;
        length = name.length();
      }
    }
    @Override protected void channelRead0(ChannelHandlerContext ctx, String message) throws Exception {
      pool.awaitTermination(6, TimeUnit.SECONDS);
      ctx.writeAndFlush(new Mark(message).name);
    }
  }

  class CopyOfAList extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.awaitTermination(11, TimeUnit.SECONDS);
      List<String> copy = fresh();
      copy.add("end");
      ctx.write(copy);
    }
  }

  class ListForAHelper extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.awaitTermination(15, TimeUnit.SECONDS);
      List<String> mine = new ArrayList<>();
      note(mine, "end");
      ctx.write(mine);
    }
  }

  class IteratorOfAList extends SimpleChannelInboundHandler<String> {
    @Override protected void channelRead0(ChannelHandlerContext ctx, String message) throws Exception {
      pool.awaitTermination(17, TimeUnit.SECONDS);
      Iterator<String> names = safe.iterator();
      if (names.hasNext()) { ctx.write(names.next()); }
    }
  }

  class HoldsALock extends SimpleChannelInboundHandler<String> {
    @Override protected void channelRead0(ChannelHandlerContext ctx, String message) throws Exception {
      lock.lock();
      try {
        pool.awaitTermination(19, TimeUnit.SECONDS); // NO PATCH: `unlock` is for the thread that called `lock`
        ctx.write(message);
      } finally {
        lock.unlock();
      }
    }
  }

  class LocksLater extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.awaitTermination(20, TimeUnit.SECONDS);
      lock.lock();
      safe.add("end");
      lock.unlock();
      ctx.write("end");
    }
  }
}
