// Calls of methods that a class in sight implements or overrides.
// with: NETTY
// stubs: news/Ender.java, news/IdleFirst.java, news/IdleSecond.java
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class NoImplementationWaits {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  class SilentIfNoImplementationWaits extends ChannelInboundHandlerAdapter { // SILENT
    private Ender ender;
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      // channelInactive > Waiting.end
      ender.end(pool);
    }
  }

  class LambdaIsNoImplementationInSight extends ChannelInboundHandlerAdapter { // SILENT
    private final Ender ender = tasks -> tasks.awaitTermination(6, TimeUnit.MINUTES);
    @Override public void channelInactive(ChannelHandlerContext ctx) {
      pool.execute(() -> System.out.println(ender));
    }
  }
}
