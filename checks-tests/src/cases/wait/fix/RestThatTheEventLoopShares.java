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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

class RestThatTheEventLoopShares {
  private final List<String> seen = new ArrayList<>();
  private final CopyOnWriteArrayList<String> safe = new CopyOnWriteArrayList<>();
  private final ConcurrentHashMap<String, List<String>> byName = new ConcurrentHashMap<>();
  private final ReentrantLock lock = new ReentrantLock();
  private ExecutorService pool;
  private int count;
  private int[] counts;

  List<String> seen() { return seen; }
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

  class ReferenceToAList extends SimpleChannelInboundHandler<String> {
    @Override protected void channelRead0(ChannelHandlerContext ctx, String message) throws Exception {
      pool.awaitTermination(2, TimeUnit.SECONDS); // NO PATCH: it changes `seen`
      safe.forEach(seen::add);
    }
  }

  abstract class ReferenceToWhatNobodyKnows extends SimpleChannelInboundHandler<String> {
    @Override protected void channelRead0(ChannelHandlerContext ctx, String message) throws Exception {
      pool.awaitTermination(3, TimeUnit.SECONDS); // NO PATCH: nobody knows what `remember` does
      safe.forEach(this::remember);
    }
    abstract void remember(String name);
  }

  class ReferencesThatOnlyAsk extends SimpleChannelInboundHandler<String> {
    @Override protected void channelRead0(ChannelHandlerContext ctx, String message) throws Exception {
      pool.awaitTermination(4, TimeUnit.SECONDS);
      safe.removeIf(seen::contains);
      safe.forEach(ctx::write);
      safe.replaceAll(String::trim);
    }
  }

  class ConstructorThatCounts extends SimpleChannelInboundHandler<String> {
    class Mark {
      Mark() { count++; }
    }
    @Override protected void channelRead0(ChannelHandlerContext ctx, String message) throws Exception {
      pool.awaitTermination(5, TimeUnit.SECONDS); // NO PATCH: it changes fields
      ctx.writeAndFlush(message + new Mark());
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
    static class Total {
      static int all;
      Total() { all = 1; }
    }
    @Override protected void channelRead0(ChannelHandlerContext ctx, String message) throws Exception {
      pool.awaitTermination(6, TimeUnit.SECONDS);
      ctx.writeAndFlush(new Mark(message).name);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.awaitTermination(7, TimeUnit.SECONDS); // NO PATCH: it changes fields
      ctx.writeAndFlush(new Total());
    }
  }

  class ListInAMap extends SimpleChannelInboundHandler<String> {
    @Override protected void channelRead0(ChannelHandlerContext ctx, String message) throws Exception {
      pool.awaitTermination(8, TimeUnit.SECONDS); // NO PATCH: it changes `byName.get(message)`
      byName.get(message).add("read");
    }
  }

  class ListsOfAMap extends SimpleChannelInboundHandler<String> {
    @Override protected void channelRead0(ChannelHandlerContext ctx, String message) throws Exception {
      pool.awaitTermination(9, TimeUnit.SECONDS); // NO PATCH: it changes `each`
      for (List<String> each : byName.values()) { each.add(message); }
    }
  }

  class ListBehindAGetter extends SimpleChannelInboundHandler<String> {
    @Override protected void channelRead0(ChannelHandlerContext ctx, String message) throws Exception {
      pool.awaitTermination(10, TimeUnit.SECONDS); // NO PATCH: it changes `seen()`
      seen().add(message);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.awaitTermination(11, TimeUnit.SECONDS);
      List<String> copy = fresh();
      copy.add("end");
      ctx.write(copy);
    }
  }

  class AnotherNameOfAList extends SimpleChannelInboundHandler<String> {
    @Override protected void channelRead0(ChannelHandlerContext ctx, String message) throws Exception {
      pool.awaitTermination(12, TimeUnit.SECONDS); // NO PATCH: it changes `all`
      List<String> all = seen;
      all.add(message);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      List<String> all = seen;
      pool.awaitTermination(13, TimeUnit.SECONDS); // NO PATCH: it changes `all`
      all.add("end");
    }
  }

  class ListForAHelper extends SimpleChannelInboundHandler<String> {
    @Override protected void channelRead0(ChannelHandlerContext ctx, String message) throws Exception {
      pool.awaitTermination(14, TimeUnit.SECONDS); // NO PATCH: it changes `names`
      note(seen, message);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.awaitTermination(15, TimeUnit.SECONDS);
      List<String> mine = new ArrayList<>();
      note(mine, "end");
      ctx.write(mine);
    }
    @Override public void channelUnregistered(ChannelHandlerContext ctx) throws Exception {
      pool.awaitTermination(16, TimeUnit.SECONDS); // NO PATCH: it changes `names`
      List<String> mine = new ArrayList<>();
      note(mine, "end");
      note(seen, "end");
    }
  }

  class IteratorOfAList extends SimpleChannelInboundHandler<String> {
    @Override protected void channelRead0(ChannelHandlerContext ctx, String message) throws Exception {
      pool.awaitTermination(17, TimeUnit.SECONDS);
      Iterator<String> names = safe.iterator();
      if (names.hasNext()) { ctx.write(names.next()); }
    }
  }

  class ElementsOfAnArray extends SimpleChannelInboundHandler<String> {
    @Override protected void channelRead0(ChannelHandlerContext ctx, String message) throws Exception {
      pool.awaitTermination(18, TimeUnit.SECONDS); // NO PATCH: it changes fields
      counts[0] += 1;
      ctx.write(message);
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
