// What a compilation sees with each compile policy, and that two checks do not say one thing.
// with: NETTY
// flags: -XDcompilePolicy=simple
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class SimpleSeesOtherFiles extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    Pools.drain(pool); // FINDING: awaitTermination
  }
}

// file: Pools.java
final class Pools {
  static void drain(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(1, TimeUnit.MINUTES);
  }
}
