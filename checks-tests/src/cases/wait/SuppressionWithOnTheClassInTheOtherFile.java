// `@SuppressWarnings` at the wait, at the call, around the handler, in the other file.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class SuppressionWithOnTheClassInTheOtherFile {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  class OnTheClassInTheOtherFile extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { Pools.drain(pool); }
  }

  class OnTheMethodInTheOtherFile extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      OnTheMethodInTheOtherFilePools.drain(pool);
    }
  }
}

// file: OnTheMethodInTheOtherFilePools.java
final class OnTheMethodInTheOtherFilePools {
  @SuppressWarnings("AwaitTerminationOnEventLoop")
  static boolean drain(ExecutorService tasks) throws InterruptedException {
    return tasks.awaitTermination(1, TimeUnit.MINUTES);
  }
}

@SuppressWarnings("AwaitTerminationOnEventLoop") final class Pools {
  static boolean drain(ExecutorService tasks) throws InterruptedException {
    return tasks.awaitTermination(1, TimeUnit.MINUTES);
  }
}
