// Other servers than Netty, each with its own hooks.
// with: JETTY_WEBSOCKET
package news;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.annotations.OnWebSocketClose;
import org.eclipse.jetty.websocket.api.annotations.OnWebSocketError;
import org.eclipse.jetty.websocket.api.annotations.OnWebSocketOpen;
import org.eclipse.jetty.websocket.api.annotations.WebSocket;

@WebSocket class JettyAnnotations {
  private final ScheduledExecutorService scheduler;
  private ScheduledFuture<?> ping;
  JettyAnnotations(ScheduledExecutorService scheduler) { this.scheduler = scheduler; }
  @OnWebSocketOpen public void open(Session session) {
    ping = scheduler.scheduleAtFixedRate(() -> session.sendText("6", Callback.NOOP), 0, 6, TimeUnit.SECONDS);
  }
  @OnWebSocketError public void error(Throwable cause) { ping.cancel(true); }
  @OnWebSocketClose
  public void close(int code, String reason) {
    System.out.println(code + reason);
  }
}
