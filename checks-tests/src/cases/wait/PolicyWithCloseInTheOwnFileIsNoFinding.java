// What a compilation sees with each compile policy, and that two checks do not say one thing.
// with: NETTY
// needs: 21
package news;

import io.netty.channel.*;
import java.util.concurrent.*;

class PolicySetting {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  class CloseInTheOwnFileIsNoFinding extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      pool.close();
    }
  }

  class ResourceInTheOwnFileIsNoFinding extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
      try (ExecutorService tasks = Executors.newCachedThreadPool()) {
        tasks.submit(() -> ctx.write("sports"));
      }
    }
  }
}
