// Work that is started more than once for one client: a set of handles, which does not grow.
// with: NETTY
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.concurrent.ExecutorService;

class EveryMessageStartsOne extends SimpleChannelInboundHandler<String> {
  private final ExecutorService executor;
  EveryMessageStartsOne(ExecutorService executor) {
    this.executor = executor;
  }
  @Override protected void channelRead0(ChannelHandlerContext ctx, String message) {
    executor.execute(() -> answer(ctx, message));
  }
  private static void answer(ChannelHandlerContext ctx, String message) {
    while (true) {
      ctx.write(message);
    }
  }
  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    ctx.fireChannelInactive();
  }
}
