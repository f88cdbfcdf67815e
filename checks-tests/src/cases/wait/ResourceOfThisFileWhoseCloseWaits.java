// Code that runs when objects are created, classes are loaded and resources are closed.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class ResourceOfThisFileWhoseCloseWaits extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    try (Session session = new Session()) { System.out.println(session); } // FINDING: channelInactive
  }
  private final class Session implements AutoCloseable {
    @Override public void close() throws InterruptedException {
      pool.awaitTermination(4, TimeUnit.MINUTES);
    }
  }
}
