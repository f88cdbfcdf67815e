// Other servers than Netty, each with its own hooks.
// with: JETTY_WEBSOCKET, MICRONAUT_WEBSOCKET
package news;

import io.micronaut.websocket.WebSocketSession;
import io.micronaut.websocket.annotation.OnClose;
import io.micronaut.websocket.annotation.OnMessage;
import io.micronaut.websocket.annotation.OnOpen;
import io.micronaut.websocket.annotation.ServerWebSocket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;

class JettyListener implements Session.Listener.AutoDemanding {
  private final ScheduledExecutorService scheduler;
  JettyListener(ScheduledExecutorService scheduler) {
    this.scheduler = scheduler;
  }
  @Override public void onWebSocketOpen(Session session) {
    scheduler.scheduleAtFixedRate(
        () -> session.sendText("5", Callback.NOOP), 0, 5, TimeUnit.SECONDS);
  }
}

@ServerWebSocket("/news")
class MicronautIsShared {
  private final Map<String, WebSocketSession> sessions = new ConcurrentHashMap<>();
  private final ScheduledExecutorService scheduler;
  MicronautIsShared(ScheduledExecutorService scheduler) {
    this.scheduler = scheduler;
  }
  @OnOpen void open(WebSocketSession session) {
    sessions.put(session.getId(), session);
    scheduler.scheduleAtFixedRate(() -> System.out.println(9), 0, 9, TimeUnit.SECONDS);
  }
  @OnMessage void message(String text) {}
  @OnClose
  void close(WebSocketSession session) {
    sessions.remove(session.getId());
  }
}
