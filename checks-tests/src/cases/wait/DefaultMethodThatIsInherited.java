// Calls of methods that a class in sight implements or overrides.
// with: NETTY
// stubs: news/Ender.java
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class Handler extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private final Waiting waiting = new Waiting();
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    waiting.endBoth(pool, pool); // FINDING: channelInactive ... Ender.endBoth ... Waiting.end ... @defaultMethodThatIsInherited
  }
}

// file: Waiting.java
class Waiting implements Ender {
  @Override public void end(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(1, TimeUnit.MINUTES); // HERE: defaultMethodThatIsInherited
  }
}
