// What a compilation sees with each compile policy, and that two checks do not say one thing.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class TwoHandlersTwoFilesTwoFindings extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    Pools.drain(pool); // FINDING: Pools.drain
  }
}

// file: Pools.java
final class Pools {
  static void drain(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(1, TimeUnit.MINUTES);
  }
}

// file: TwoHandlersTwoFilesTwoFindingsReader.java
class TwoHandlersTwoFilesTwoFindingsReader extends ChannelInboundHandlerAdapter {
  private final ExecutorService tasks = Executors.newCachedThreadPool();
  @Override public void channelRead(ChannelHandlerContext ctx, Object line) throws Exception {
    Pools.drain(tasks); // FINDING: Pools.drain
  }
}
