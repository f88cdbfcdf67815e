// How long it waits: not at all, or as long as the user tolerates.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

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
