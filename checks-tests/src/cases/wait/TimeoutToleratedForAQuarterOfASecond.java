// How long it waits: not at all, or as long as the user tolerates.
// with: GRPC, NETTY, REACTOR, REACTOR_NETTY
// flags: -XepOpt:Unhang:ToleratedWait=250ms
package news;

import io.netty.channel.*;
import java.time.Duration;
import java.util.concurrent.*;

class TimeoutToleratedForAQuarterOfASecond {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  CompletableFuture<?> toleratedFinalFieldSetInTheConstructor(long limit) throws Exception {
    pool.awaitTermination(limit, TimeUnit.MILLISECONDS); // FINDING: awaitTermination
    return null;
  }
  CompletableFuture<?> aDurationOverTheLimit(reactor.netty.DisposableServer server) throws Exception {
    server.disposeNow(Duration.ofMillis(200));
    server.disposeNow(Duration.ofSeconds(1)); // FINDING: disposeNow
    return null;
  }
  CompletableFuture<?> aLoopOfToleratedWaits() throws Exception {
    while (!pool.awaitTermination(100, TimeUnit.MILLISECONDS)) { System.out.println("still running"); } // FINDING: awaitTermination
    return null;
  }
  CompletableFuture<?> nothingToleratedWithoutALimit(ChannelHandlerContext ctx) throws Exception {
    ctx.close().sync(); // FINDING: sync
    return null;
  }

  class ToleratedDurationInAFinalField extends ChannelInboundHandlerAdapter { // SILENT
    private static final Duration SHORT = Duration.ofMillis(200);
    @Override public void channelInactive(ChannelHandlerContext ctx) {
      com.google.common.util.concurrent.MoreExecutors.shutdownAndAwaitTermination(pool, SHORT);
    }
  }

  CompletableFuture<?> aHugeLimitDoesNotOverflow() throws Exception {
    pool.awaitTermination(Long.MAX_VALUE, TimeUnit.DAYS); // FINDING: awaitTermination
    return null;
  }
  CompletableFuture<?> tolerated1() throws Exception { // SILENT
    pool.awaitTermination(250, TimeUnit.MILLISECONDS);
    return null;
  }
  CompletableFuture<?> unitsAreFolded() throws Exception { // SILENT
    pool.awaitTermination(250_000, TimeUnit.MICROSECONDS);
    return null;
  }
  CompletableFuture<?> unitsAreFoldedOverTheLimit() throws Exception {
    pool.awaitTermination(250_001, TimeUnit.MICROSECONDS); // FINDING: awaitTermination
    return null;
  }
}

class ToleratedInAnotherFile extends ChannelInboundHandlerAdapter { // SILENT
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { Pools.drain(pool); }
}

// file: Pools.java
final class Pools {
  static void drain(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(100, TimeUnit.MILLISECONDS);
  }
}
