// What a compilation sees with each compile policy, and that two checks do not say one thing.
// with: NETTY
// flags: -XDcompilePolicy=simple
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class SimpleSeesTheOwnFile extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    SimpleSeesTheOwnFilePools.drain(pool);
    logged(() -> pool.awaitTermination(2, TimeUnit.MINUTES)); // FINDING: awaitTermination
  }
  private void logged(Callable<Boolean> code) throws Exception { System.out.println(code.call()); }
}

final class SimpleSeesTheOwnFilePools {
  static void drain(ExecutorService tasks) throws InterruptedException {
  tasks.awaitTermination(3, TimeUnit.MINUTES); // FINDING: awaitTermination
  }
}

class SimpleSeesOtherFiles extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { Pools.drain(pool); } // FINDING: awaitTermination
}

// file: Pools.java
final class Pools {
  static void drain(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(1, TimeUnit.MINUTES);
  }
}
