// Places that may wait: guarded branches, hand-overs, and methods that end things.
// with: ARMERIA, NETTY
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class SilentHandOver {
  private final ExecutorService pool = Executors.newCachedThreadPool();

  @com.linecorp.armeria.server.annotation.Blocking
  @com.linecorp.armeria.server.annotation.Get("/stop")
  public String methods() throws InterruptedException { // SILENT
    pool.awaitTermination(17, TimeUnit.MINUTES);
    return "stopped";
  }
  CompletableFuture<Void> stopThatReturnsAFuture() throws InterruptedException { // SILENT
    pool.shutdown();
    pool.awaitTermination(13, TimeUnit.MINUTES);
    return CompletableFuture.completedFuture(null);
  }
  CompletableFuture<Boolean> methodThatReturnsCompletedFuturesOnly() throws InterruptedException { // SILENT
    if (pool.isShutdown()) {
      return CompletableFuture.completedFuture(pool.awaitTermination(15, TimeUnit.MINUTES));
    }
    return CompletableFuture.completedFuture(false);
  }
  CompletableFuture<Void> methodThatReturnsAnUnfinishedFuture() throws InterruptedException {
    pool.shutdown();
    pool.awaitTermination(16, TimeUnit.MINUTES); // FINDING: awaitTermination
    return CompletableFuture.runAsync(() -> System.out.println("reloaded"));
  }

  class ElseOfAGuard extends ChannelInboundHandlerAdapter { // SILENT
    private final ExecutorService pool = Executors.newFixedThreadPool(2);
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      if (ctx.executor().inEventLoop()) { ctx.close(); } else { ctx.close().sync(); }
    }
  }

  class GuardedBranch extends ChannelInboundHandlerAdapter { // SILENT
    private final ExecutorService pool = Executors.newFixedThreadPool(2);
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      if (!ctx.executor().inEventLoop()) { ctx.close().sync(); }
    }
  }

  class WrongBranchOfAGuard extends ChannelInboundHandlerAdapter {
    private final ExecutorService pool = Executors.newFixedThreadPool(2);
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      if (ctx.executor().inEventLoop()) { ctx.close().sync(); } // FINDING: sync
    }
  }

  class CodeThatNobodyCalls extends ChannelInboundHandlerAdapter { // SILENT
    private final ExecutorService pool = Executors.newFixedThreadPool(2);
    void drain() throws InterruptedException { pool.awaitTermination(11, TimeUnit.MINUTES); }
  }

  class EarlyReturnOfAGuard extends ChannelInboundHandlerAdapter { // SILENT
    private final ExecutorService pool = Executors.newFixedThreadPool(2);
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      if (ctx.channel().eventLoop().inEventLoop()) {
        ctx.close();
        return;
      }
      ctx.close().sync();
    }
  }

  class CloseThatReturnsAFutureOfAnything { // SILENT
    CompletionStage<Void> close(CompletionStage<Void> last) throws InterruptedException {
      pool.awaitTermination(14, TimeUnit.MINUTES);
      return last;
    }
  }
}

class HandlerAddedWithAGroupOfItsOwn extends ChannelInboundHandlerAdapter { // SILENT
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    pool.awaitTermination(12, TimeUnit.MINUTES);
  }
  static void init(ChannelPipeline pipeline) {
    pipeline.addLast(new io.netty.util.concurrent.DefaultEventExecutorGroup(4), "news",
        new HandlerAddedWithAGroupOfItsOwn());
  }
}
