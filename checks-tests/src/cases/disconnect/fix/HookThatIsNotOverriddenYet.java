// Handlers that serve all clients: a map by client, keyed as the class does already.
// with: SPRING, SPRING_WEBSOCKET
package news;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

class HookThatIsNotOverriddenYet extends TextWebSocketHandler {
  private final Map<String, WebSocketSession> sessions = new ConcurrentHashMap<>();
  private final ScheduledExecutorService scheduler;
  HookThatIsNotOverriddenYet(ScheduledExecutorService scheduler) {
    this.scheduler = scheduler;
  }
  @Override public void afterConnectionEstablished(WebSocketSession session) {
    String id = session.getId();
    sessions.put(id, session);
    scheduler.scheduleAtFixedRate(() -> System.out.println(id), 0, 3, TimeUnit.SECONDS);
  }
}
