// Other servers than Netty, each with its own hooks.
// with: QUARKUS_WEBSOCKET
package news;

import io.quarkus.websockets.next.OnClose;
import io.quarkus.websockets.next.OnOpen;
import io.quarkus.websockets.next.WebSocket;
import io.quarkus.websockets.next.WebSocketConnection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

@WebSocket(path = "/news")
class QuarkusIsShared {
  private final Map<String, String> names = new ConcurrentHashMap<>();
  private final ScheduledExecutorService scheduler;
  QuarkusIsShared(ScheduledExecutorService scheduler) {
    this.scheduler = scheduler;
  }
  @OnOpen void open(WebSocketConnection connection) {
    names.put(connection.id(), "10");
    scheduler.scheduleAtFixedRate(() -> System.out.println(10), 0, 10, TimeUnit.SECONDS);
  }
  @OnClose
  void close(WebSocketConnection connection) {
    names.remove(connection.id());
  }
}
