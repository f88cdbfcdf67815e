// Handlers that serve all clients: a map by client, keyed as the class does already.
// with: NETTY
package news;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

@Sharable class ChannelOfASharableHandler extends ChannelInboundHandlerAdapter {
  private final Map<Channel, String> names = new ConcurrentHashMap<>();
  @Override public void channelActive(ChannelHandlerContext ctx) {
    names.put(ctx.channel(), "client 8");
    ctx.executor().scheduleAtFixedRate(() -> ctx.writeAndFlush("ping 8"), 0, 8, TimeUnit.SECONDS);
  }
  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    names.remove(ctx.channel());
  }
}
