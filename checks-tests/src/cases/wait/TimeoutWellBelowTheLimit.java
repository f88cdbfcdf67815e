// How long it waits: not at all, or as long as the user tolerates.
// with: NETTY
// flags: -XepOpt:Unhang:ToleratedWait=300ms
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class Tolerated3 extends ChannelInboundHandlerAdapter { // SILENT
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    pool.awaitTermination(250, TimeUnit.MILLISECONDS);
  }
}
