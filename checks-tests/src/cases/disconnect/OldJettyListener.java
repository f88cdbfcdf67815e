// Jetty's WebSocket endpoints, by interface and by annotation, and its event sources.
// with: JETTY_WEBSOCKET_11
package news;

import java.util.concurrent.*;
import org.eclipse.jetty.websocket.api.*;

class Jetty11Listener implements WebSocketListener { // SILENT
  private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(5);
  private Future<?> ticks;
  @Override public void onWebSocketConnect(Session session) {
    ticks = scheduler.scheduleAtFixedRate(session::isOpen, 6, 7, TimeUnit.SECONDS);
  }
  @Override public void onWebSocketClose(int code, String reason) {
    if (ticks != null) { ticks.cancel(false); }
  }
}
