// How long it waits: not at all, or as long as the user tolerates.
// with: NETTY
// flags: -XepOpt:Unhang:ToleratedWait=0s
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class OverTheLimit3 extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    pool.awaitTermination(250, TimeUnit.MILLISECONDS); // FINDING: awaitTermination
  }
}
