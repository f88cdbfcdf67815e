// Paths through code in variables and objects of other files, and helpers that run it later.
// with: NETTY
// stubs: news/Runner.java
package news;

import io.netty.channel.*;
import java.util.*;
import java.util.concurrent.*;

class PathObjectInTwoFiles {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  class AnonymousClassRunByAHelper extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      Runner.twice(new Runnable() {
            @Override public void run() { Pools.drain(pool); } // FINDING: channelInactive ... Runner.twice ... Pools.drain ... @anonymousClassRunByAHelper
          });
    }
  }

  class SilentIfTheHelperStartsAThread extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      Runner.later(() -> Pools.drain(pool));
    }
  }

  class SilentIfTheHelperKeepsTheCode extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      Runner.keep(new ArrayList<>(), () -> Pools.drain(pool));
    }
  }
}

// file: Pools.java
final class Pools {
  private final ExecutorService own;
  Pools() { this(Executors.newCachedThreadPool()); }
  Pools(ExecutorService own) { this.own = own; }
  static void drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: anonymousClassRunByAHelper
      Thread.currentThread().interrupt();
    }
  }
  void drainOwn() { drain(own); }
}
