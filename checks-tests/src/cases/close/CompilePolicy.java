// What a compilation sees with each compile policy, and that two checks do not say one thing.
// with: NETTY
// needs: 21
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class CloseInAnotherFileIsNoFindingOfTheOtherCheck extends ChannelInboundHandlerAdapter { // SILENT
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { Closer.close(pool); }
}

class CloseInTheOwnFileIsOneOfTheOtherCheck extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception { pool.close(); } // FINDING: close
}

// file: Closer.java
final class Closer {
  static void close(ExecutorService tasks) { tasks.close(); }
}
