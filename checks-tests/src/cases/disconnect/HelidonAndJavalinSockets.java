// WebSockets of Helidon and Javalin.
// with: HELIDON_WEBSOCKET
// needs: 21
package news;

import io.helidon.websocket.*;
import java.util.concurrent.*;

class HelidonSkipsTheField implements WsListener {
  private static final ScheduledExecutorService SCHEDULER = Executors.newScheduledThreadPool(1);
  private Future<?> ticks;
  @Override public void onOpen(WsSession session) {
    ticks = SCHEDULER.scheduleAtFixedRate(session::subProtocol, 17, 18, TimeUnit.SECONDS);
  }
  @Override public void onClose(WsSession session, int status, String reason) { System.out.println(reason); } // FINDING: does not stop the periodic task started on line
}

class HelidonCancels implements WsListener { // SILENT
  private static final ScheduledExecutorService SCHEDULER = Executors.newScheduledThreadPool(1);
  private Future<?> ticks;
  @Override public void onOpen(WsSession session) {
    ticks = SCHEDULER.scheduleAtFixedRate(session::subProtocol, 17, 18, TimeUnit.SECONDS);
  }
  @Override public void onClose(WsSession session, int status, String reason) { ticks.cancel(true); }
  @Override public void onError(WsSession session, Throwable error) { ticks.cancel(true); }
}
