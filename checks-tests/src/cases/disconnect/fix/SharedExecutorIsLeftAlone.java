// Other servers than Netty, each with its own hooks.
// with: NETTY
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class SharedExecutorIsLeftAlone extends ChannelInboundHandlerAdapter {
  private static final ExecutorService POOL = Executors.newCachedThreadPool();
  @Override public void channelActive(ChannelHandlerContext ctx) {
    POOL.submit(() -> work(ctx));
  }
  private void work(ChannelHandlerContext ctx) { while (true) { ctx.write("13"); } }
  @Override public void channelInactive(ChannelHandlerContext ctx) {
    POOL.shutdownNow();
    ctx.fireChannelInactive();
  }
}
