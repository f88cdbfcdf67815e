// Other servers than Netty, each with its own hooks.
// with: WEBSOCKET
package news;

import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.Session;
import java.util.Timer;
import java.util.TimerTask;

class JakartaEndpointClass extends Endpoint {
  private static final Timer TIMER = new Timer(true);

  @Override public void onOpen(Session session, EndpointConfig config) {
    TIMER.scheduleAtFixedRate(new Tick(session), 0, 3000);
  }

  private static final class Tick extends TimerTask {
    private final Session session;

    Tick(Session session) { this.session = session; }

    @Override public void run() { session.getAsyncRemote().sendText("3"); }
  }
}
