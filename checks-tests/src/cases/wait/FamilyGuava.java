// What waits for an end: Guava.
// with: GRPC, NETTY
package news;

import io.netty.channel.*;
import java.time.Duration;
import java.util.concurrent.*;

class FamilyGuava {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  class GuavaShutdownAndAwaitTerminationWithADuration extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      com.google.common.util.concurrent.MoreExecutors.shutdownAndAwaitTermination( // FINDING: shutdownAndAwaitTermination
          pool, Duration.ofSeconds(18));
    }
  }

  class GuavaShutdownAndAwaitTermination extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      com.google.common.util.concurrent.MoreExecutors.shutdownAndAwaitTermination(pool, 17, TimeUnit.SECONDS); // FINDING: shutdownAndAwaitTermination
    }
  }

  class GuavaServiceManager extends ChannelInboundHandlerAdapter {
    private com.google.common.util.concurrent.ServiceManager feeds;
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      feeds.stopAsync().awaitStopped(19, TimeUnit.SECONDS); // FINDING: awaitStopped
    }
  }

  class GuavaService extends ChannelInboundHandlerAdapter {
    private com.google.common.util.concurrent.Service feeds;
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      feeds.stopAsync().awaitTerminated(); // FINDING: awaitTerminated
    }
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

  class GuavaAwaitTerminationUninterruptibly extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      com.google.common.util.concurrent.Uninterruptibles.awaitTerminationUninterruptibly(pool); // FINDING: awaitTerminationUninterruptibly
    }
  }
}
