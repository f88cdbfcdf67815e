// Calls of methods that a class in sight implements or overrides.
// with: NETTY
// stubs: news/Ender.java
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class Handler extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private Ender ender;
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { ender.end(pool); } // FINDING: channelInactive ... Waiting.end ... @theOnlyImplementation
}

// file: Waiting.java
class Waiting implements Ender {
  @Override public void end(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(1, TimeUnit.MINUTES); // HERE: theOnlyImplementation
  }
}
