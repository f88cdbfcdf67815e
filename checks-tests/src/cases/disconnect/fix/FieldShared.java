// Handlers that serve all clients: a map by client, keyed as the class does already.
// with: SPRING, SPRING_WEBSOCKET
package news;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

class FieldShared {
  private final Map<String, WebSocketSession> sessions = new ConcurrentHashMap<>();
  private ExecutorService executor;

  class OneFieldThatTheStartUsesAgain extends TextWebSocketHandler {
    private Future<?> future;
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      sessions.put(session.getId(), session);
      future = executor.submit(() -> poll(session));
      System.out.println(future);
    }
    private void poll(WebSocketSession session) { while (true) { System.out.println("poll 7 " + session); } }
    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      if (future != null) {
        future.cancel(true);
      }
    }
  }

  class OneFieldForAll extends TextWebSocketHandler {
    private Future<?> future; // the last one
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      sessions.put(session.getId(), session);
      future = executor.submit(() -> poll(session));
    }
    private void poll(WebSocketSession session) { while (true) { System.out.println("poll 5 " + session); } }
    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      sessions.remove(session.getId());
      future.cancel(true);
    }
  }

  class OneFieldWithANullCheck extends TextWebSocketHandler {
    private final ScheduledExecutorService scheduler;
    private volatile ScheduledFuture<?> ping = null;
    OneFieldWithANullCheck(ScheduledExecutorService scheduler) {
      this.scheduler = scheduler;
    }
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      sessions.put(session.getId(), session);
      this.ping = scheduler.scheduleAtFixedRate(() -> System.out.println(6), 0, 6, TimeUnit.SECONDS);
    }
    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      sessions.remove(session.getId());
      if (this.ping != null) {
        this.ping.cancel(true);
        this.ping = null;
      }
    }
  }

  class OneFieldThatNobodyCancels extends TextWebSocketHandler {
    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private Future<?> running;
    @Override protected void handleTextMessage(WebSocketSession session, TextMessage message) {
      texts.put(message.getPayload(), session.getId());
    }
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      sessions.put(session.getId(), session);
      running = executor.submit(() -> poll(session));
    }
    private void poll(WebSocketSession session) { while (true) { System.out.println("poll 10 " + session); } }
    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
      sessions.remove(session.getId());
    }
  }
}
