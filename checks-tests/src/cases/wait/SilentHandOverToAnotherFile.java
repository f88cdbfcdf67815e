// Places that may wait: guarded branches, hand-overs, and methods that end things.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class SilentHandOverToAnotherFile {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  class GuardAroundTheCall extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      if (!ctx.executor().inEventLoop()) { Channels.close(ctx); }
    }
  }

  class GuardInAnotherFile extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      GuardInAnotherFileChannels.close(ctx);
    }
  }
}

// file: Helpers.java
final class GuardInAnotherFileChannels {
  static void close(ChannelHandlerContext ctx) throws InterruptedException {
    ChannelFuture closing = ctx.close();
    if (!ctx.executor().inEventLoop()) { closing.sync(); }
  }
}

final class Channels {
  static void close(ChannelHandlerContext ctx) throws InterruptedException { ctx.close().sync(); }
}
