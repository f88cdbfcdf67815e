// Waits that cannot last, because it has ended, and what only looks like a wait.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class SilentEndSetting {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  class KnownInAnotherFile extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      Pools.check(pool);
    }
  }

  class SameNameOnAnotherType extends ChannelInboundHandlerAdapter { // SILENT
    private Crawler crawler;
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      crawler.awaitTermination(12, TimeUnit.MINUTES);
    }
  }

  class OverloadOfAnOwnExecutor extends ChannelInboundHandlerAdapter { // SILENT
    private Fetchers fetchers;
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      fetchers.awaitTermination(() -> System.out.println("over"));
    }
  }
}

// file: Helpers.java
final class Pools {
  static void check(ExecutorService tasks) throws InterruptedException {
    if (tasks.isTerminated()) { tasks.awaitTermination(10, TimeUnit.MINUTES); }
  }
}

interface Crawler {
  boolean awaitTermination(long amount, TimeUnit unit);
}

interface Fetchers extends ExecutorService {
  void awaitTermination(Runnable then);
}
