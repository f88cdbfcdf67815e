// Where no patch can be trusted, the message says why.
// with: NETTY
// stubs: news/PoolUtils.java
// needs: 21
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.EventLoopGroup;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

class WithoutPatch {
  private static final Logger log = Logger.getLogger("press");
  private ExecutorService pool;
  private ExecutorService spare;
  private boolean inTime;
  private List<ExecutorService> pools;
  private EventLoopGroup group;

  class RememberedResultThatMatters extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      boolean ended = pool.awaitTermination(107, TimeUnit.SECONDS); // NO PATCH: result of the wait decides
      inTime = ended;
    }
  }

  class CallThatChangesFields extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      new PoolUtils().drainAndRemember(pool); // NO PATCH: changes fields
    }
  }

  abstract class MethodThatIsOnlyNamedAsAnEventIs extends ChannelInboundHandlerAdapter {
    abstract void fireAll(List<String> results);
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      List<String> results = new CopyOnWriteArrayList<>();
      ExecutorService smoke = Executors.newFixedThreadPool(2);
      smoke.execute(() -> results.add("smoke"));
      smoke.shutdown();
      smoke.awaitTermination(117, TimeUnit.SECONDS); // NO PATCH: needs the end
      fireAll(results);
    }
  }

  class BranchThatMatters extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      if (pool.awaitTermination(105, TimeUnit.SECONDS)) { pools.remove(pool); } // NO PATCH: only when the end comes in time
    }
  }

  class RestBehindTheCallOfAHelper extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      end();
      pools.clear();
    }
    private void end() throws InterruptedException { pool.awaitTermination(110, TimeUnit.SECONDS); } // NO PATCH: What follows needs the end
  }

  class HelperWithSeveralCalls extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { end(); }
    @Override public void handlerRemoved(ChannelHandlerContext ctx) { end(); }
    void end() {
      try {
        pool.awaitTermination(114, TimeUnit.SECONDS); // NO PATCH: called from several places
      } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
    }
  }

  class CallWhoseResultIsUsed extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      inTime = PoolUtils.isDrained(pool); // NO PATCH: its result is used
    }
  }

  class CallAmongOthersInATry extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      try {
        PoolUtils.drainQuietly(pool); // NO PATCH: try
        pools.clear();
      } catch (IllegalStateException e) { log.info("again"); }
    }
  }

  class CallBeforeWhatNeedsIt extends ChannelInboundHandlerAdapter {
    @Override
    public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      PoolUtils.drainQuietly(pool); // NO PATCH: it changes `pools`
      pools.clear();
    }
  }

  class CallWithAnArgumentThatChanges extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ExecutorService last = pool;
      if (pools.isEmpty()) { last = spare; }
      PoolUtils.drainQuietly(last); // NO PATCH: a local variable
    }
  }

  class FinallyThatNeedsTheEnd extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      try {
        pool.awaitTermination(111, TimeUnit.SECONDS); // NO PATCH: What follows needs the end
      } finally { pools.clear(); }
    }
  }

  class CallThatThrows extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { drainOrFail(pool); }
    public static void main(String[] args) throws Exception { drainOrFail(Executors.newCachedThreadPool()); }
    private static void drainOrFail(ExecutorService pool) throws InterruptedException, java.io.IOException {
      if (!pool.awaitTermination(10, TimeUnit.SECONDS)) { throw new java.io.IOException(); } // NO PATCH: throws a checked exception
    }
  }

  class CatchWhoseCodeIsReachedNoMore extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      try {
        pool.awaitTermination(113, TimeUnit.SECONDS); // NO PATCH: out of reach
        return;
      } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
      log.info("interrupted");
    }
  }

  class NextTurnOfALoop extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      for (ExecutorService each : pools) {
        each.execute(() -> inTime = !inTime);
        each.awaitTermination(112, TimeUnit.SECONDS); // NO PATCH: What follows needs the end
      }
    }
  }

  class ResultInAField extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      inTime = pool.awaitTermination(103, TimeUnit.SECONDS); // NO PATCH: result of the wait decides
    }
  }

  class ResultInABiggerCondition extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      if (pools.isEmpty() && pool.awaitTermination(104, TimeUnit.SECONDS)) { log.info("all"); } // NO PATCH: result of the wait decides
    }
  }

  class ListenerThatWouldChangeALocal extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      int left = pools.size();
      ctx.close().sync(); // NO PATCH: What follows needs the end
      left = left + pools.hashCode();
      pools.remove(left);
    }
  }

  class LoopThatDoesMore extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      while (!pool.isTerminated()) { pools.remove(spare); } // NO PATCH: the loop does something else
    }
  }
}

class PassesOnWhatIsLate extends ChannelInboundHandlerAdapter {
  private ExecutorService pool;
  private int late;
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    if (!pool.awaitTermination(118, TimeUnit.SECONDS)) { late++; } // NO PATCH: only when the end comes in time
  }
  @Override public void channelUnregistered(ChannelHandlerContext ctx) throws Exception {
    while (!pool.isTerminated()) { super.channelReadComplete(ctx); } // NO PATCH: the loop does something else
  }
}
