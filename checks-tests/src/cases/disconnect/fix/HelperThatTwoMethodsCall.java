// Work that is started more than once for one client: a set of handles, which does not grow.
// with: NETTY
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class HelperThatTwoMethodsCall extends ChannelInboundHandlerAdapter {
  private final ScheduledExecutorService scheduler;
  HelperThatTwoMethodsCall(ScheduledExecutorService scheduler) {
    this.scheduler = scheduler;
  }
  @Override public void channelActive(ChannelHandlerContext ctx) { begin(ctx, "active"); }
  @Override public void channelRead(ChannelHandlerContext ctx, Object message) { begin(ctx, "read"); }
  private void begin(ChannelHandlerContext ctx, String text) {
    scheduler.scheduleAtFixedRate(() -> ctx.write(text), 0, 5, TimeUnit.SECONDS);
  }
  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    ctx.fireChannelInactive();
  }
}
