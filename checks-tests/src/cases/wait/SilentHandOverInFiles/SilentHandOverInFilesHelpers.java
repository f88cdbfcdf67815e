package news;

import io.netty.channel.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

final class GuardInAnotherFileChannels {
  static void close(ChannelHandlerContext ctx) throws InterruptedException {
    ChannelFuture closing = ctx.close();
    if (!ctx.executor().inEventLoop()) { closing.sync(); }
  }
}

final class Channels {
  static void close(ChannelHandlerContext ctx) throws InterruptedException { ctx.close().sync(); }
}
