// The same patch in code of other shapes.
// with: NETTY
// layouts: tabs
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.TimeUnit;

class Tabs extends ChannelInboundHandlerAdapter {
  private int count;
  Tabs(int count) {
    this.count = count;
  }
  @Override public void channelActive(ChannelHandlerContext ctx) {
    if (count > 0) {
      ctx.executor().scheduleAtFixedRate(() -> ctx.write("1"), 0, 1, TimeUnit.SECONDS);
    }
  }
  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    count--;
  }
}
