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
