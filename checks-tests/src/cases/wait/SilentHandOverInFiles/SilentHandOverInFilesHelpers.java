package news;

import io.netty.channel.*;

final class GuardInAnotherFileChannels {
  static void close(ChannelHandlerContext ctx) throws InterruptedException {
    ChannelFuture closing = ctx.close();
    if (!ctx.executor().inEventLoop()) { closing.sync(); }
  }
}

final class Channels {
  static void close(ChannelHandlerContext ctx) throws InterruptedException { ctx.close().sync(); }
}
