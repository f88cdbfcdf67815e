// Other servers than Netty, each with its own hooks.
// with: WEBSOCKET
package news;

import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

@ServerEndpoint("/news")
class JakartaWithoutAHook {
  private static final ScheduledExecutorService SCHEDULER = Executors.newScheduledThreadPool(15);

  @OnOpen public void open(Session session) {
    SCHEDULER.scheduleAtFixedRate(
        () -> session.getAsyncRemote().sendText("15"), 0, 15, TimeUnit.SECONDS);
  }

  @OnMessage public String message(String text) {
    return text;
  }
}
