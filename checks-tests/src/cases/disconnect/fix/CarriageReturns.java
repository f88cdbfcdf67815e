// The same patch in code of other shapes.
// with: NETTY
// layouts: crlf
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

class CarriageReturns extends ChannelInboundHandlerAdapter {
  private final ScheduledExecutorService scheduler;

  CarriageReturns(ScheduledExecutorService scheduler) {
    this.scheduler = scheduler;
  }

  @Override public void channelActive(ChannelHandlerContext ctx) {
    ScheduledFuture<?> ping =
        scheduler.scheduleAtFixedRate(() -> ctx.write("2"), 0, 2, TimeUnit.SECONDS);
    System.out.println(ping.isDone());
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    ctx.fireChannelInactive();
  }
}
