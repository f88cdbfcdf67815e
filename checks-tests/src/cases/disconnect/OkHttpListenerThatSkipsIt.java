// Undertow, Reactive Streams, RSocket, OkHttp, Ratpack.
// with: OKHTTP
package news;

import java.util.concurrent.*;
import okhttp3.*;

class Client extends WebSocketListener {
  private final ScheduledExecutorService pool = Executors.newScheduledThreadPool(1);
  private Future<?> pings;
  @Override public void onOpen(WebSocket socket, Response response) {
    pings = pool.scheduleAtFixedRate(socket::queueSize, 13, 14, TimeUnit.SECONDS);
  }
  @Override public void onClosed(WebSocket socket, int code, String reason) { System.out.println(reason); } // FINDING: `onClosed` runs when the client goes and does not stop
}
