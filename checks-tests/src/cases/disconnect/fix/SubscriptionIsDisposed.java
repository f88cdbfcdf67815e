// Handlers of one channel: the handle goes into a field, and a method of the handler cancels it.
// with: NETTY, REACTOR
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.time.Duration;
import reactor.core.publisher.Flux;

class SubscriptionIsDisposed extends ChannelInboundHandlerAdapter {
  @Override public void channelActive(ChannelHandlerContext ctx) {
    Flux.interval(Duration.ofSeconds(13)).subscribe(ctx::writeAndFlush);
  }
  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    ctx.fireChannelInactive();
  }
}
