// What waits for an end: the JDK and Guava.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class AwaitTerminationOfAnOwnSubtype extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    new Fetchers().awaitTermination(3, TimeUnit.MINUTES); // FINDING: awaitTermination
  }
}

// file: Fetchers.java
class Fetchers extends ThreadPoolExecutor {
  Fetchers() { super(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>()); }
}
