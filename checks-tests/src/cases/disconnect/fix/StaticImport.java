// The same patch in code of other shapes.
// with: NETTY
package news;

import static java.util.concurrent.Executors.newScheduledThreadPool;
import static java.util.concurrent.TimeUnit.SECONDS;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.ScheduledExecutorService;

class StaticImport extends ChannelInboundHandlerAdapter {
  private static final ScheduledExecutorService POOL = newScheduledThreadPool(13);
  @Override public void channelActive(ChannelHandlerContext ctx) {
    POOL.scheduleAtFixedRate(() -> ctx.write("13"), 0, 13, SECONDS);
  }
  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    ctx.fireChannelInactive();
  }
}
