// Netty: what handlers start for their channel.
// with: NETTY_4_2
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class DroppedInNetty42 extends ChannelInboundHandlerAdapter {
  @Override public void channelActive(ChannelHandlerContext ctx) {
    ctx.executor().scheduleAtFixedRate(() -> ctx.write("tick"), 1, 2, TimeUnit.SECONDS); // FINDING: handle of the periodic task started here is thrown away
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); }
}

class CancelledInNetty42 extends ChannelInboundHandlerAdapter { // SILENT
  private Future<?> ticks;
  @Override public void channelActive(ChannelHandlerContext ctx) {
    ticks = ctx.executor().scheduleAtFixedRate(() -> ctx.write(3), 3, 4, TimeUnit.SECONDS);
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) { ticks.cancel(false); }
}
