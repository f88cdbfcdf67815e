// What a compilation sees with each compile policy, and that two checks do not say one thing.
// with: NETTY
// flags: -XDcompilePolicy=byfile
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class ByFileLosesOtherFilesThatComeLater extends ChannelInboundHandlerAdapter { // SILENT
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { Pools.drain(pool); }
}

final class ByFileLosesOtherFilesThatComeEarlier { // SILENT
  static void drain(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(1, TimeUnit.MINUTES);
  }
}

class ByFileSeesTheOwnFile extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    ByFileSeesTheOwnFilePools.drain(pool);
    logged(() -> pool.awaitTermination(2, TimeUnit.MINUTES)); // FINDING: awaitTermination
  }
  private void logged(Callable<Boolean> code) throws Exception { System.out.println(code.call()); }
}

final class ByFileSeesTheOwnFilePools {
  static void drain(ExecutorService tasks) throws InterruptedException {
  tasks.awaitTermination(3, TimeUnit.MINUTES); // FINDING: awaitTermination
  }
}

// file: Helpers.java
class ByFileLosesOtherFilesThatComeEarlierHandler extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    ByFileLosesOtherFilesThatComeEarlier.drain(pool);
  }
}

final class Pools {
  static void drain(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(1, TimeUnit.MINUTES);
  }
}
