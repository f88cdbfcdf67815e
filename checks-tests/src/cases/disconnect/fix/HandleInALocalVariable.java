// Work that is started more than once for one client: a set of handles, which does not grow.
// with: NETTY
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

class HandleInALocalVariable extends ChannelInboundHandlerAdapter {
  private final ScheduledExecutorService scheduler;
  HandleInALocalVariable(ScheduledExecutorService scheduler) {
    this.scheduler = scheduler;
  }
  @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
    ScheduledFuture<?> echo =
        scheduler.scheduleAtFixedRate(() -> ctx.write(message), 0, 2, TimeUnit.SECONDS);
    System.out.println("echo " + echo);
  }
}
