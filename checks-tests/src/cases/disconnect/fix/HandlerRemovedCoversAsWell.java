// Handlers of one channel: the handle goes into a field, and a method of the handler cancels it.
// with: NETTY
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class HandlerRemovedCoversAsWell extends ChannelInboundHandlerAdapter {
  private static final int SECONDS = 5;
  private final ScheduledExecutorService scheduler; // shared
  HandlerRemovedCoversAsWell(ScheduledExecutorService scheduler) {
    this.scheduler = scheduler;
  }
  @Override public void handlerAdded(ChannelHandlerContext ctx) {
    scheduler.scheduleAtFixedRate(() -> ctx.writeAndFlush("tick 5"), 0, SECONDS, TimeUnit.SECONDS);
  }
  @Override
  public void handlerRemoved(ChannelHandlerContext ctx) {}
}
