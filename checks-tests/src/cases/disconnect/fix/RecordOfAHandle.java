// A handle in a record that a field keeps.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class RecordOfAHandle extends ChannelInboundHandlerAdapter {
  record Ticks(String name, Future<?> future) {}
  private Ticks ticks;
  @Override public void channelActive(ChannelHandlerContext ctx) {
    ticks = new Ticks(ctx.name(), ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 1, TimeUnit.DAYS));
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println(ticks); }
}
