// Paths through code in variables and objects of other files, and helpers that run it later.
// with: NETTY
// stubs: news/Runner.java
package news;

import io.netty.channel.*;
import java.util.*;
import java.util.concurrent.*;

class PathObject {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  class Handler extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      LambdaInALocalVariableOfAnotherFileEnding.apply(pool); // FINDING: channelInactive ... LambdaInALocalVariableOfAnotherFileEnding.apply ... Pools.drain ... @pools
      Runner.twice(new ObjectOfAnotherFileRunByAHelperDraining(pool)); // FINDING: channelInactive ... ObjectOfAnotherFileRunByAHelperDraining.run ... Pools.drain ... @pools
      SilentIfAHelperThatOffloadsIsInAnotherFileEnding.apply(pool);
    }
  }

  class AnonymousClassRunByAHelper extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      Runner.twice(new Runnable() {
            @Override public void run() { Pools.drain(pool); } // FINDING: channelInactive ... Runner.twice ... Pools.drain ... @pools
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
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: pools
      Thread.currentThread().interrupt();
    }
  }
  void drainOwn() { drain(own); }
}

// file: Helpers.java
class LambdaInALocalVariableOfAnotherFileEnding {
  static void apply(ExecutorService tasks) {
    Runnable ending = () -> Pools.drain(tasks);
    ending.run();
  }
}

record ObjectOfAnotherFileRunByAHelperDraining(ExecutorService tasks) implements Runnable {
  @Override public void run() { Pools.drain(tasks); }
}

class SilentIfAHelperThatOffloadsIsInAnotherFileEnding { // SILENT
  static void apply(ExecutorService tasks) { Runner.later(() -> Pools.drain(tasks)); }
}
