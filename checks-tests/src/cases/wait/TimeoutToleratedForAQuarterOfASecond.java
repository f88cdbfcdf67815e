// How long it waits: not at all, or as long as the user tolerates.
// with: GRPC, NETTY, REACTOR, REACTOR_NETTY
// flags: -XepOpt:Unhang:ToleratedWait=250ms
package news;

import io.netty.channel.*;
import java.time.Duration;
import java.util.concurrent.*;

class TimeoutToleratedForAQuarterOfASecond {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  class ToleratedFinalFieldSetInTheConstructor extends ChannelInboundHandlerAdapter {
    private long limit;
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.awaitTermination(limit, TimeUnit.MILLISECONDS); // FINDING: awaitTermination
    }
  }

  class ADurationOverTheLimit extends ChannelInboundHandlerAdapter {
    private reactor.netty.DisposableServer server;
    @Override public void channelInactive(ChannelHandlerContext ctx) {
      server.disposeNow(Duration.ofMillis(200));
      server.disposeNow(Duration.ofSeconds(1)); // FINDING: disposeNow
    }
  }

  class ALoopOfToleratedWaits extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      while (!pool.awaitTermination(100, TimeUnit.MILLISECONDS)) { System.out.println("still running"); } // FINDING: awaitTermination
    }
  }

  class NothingToleratedWithoutALimit extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { ctx.close().sync(); } // FINDING: sync
  }

  class ToleratedDurationInAFinalField extends ChannelInboundHandlerAdapter { // SILENT
    private static final Duration SHORT = Duration.ofMillis(200);
    @Override public void channelInactive(ChannelHandlerContext ctx) {
      com.google.common.util.concurrent.MoreExecutors.shutdownAndAwaitTermination(pool, SHORT);
    }
  }

  class AHugeLimitDoesNotOverflow extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.awaitTermination(Long.MAX_VALUE, TimeUnit.DAYS); // FINDING: awaitTermination
    }
  }

  class Tolerated1 extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.awaitTermination(250, TimeUnit.MILLISECONDS);
    }
  }

  class UnitsAreFolded extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.awaitTermination(250_000, TimeUnit.MICROSECONDS);
    }
  }

  class UnitsAreFoldedOverTheLimit extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.awaitTermination(250_001, TimeUnit.MICROSECONDS); // FINDING: awaitTermination
    }
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
