// WebSockets of Java-WebSocket, netty-socketio, Micronaut and Quarkus.
// with: MICRONAUT_WEBSOCKET
package news;

import io.micronaut.websocket.WebSocketSession;
import io.micronaut.websocket.annotation.*;
import java.util.concurrent.*;

@ServerWebSocket("/ticks")
class Ticks {
  private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
  @OnOpen public void open(WebSocketSession session) {
    scheduler.scheduleAtFixedRate(session::isOpen, 9, 10, TimeUnit.SECONDS); // FINDING: periodic task started here is thrown away
  }
  @OnClose public void close(WebSocketSession session) { System.out.println(session.getId()); }
}
