// Paths that end where something else runs the code, and some that only look as if they did.
// with: NETTY, VERTX4
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class ExecuteBlocking extends ChannelInboundHandlerAdapter { // SILENT
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private io.vertx.core.Vertx vertx;
  @Override public void channelInactive(ChannelHandlerContext ctx) {
    vertx.executeBlocking(() -> ExecuteBlockingPools.drain(pool));
  }
}

// file: ExecuteBlockingPools.java
final class ExecuteBlockingPools {
  static int drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }
}
