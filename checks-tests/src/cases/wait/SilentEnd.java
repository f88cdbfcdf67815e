// Waits that cannot last, because it has ended, and what only looks like a wait.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class SilentEnd {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  CompletableFuture<?> rightOfOr() throws Exception { // SILENT
    if (!pool.isTerminated() || pool.awaitTermination(6, TimeUnit.MINUTES)) { System.out.println("over"); }
    return null;
  }
  CompletableFuture<?> elseOfNotTerminated() throws Exception { // SILENT
    if (!pool.isTerminated()) { pool.shutdown(); } else { pool.awaitTermination(2, TimeUnit.MINUTES); }
    return null;
  }
  CompletableFuture<?> rightOfAnd() throws Exception { // SILENT
    if (pool.isTerminated() && pool.awaitTermination(5, TimeUnit.MINUTES)) { System.out.println("over"); }
    return null;
  }
  CompletableFuture<?> questionsAlone(ChannelHandlerContext ctx) throws Exception { // SILENT
    System.out.println(pool.isTerminated() + " " + ctx);
    return null;
  }
  CompletableFuture<?> shutDownIsNotTerminated() throws Exception {
    if (pool.isShutdown()) { pool.awaitTermination(9, TimeUnit.MINUTES); } // FINDING: awaitTermination
    return null;
  }
  CompletableFuture<?> secondTryAndAnotherPool(ExecutorService other) throws Exception {
    if (!pool.awaitTermination(10, TimeUnit.MINUTES)) { // FINDING: the end of `pool`
      pool.awaitTermination(11, TimeUnit.MINUTES);
      other.awaitTermination(12, TimeUnit.MINUTES); // FINDING: the end of `other`
    }
    return null;
  }
  CompletableFuture<?> futureThatIsDone(ChannelHandlerContext ctx) throws Exception { // SILENT
    ChannelFuture closing = ctx.close();
    if (closing.isDone()) { closing.sync(); }
    return null;
  }
  CompletableFuture<?> callbackOfTheFutureItself(ChannelHandlerContext ctx) { // SILENT
    ChannelFuture closing = ctx.close();
    closing.addListener(done -> closing.sync());
    return null;
  }
  CompletableFuture<?> conditionalExpression() throws Exception { // SILENT
    boolean over = pool.isTerminated() ? pool.awaitTermination(7, TimeUnit.MINUTES) : false;
    System.out.println(over);
    return null;
  }
  CompletableFuture<?> afterAnEarlyThrow() throws Exception { // SILENT
    if (!pool.isTerminated()) { throw new IllegalStateException("still running"); }
    pool.awaitTermination(4, TimeUnit.MINUTES);
    return null;
  }
  CompletableFuture<?> afterAnEarlyReturn() throws Exception { // SILENT
    if (!pool.isTerminated()) { return null; }
    pool.awaitTermination(3, TimeUnit.MINUTES);
    return null;
  }

  class Sleeps extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelRead(ChannelHandlerContext ctx, Object news) throws Exception {
      Thread.sleep(5_000);
      TimeUnit.MINUTES.sleep(1);
    }
  }
  class AsksAThread extends ChannelInboundHandlerAdapter {
    private final Thread reader = new Thread(() -> System.out.println("news"));
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      while (reader.isAlive()) { Thread.sleep(10); } // KNOWN GAP: a question that says the opposite, whether it still runs
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

  CompletableFuture<?> delegatingExecutorIsReportedWhereItIsUsed(Delegating pool) throws Exception {
    pool.awaitTermination(11, TimeUnit.MINUTES); // FINDING: awaitTermination
    return null;
  }
  CompletableFuture<?> shutdownAlone() throws Exception { // SILENT
    pool.shutdown();
    return null;
  }
  CompletableFuture<?> shutdownNowAlone() throws Exception { // SILENT
    System.out.println(pool.shutdownNow().size());
    return null;
  }
  CompletableFuture<?> insideIfTerminated() throws Exception { // SILENT
    if (pool.isTerminated()) { pool.awaitTermination(1, TimeUnit.MINUTES); }
    return null;
  }
  CompletableFuture<?> knownInAnotherFile() throws Exception { // SILENT
    Pools.check(pool);
    return null;
  }
  CompletableFuture<?> sameNameOnAnotherType(Crawler crawler) throws Exception { // SILENT
    crawler.awaitTermination(12, TimeUnit.MINUTES);
    return null;
  }
  CompletableFuture<?> overloadOfAnOwnExecutor(Fetchers fetchers) throws Exception { // SILENT
    fetchers.awaitTermination(() -> System.out.println("over"));
    return null;
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
