// Handlers that serve all clients: a map by client, keyed as the class does already.
// with: SPRING, SPRING_WEBSOCKET
package news;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;

class InterfaceWithoutABaseClass implements WebSocketHandler {
  private final Map<String, WebSocketSession> sessions = new HashMap<>();
  private final ScheduledExecutorService scheduler;
  InterfaceWithoutABaseClass(ScheduledExecutorService scheduler) {
    this.scheduler = scheduler;
  }
  @Override public void afterConnectionEstablished(WebSocketSession session) {
    sessions.put(session.getId(), session);
    scheduler.scheduleWithFixedDelay(() -> System.out.println(4), 0, 4, TimeUnit.SECONDS);
  }
  @Override public void handleMessage(WebSocketSession session, WebSocketMessage<?> message) {}
  @Override public void handleTransportError(WebSocketSession session, Throwable error) {}
  @Override
  public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {}
  @Override public boolean supportsPartialMessages() {
    return false;
  }
}
