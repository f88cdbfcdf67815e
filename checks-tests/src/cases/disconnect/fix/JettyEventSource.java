// Other servers than Netty, each with its own hooks.
// with: JETTY_EVENT_SOURCE, WEBSOCKET
package news;

import jakarta.websocket.OnClose;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.ee10.servlets.EventSource;

@ServerEndpoint("/news")
class JakartaEndpoint {
  private static final ScheduledExecutorService SCHEDULER = Executors.newScheduledThreadPool(1);
  @OnOpen public void open(Session session) {
    SCHEDULER.scheduleAtFixedRate(
        () -> session.getAsyncRemote().sendText("1"), 0, 1, TimeUnit.SECONDS);
  }
  @OnClose
  public void close() {}
}

class JettyEventSource implements EventSource {
  private final ScheduledExecutorService scheduler;
  private Emitter emitter;
  JettyEventSource(ScheduledExecutorService scheduler) {
    this.scheduler = scheduler;
  }
  @Override public void onOpen(Emitter opened) {
    emitter = opened;
    scheduler.scheduleAtFixedRate(() -> System.out.println(7), 0, 7, TimeUnit.SECONDS);
  }
  @Override
  public void onClose() {
    emitter = null;
  }
}
