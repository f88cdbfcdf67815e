// How long it waits: not at all, or as long as the user tolerates.
// with: GRPC, NETTY
package news;

import io.netty.channel.*;
import java.time.Duration;
import java.util.concurrent.*;

class Timeout {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  class ZeroLimitOfAChain extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ctx.close().await(0);
    }
  }

  class ZeroMillisecondsAsADuration extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      com.google.common.util.concurrent.MoreExecutors.shutdownAndAwaitTermination(pool, Duration.ofMillis(0));
    }
  }

  class Zero1 extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.awaitTermination(0, TimeUnit.SECONDS);
    }
  }

  class Zero2 extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.awaitTermination(0L, TimeUnit.SECONDS);
    }
  }

  class Zero3 extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.awaitTermination(-1, TimeUnit.SECONDS);
    }
  }

  class Zero4 extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.awaitTermination(1 - 1, TimeUnit.SECONDS);
    }
  }

  class Zero5 extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.awaitTermination((0), TimeUnit.SECONDS);
    }
  }

  class Zero6 extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.awaitTermination((long) 0, TimeUnit.SECONDS);
    }
  }

  class Zero7 extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.awaitTermination(+0, TimeUnit.SECONDS);
    }
  }

  class Zero8 extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.awaitTermination(0x0, TimeUnit.SECONDS);
    }
  }

  class ZeroDuration extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      com.google.common.util.concurrent.MoreExecutors.shutdownAndAwaitTermination(pool, Duration.ZERO);
    }
  }

  class ZeroLimitOfAGet extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      ctx.channel().eventLoop().parent().shutdownGracefully().get(0, TimeUnit.DAYS);
    }
  }

  class ZeroOfAnyUnit extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.awaitTermination(0, TimeUnit.valueOf("DAYS"));
    }
  }

  class ZeroInALocal extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      long none = 0;
      pool.awaitTermination(none, TimeUnit.DAYS);
    }
  }

  class ALocalThatChanges extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      long limit = 0;
      limit += 5;
      pool.awaitTermination(limit, TimeUnit.DAYS); // FINDING: awaitTermination
    }
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

  class NotZero1 extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.awaitTermination(1, TimeUnit.NANOSECONDS); // FINDING: awaitTermination
    }
  }

  class NotZero2 extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.awaitTermination(1L, TimeUnit.NANOSECONDS); // FINDING: awaitTermination
    }
  }

  class NotZero3 extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS); // FINDING: awaitTermination
    }
  }

  class NotZero4 extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.awaitTermination(2 - 1, TimeUnit.NANOSECONDS); // FINDING: awaitTermination
    }
  }

  class NotZero5 extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.awaitTermination(Integer.MAX_VALUE, TimeUnit.NANOSECONDS); // FINDING: awaitTermination
    }
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
