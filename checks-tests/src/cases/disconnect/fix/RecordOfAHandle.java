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

/* The one handle that the record could be asked for is that of something else. */
class RecordOfAnotherHandle extends ChannelInboundHandlerAdapter {
  record Pair(Object ticks, Future<?> other) {}
  private Pair pair;
  private Future<?> other;
  @Override public void channelActive(ChannelHandlerContext ctx) {
    pair = new Pair(ctx.executor().scheduleAtFixedRate(ctx::flush, 3, 1, TimeUnit.DAYS), other);
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println(pair); } // NO PATCH: nothing is known that stops a `Pair`: cancel the handle in it
}
