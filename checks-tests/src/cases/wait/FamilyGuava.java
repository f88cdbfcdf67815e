// What waits for an end: Guava.
// with: GRPC, NETTY
package news;

import io.netty.channel.*;
import java.time.Duration;
import java.util.concurrent.*;

class FamilyGuava {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  CompletableFuture<?> guavaShutdownAndAwaitTerminationWithADuration() throws Exception {
    com.google.common.util.concurrent.MoreExecutors.shutdownAndAwaitTermination( // FINDING: shutdownAndAwaitTermination ... the end of `pool`
        pool, Duration.ofSeconds(18));
    return null;
  }
  CompletableFuture<?> guavaShutdownAndAwaitTermination() throws Exception {
    com.google.common.util.concurrent.MoreExecutors.shutdownAndAwaitTermination(pool, 17, TimeUnit.SECONDS); // FINDING: shutdownAndAwaitTermination
    return null;
  }
  CompletableFuture<?> guavaServiceManager(com.google.common.util.concurrent.ServiceManager feeds) throws Exception {
    feeds.stopAsync().awaitStopped(19, TimeUnit.SECONDS); // FINDING: awaitStopped
    return null;
  }
  CompletableFuture<?> guavaService(com.google.common.util.concurrent.Service feeds) throws Exception {
    feeds.stopAsync().awaitTerminated(); // FINDING: awaitTerminated
    return null;
  }

  class GuavaJoinOfAFactorysThread extends ChannelInboundHandlerAdapter {
    private Thread worker;
    private final ExecutorService single =
    Executors.newSingleThreadExecutor(task -> worker = new Thread(task));
    @Override public void channelInactive(ChannelHandlerContext ctx) {
      single.shutdown();
      com.google.common.util.concurrent.Uninterruptibles.joinUninterruptibly(worker); // FINDING: joinUninterruptibly
    }
  }

  CompletableFuture<?> guavaAwaitTerminationUninterruptibly() throws Exception {
    com.google.common.util.concurrent.Uninterruptibles.awaitTerminationUninterruptibly(pool); // FINDING: awaitTerminationUninterruptibly
    return null;
  }
}
