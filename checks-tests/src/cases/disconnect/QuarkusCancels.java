// WebSockets of Java-WebSocket, netty-socketio, Micronaut and Quarkus.
// with: MUTINY, QUARKUS_WEBSOCKET
package news;

import io.quarkus.websockets.next.*;
import java.util.*;
import java.util.concurrent.*;

@io.quarkus.websockets.next.WebSocket(path = "/ticks")
public class Ticks { // SILENT
  private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
  private final Map<String, Future<?>> ticks = new ConcurrentHashMap<>();
  @OnOpen public void open(WebSocketConnection connection) {
    ticks.put(connection.id(), scheduler.scheduleAtFixedRate(connection::isOpen, 15, 16, TimeUnit.SECONDS));
  }
  @OnClose public void close(WebSocketConnection connection) {
    Optional.ofNullable(ticks.remove(connection.id())).ifPresent(own -> own.cancel(true));
  }
}
