// Handlers that serve all clients: a map by client, keyed as the class does already.
// with: SPRING, SPRING_WEBSOCKET
package news;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

class MapKeyedAsTheSessionsAre extends TextWebSocketHandler {
  private final Map<String, WebSocketSession> sessions = new ConcurrentHashMap<>();
  private final ExecutorService executor;
  MapKeyedAsTheSessionsAre(ExecutorService executor) {
    this.executor = executor;
  }
  @Override public void afterConnectionEstablished(WebSocketSession session) {
    sessions.put(session.getId(), session);
    executor.submit(() -> poll(session));
  }
  private void poll(WebSocketSession session) { while (true) { System.out.println("poll 1 " + session); } }
  @Override
  public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    sessions.remove(session.getId());
  }
}
