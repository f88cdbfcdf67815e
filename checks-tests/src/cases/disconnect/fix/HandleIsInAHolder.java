// A record that a field keeps has the handle beside other things, which the hook asks for.
// with: NETTY
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

class HandleIsInAHolder extends ChannelInboundHandlerAdapter {
  private Client client;
  @Override public void channelActive(ChannelHandlerContext ctx) {
    client = new Client("33",
            ctx.executor().scheduleAtFixedRate(() -> ctx.write("33"), 0, 33, TimeUnit.SECONDS));
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println(client.name()); }
  record Client(String name, ScheduledFuture<?> ping) {}
}
