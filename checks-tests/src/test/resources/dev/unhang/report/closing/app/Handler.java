package app;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import lib.Closers;

class Handler extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    Closers.quietly(pool);
  }

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) {
    Closers.through("read", pool);
  }

  @Override
  public void handlerAdded(ChannelHandlerContext ctx) {
    Closers.ending(pool);
  }

  @Override
  public void handlerRemoved(ChannelHandlerContext ctx) throws Exception {
    Closers.knows(pool);
    Closers.later(pool);
    Closers.nothing(pool);
  }

  void fromItsOwnTask(ExecutorService own) {
    own.execute(() -> Closers.quietly(own));
  }
}
