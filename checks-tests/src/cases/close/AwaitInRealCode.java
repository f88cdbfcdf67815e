// Situations of public libraries that were read by hand, in words of our own.
// with: NETTY
package news;

import io.netty.channel.*;
import io.netty.channel.pool.ChannelPool;

class OwnCloseOfATypeWhoseCloseUsuallyWaits extends ChannelInboundHandlerAdapter { // SILENT
  abstract static class Press implements ChannelPool {
    boolean closed;
    @Override public void close() { closed = true; }
  }
  private Press press;
  @Override public void channelInactive(ChannelHandlerContext ctx) { press.close(); }
}
