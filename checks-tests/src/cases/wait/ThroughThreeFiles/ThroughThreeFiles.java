// Paths into other files: one finding, at the call that leaves the file of the handler.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class ThroughThreeFiles extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    ThroughThreeFilesSessions.end(pool); // FINDING: channelInactive ... ThroughThreeFilesSessions.end ... ThroughThreeFilesRegistry.clear ... ThroughThreeFilesPools.drain ... @throughThreeFiles
  }
}
