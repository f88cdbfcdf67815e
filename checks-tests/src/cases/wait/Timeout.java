// How long it waits: not at all, or as long as the user tolerates.
// with: GRPC, NETTY
package news;

import io.netty.channel.*;
import java.time.Duration;
import java.util.concurrent.*;

class Timeout {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  CompletableFuture<?> zeroLimitOfAChain(ChannelHandlerContext ctx) throws Exception { // SILENT
    ctx.close().await(0);
    return null;
  }
  CompletableFuture<?> zeroMillisecondsAsADuration() throws Exception { // SILENT
    com.google.common.util.concurrent.MoreExecutors.shutdownAndAwaitTermination(pool, Duration.ofMillis(0));
    return null;
  }
  CompletableFuture<?> zero1() throws Exception { // SILENT
    pool.awaitTermination(0, TimeUnit.SECONDS);
    return null;
  }
  CompletableFuture<?> zero2() throws Exception { // SILENT
    pool.awaitTermination(0L, TimeUnit.SECONDS);
    return null;
  }
  CompletableFuture<?> zero3() throws Exception { // SILENT
    pool.awaitTermination(-1, TimeUnit.SECONDS);
    return null;
  }
  CompletableFuture<?> zero4() throws Exception { // SILENT
    pool.awaitTermination(1 - 1, TimeUnit.SECONDS);
    return null;
  }
  CompletableFuture<?> zero5() throws Exception { // SILENT
    pool.awaitTermination((0), TimeUnit.SECONDS);
    return null;
  }
  CompletableFuture<?> zero6() throws Exception { // SILENT
    pool.awaitTermination((long) 0, TimeUnit.SECONDS);
    return null;
  }
  CompletableFuture<?> zero7() throws Exception { // SILENT
    pool.awaitTermination(+0, TimeUnit.SECONDS);
    return null;
  }
  CompletableFuture<?> zero8() throws Exception { // SILENT
    pool.awaitTermination(0x0, TimeUnit.SECONDS);
    return null;
  }
  CompletableFuture<?> zeroDuration() throws Exception { // SILENT
    com.google.common.util.concurrent.MoreExecutors.shutdownAndAwaitTermination(pool, Duration.ZERO);
    return null;
  }
  CompletableFuture<?> zeroLimitOfAGet(ChannelHandlerContext ctx) throws Exception { // SILENT
    ctx.channel().eventLoop().parent().shutdownGracefully().get(0, TimeUnit.DAYS);
    return null;
  }
  CompletableFuture<?> zeroOfAnyUnit() throws Exception { // SILENT
    pool.awaitTermination(0, TimeUnit.valueOf("DAYS"));
    return null;
  }
  CompletableFuture<?> zeroInALocal() throws Exception { // SILENT
    long none = 0;
    pool.awaitTermination(none, TimeUnit.DAYS);
    return null;
  }
  CompletableFuture<?> aLocalThatChanges() throws Exception {
    long limit = 0;
    limit += 5;
    pool.awaitTermination(limit, TimeUnit.DAYS); // FINDING: awaitTermination
    return null;
  }

  class ZeroInAConstant extends ChannelInboundHandlerAdapter { // SILENT
    private static final long NONE = 0;
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.awaitTermination(NONE, TimeUnit.DAYS);
    }
  }

  class AParameter extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { drain(0); }
    private void drain(long limit) throws InterruptedException {
      pool.awaitTermination(limit, TimeUnit.DAYS); // FINDING: awaitTermination
    }
  }

  CompletableFuture<?> notZero1() throws Exception {
    pool.awaitTermination(1, TimeUnit.NANOSECONDS); // FINDING: awaitTermination
    return null;
  }
  CompletableFuture<?> notZero2() throws Exception {
    pool.awaitTermination(1L, TimeUnit.NANOSECONDS); // FINDING: awaitTermination
    return null;
  }
  CompletableFuture<?> notZero3() throws Exception {
    pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS); // FINDING: awaitTermination
    return null;
  }
  CompletableFuture<?> notZero4() throws Exception {
    pool.awaitTermination(2 - 1, TimeUnit.NANOSECONDS); // FINDING: awaitTermination
    return null;
  }
  CompletableFuture<?> notZero5() throws Exception {
    pool.awaitTermination(Integer.MAX_VALUE, TimeUnit.NANOSECONDS); // FINDING: awaitTermination
    return null;
  }
}

class ZeroInAConstantOfAnotherFile extends ChannelInboundHandlerAdapter { // SILENT
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    pool.awaitTermination(Limits.NONE, TimeUnit.DAYS);
  }
}

// file: Limits.java
final class Limits {
  static final long NONE = 0;
}
