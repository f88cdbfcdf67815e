// Handlers of one channel: the handle goes into a field, and a method of the handler cancels it.
// with: NETTY
// flags: -XepOpt:Unhang:MayInterruptIfRunning=false
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.TimeUnit;

class MayNotInterrupt extends ChannelInboundHandlerAdapter {
  @Override public void channelActive(ChannelHandlerContext ctx) {
    ctx.executor().scheduleAtFixedRate(() -> ctx.write("tick 15"), 0, 15, TimeUnit.SECONDS);
  }
  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    ctx.fireChannelInactive();
  }
}
