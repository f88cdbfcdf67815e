// How long it waits: not at all, or as long as the user tolerates.
// with: NETTY
// flags: -XepOpt:Unhang:ToleratedWait=1s
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class TimeoutToleratedForASecond {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  class ToleratedConstantExpression extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.awaitTermination(10 * 100, TimeUnit.MILLISECONDS);
    }
  }

  class Tolerated2 extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.awaitTermination(250, TimeUnit.MILLISECONDS);
    }
  }
}
