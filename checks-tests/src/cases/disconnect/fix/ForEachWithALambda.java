// Work that is started more than once for one client: a set of handles, which does not grow.
// with: NETTY, REACTOR
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.time.Duration;
import java.util.List;
import reactor.core.publisher.Flux;

class ForEachWithALambda extends ChannelInboundHandlerAdapter {
  private final List<Duration> periods;
  ForEachWithALambda(List<Duration> periods) {
    this.periods = periods;
  }
  @Override public void channelActive(ChannelHandlerContext ctx) {
    periods.forEach(period -> Flux.interval(period).subscribe(ctx::fireChannelRead));
  }
  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    ctx.fireChannelInactive();
  }
}
