// WebSockets of Java-WebSocket, netty-socketio, Micronaut and Quarkus.
// with: MICRONAUT_WEBSOCKET
package news;

import io.micronaut.websocket.WebSocketSession;
import io.micronaut.websocket.annotation.*;
import java.util.concurrent.*;

@ServerWebSocket("/ticks")
class Ticks {
  private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
  private Future<?> ticks;
  @OnOpen public void open(WebSocketSession session) {
    ticks = scheduler.scheduleAtFixedRate(session::isOpen, 13, 14, TimeUnit.SECONDS); // FINDING: The next client overwrites `ticks`
  }
  @OnClose public void close(WebSocketSession session) { ticks.cancel(true); }
}
