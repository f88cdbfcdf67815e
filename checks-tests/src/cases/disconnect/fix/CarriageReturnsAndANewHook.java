// The same patch in code of other shapes.
// with: NETTY
// layouts: crlf
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

class CarriageReturnsAndANewHook extends ChannelInboundHandlerAdapter {

  @Override public void channelActive(ChannelHandlerContext ctx) {
    ctx.executor().scheduleAtFixedRate(() -> ctx.write("3"), 0, 3, TimeUnit.SECONDS);
  }
}
