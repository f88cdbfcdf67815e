// A wait whose end nobody needs goes, with its line and with what is pointless without it.
// with: NETTY
// layouts: tabs+crlf
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.EventLoopGroup;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

class TabsAndWindowsLineEnds extends ChannelInboundHandlerAdapter {
  private static final Logger log = Logger.getLogger("press");
  private ExecutorService pool;
  private ExecutorService spare;
  private List<ExecutorService> pools;
  private EventLoopGroup group;
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    pool.shutdown();
    pool.awaitTermination(18, TimeUnit.SECONDS);
    ctx.fireChannelInactive();
  }
}
