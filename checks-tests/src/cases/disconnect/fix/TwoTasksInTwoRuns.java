// The same patch in code of other shapes.
// with: NETTY
// runs: 2
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.TimeUnit;

class Two extends ChannelInboundHandlerAdapter {
  @Override public void channelActive(ChannelHandlerContext ctx) {
    ctx.executor().scheduleAtFixedRate(() -> ctx.write("17"), 0, 17, TimeUnit.SECONDS);
    ctx.executor().scheduleAtFixedRate(() -> ctx.write("18"), 0, 18, TimeUnit.SECONDS);
  }
  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    ctx.fireChannelInactive();
  }
}
