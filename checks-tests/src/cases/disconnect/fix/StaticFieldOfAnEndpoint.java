// Other servers than Netty, each with its own hooks.
// with: WEBSOCKET
package news;

import jakarta.websocket.OnClose;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

@ServerEndpoint("/static")
class StaticFieldOfAnEndpoint {
  private static final ScheduledExecutorService SCHEDULER = Executors.newScheduledThreadPool(4);
  private static ScheduledFuture<?> ping;
  @OnOpen public void open(Session session) {
    ping = SCHEDULER.scheduleAtFixedRate(
            () -> session.getAsyncRemote().sendText("4"), 0, 4, TimeUnit.SECONDS);
  }
  @OnClose public void close() { ping.cancel(false); }
}
