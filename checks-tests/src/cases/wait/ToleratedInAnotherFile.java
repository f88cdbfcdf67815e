// How long it waits: not at all, or as long as the user tolerates.
// with: NETTY
// flags: -XepOpt:Unhang:ToleratedWait=250ms
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class ToleratedInAnotherFile extends ChannelInboundHandlerAdapter { // SILENT
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    Pools.drain(pool);
  }
}

// file: Pools.java
final class Pools {
  static void drain(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(100, TimeUnit.MILLISECONDS);
  }
}
