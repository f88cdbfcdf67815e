// What waits for an end: the JDK and Guava.
// with: NETTY
// needs: 21
package news;

import io.netty.channel.*;
import java.time.Duration;
import java.util.concurrent.*;

class HttpClientCase extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private final java.net.http.HttpClient client = java.net.http.HttpClient.newHttpClient();
  @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    client.awaitTermination(Duration.ofMinutes(6)); // FINDING: awaitTermination
    client.awaitTermination(Limits.ZERO); // FINDING: awaitTermination
    client.awaitTermination(Limits.ofMillis(0)); // FINDING: awaitTermination
  }
}

interface Limits {
  Duration ZERO = Duration.ofMinutes(7);
  static Duration ofMillis(int more) { return ZERO.plusDays(more); }
}
