// WebSockets of Java-WebSocket, netty-socketio, Micronaut and Quarkus.
// with: MICRONAUT_WEBSOCKET
package news;

import io.micronaut.websocket.WebSocketSession;
import io.micronaut.websocket.annotation.*;
import java.util.*;
import java.util.concurrent.*;

@ServerWebSocket("/ticks")
class Ticks { // SILENT
  private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
  private final Map<String, Future<?>> ticks = new ConcurrentHashMap<>();
  @OnOpen public void open(WebSocketSession session) {
    ticks.put(session.getId(), scheduler.scheduleAtFixedRate(session::isOpen, 11, 12, TimeUnit.SECONDS));
  }
  @OnClose public void close(WebSocketSession session) { ticks.remove(session.getId()).cancel(true); }
}
