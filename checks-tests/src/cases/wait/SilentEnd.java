// Waits that cannot last, because it has ended, and what only looks like a wait.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class SilentEnd {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  class RightOfOr extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      if (!pool.isTerminated() || pool.awaitTermination(6, TimeUnit.MINUTES)) { System.out.println("over"); }
    }
  }

  class ElseOfNotTerminated extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      if (!pool.isTerminated()) { pool.shutdown(); } else { pool.awaitTermination(2, TimeUnit.MINUTES); }
    }
  }

  class RightOfAnd extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      if (pool.isTerminated() && pool.awaitTermination(5, TimeUnit.MINUTES)) { System.out.println("over"); }
    }
  }

  class QuestionsAlone extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      System.out.println(pool.isTerminated() + " " + ctx);
    }
  }

  class ShutDownIsNotTerminated extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      if (pool.isShutdown()) { pool.awaitTermination(9, TimeUnit.MINUTES); } // FINDING: awaitTermination
    }
  }

  class FutureThatIsDone extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ChannelFuture closing = ctx.close();
      if (closing.isDone()) { closing.sync(); }
    }
  }

  class ConditionalExpression extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      boolean over = pool.isTerminated() ? pool.awaitTermination(7, TimeUnit.MINUTES) : false;
      System.out.println(over);
    }
  }

  class AfterAnEarlyThrow extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      if (!pool.isTerminated()) { throw new IllegalStateException("still running"); }
      pool.awaitTermination(4, TimeUnit.MINUTES);
    }
  }

  class AfterAnEarlyReturn extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      if (!pool.isTerminated()) { return; }
      pool.awaitTermination(3, TimeUnit.MINUTES);
    }
  }

  class OtherExecutorTerminated extends ChannelInboundHandlerAdapter {
    private final ExecutorService other = Executors.newCachedThreadPool();
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      if (other.isTerminated()) { pool.awaitTermination(8, TimeUnit.MINUTES); } // FINDING: awaitTermination
    }
  }

  abstract class DelegatingExecutor extends AbstractExecutorService { // SILENT
    private final ExecutorService delegate = Executors.newCachedThreadPool();
    @Override public boolean awaitTermination(long amount, TimeUnit unit)
    throws InterruptedException { return delegate.awaitTermination(amount, unit); }
  }

  class DelegatingExecutorIsReportedWhereItIsUsed extends ChannelInboundHandlerAdapter {
    private Delegating pool;
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.awaitTermination(11, TimeUnit.MINUTES); // FINDING: awaitTermination
    }
  }

  class ShutdownAlone extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { pool.shutdown(); }
  }

  class ShutdownNowAlone extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      System.out.println(pool.shutdownNow().size());
    }
  }

  class InsideIfTerminated extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      if (pool.isTerminated()) { pool.awaitTermination(1, TimeUnit.MINUTES); }
    }
  }

  class KnownInAnotherFile extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { Pools.check(pool); }
  }

  class SameNameOnAnotherType extends ChannelInboundHandlerAdapter { // SILENT
    private Crawler crawler;
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      crawler.awaitTermination(12, TimeUnit.MINUTES);
    }
  }

  class OverloadOfAnOwnExecutor extends ChannelInboundHandlerAdapter { // SILENT
    private Fetchers fetchers;
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      fetchers.awaitTermination(() -> System.out.println("over"));
    }
  }
}

abstract class Delegating extends AbstractExecutorService {
  private final ExecutorService delegate = Executors.newCachedThreadPool();
  @Override public boolean awaitTermination(long amount, TimeUnit unit)
      throws InterruptedException { return delegate.awaitTermination(amount, unit); }
}

// file: Helpers.java
final class Pools {
  static void check(ExecutorService tasks) throws InterruptedException {
    if (tasks.isTerminated()) { tasks.awaitTermination(10, TimeUnit.MINUTES); }
  }
}

interface Crawler {
  boolean awaitTermination(long amount, TimeUnit unit);
}

interface Fetchers extends ExecutorService {
  void awaitTermination(Runnable then);
}
