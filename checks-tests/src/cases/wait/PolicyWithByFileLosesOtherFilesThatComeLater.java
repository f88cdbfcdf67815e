// What a compilation sees with each compile policy, and that two checks do not say one thing.
// with: NETTY
// flags: -XDcompilePolicy=byfile
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class ByFileLosesOtherFilesThatComeLater extends ChannelInboundHandlerAdapter { // SILENT
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    Pools.drain(pool);
  }
}

final class ByFileLosesOtherFilesThatComeEarlier { // SILENT
  static void drain(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(1, TimeUnit.MINUTES);
  }
}

// file: Helpers.java
class ByFileLosesOtherFilesThatComeEarlierHandler extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    ByFileLosesOtherFilesThatComeEarlier.drain(pool);
  }
}

final class Pools {
  static void drain(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(1, TimeUnit.MINUTES);
  }
}
