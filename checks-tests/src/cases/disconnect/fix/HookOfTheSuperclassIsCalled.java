// Other servers than Netty, each with its own hooks.
// with: NETTY
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.TimeUnit;

abstract class HookOfTheSuperclassIsCalled extends ChannelInboundHandlerAdapter {
  @Override public void channelInactive(ChannelHandlerContext gone) throws java.io.IOException {
    System.out.println("gone 14");
  }
  static class Young extends HookOfTheSuperclassIsCalled {
    @Override public void channelActive(ChannelHandlerContext ctx) {
      ctx.executor().scheduleAtFixedRate(() -> ctx.write("14"), 0, 14, TimeUnit.SECONDS);
    }
  }
}
