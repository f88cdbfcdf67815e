// Work that is started more than once for one client: a set of handles, which does not grow.
// with: NETTY
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.List;
import java.util.concurrent.TimeUnit;

class LoopThatEnds extends ChannelInboundHandlerAdapter {
  private final List<String> topics;
  LoopThatEnds(List<String> topics) {
    this.topics = topics;
  }
  @Override public void channelActive(ChannelHandlerContext ctx) {
    for (String topic : topics) {
      ctx.executor().scheduleAtFixedRate(() -> ctx.write(topic), 0, 3, TimeUnit.SECONDS);
    }
  }
  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    ctx.fireChannelInactive();
  }
}

class ListenerStartsIt extends ChannelInboundHandlerAdapter {
  @Override public void channelActive(ChannelHandlerContext ctx) {
    ctx.writeAndFlush("hello").addListener(done -> {
              ctx.executor().scheduleAtFixedRate(() -> ctx.write("15"), 0, 15, TimeUnit.SECONDS);
            });
  }
  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    ctx.fireChannelInactive();
  }
}
