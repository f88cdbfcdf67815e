// How long it waits: not at all, or as long as the user tolerates.
// with: NETTY
// needs: 21
package news;

import io.netty.channel.*;
import java.time.Duration;
import java.util.concurrent.*;

class ZeroDurationOfTheHttpClient extends ChannelInboundHandlerAdapter { // SILENT
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private final java.net.http.HttpClient client = java.net.http.HttpClient.newHttpClient();
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    client.awaitTermination(Duration.ZERO);
  }
}
