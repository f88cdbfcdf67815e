// The same patch in code of other shapes.
// with: NETTY
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.concurrent.Future;
import java.util.concurrent.ExecutorService;

class TypeNamesClash extends ChannelInboundHandlerAdapter {
  private final ExecutorService executor;
  TypeNamesClash(ExecutorService executor) {
    this.executor = executor;
  }
  @Override public void channelActive(ChannelHandlerContext ctx) {
    Future<?> flushed = ctx.writeAndFlush("5");
    executor.submit(() -> send(ctx, flushed));
  }
  private void send(ChannelHandlerContext ctx, Future<?> after) { while (true) { ctx.write(after); } }
  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    ctx.fireChannelInactive();
  }
}
