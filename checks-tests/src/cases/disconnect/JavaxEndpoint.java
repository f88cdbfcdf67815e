// Endpoints of the WebSocket API of Jakarta EE: one object for each session.
// with: WEBSOCKET_JAVAX
package news;

import java.util.concurrent.*;
import javax.websocket.*;
import javax.websocket.server.ServerEndpoint;

@ServerEndpoint("/ticks")
class FieldThatTheHookCancelsWithTheOldNames { // SILENT
  private static final ScheduledExecutorService SCHEDULER = Executors.newScheduledThreadPool(1);
  private Future<?> ticks;
  @OnOpen public void open(Session session) {
    ticks = SCHEDULER.scheduleAtFixedRate(session::getId, 5, 6, TimeUnit.SECONDS);
  }
  @OnClose public void close(Session session, CloseReason reason) { ticks.cancel(true); }
}

@ServerEndpoint("/ticks")
class CancelledAfterAnErrorOnlyWithTheOldNames {
  private static final ScheduledExecutorService SCHEDULER = Executors.newScheduledThreadPool(1);
  private Future<?> ticks;
  @OnOpen public void open(Session session) {
    ticks = SCHEDULER.scheduleAtFixedRate(session::getId, 7, 8, TimeUnit.SECONDS); // HERE: cancelledAfterAnErrorOnlyWithTheOldNames
  }
  @OnError public void error(Throwable error) { ticks.cancel(true); } // FINDING: the periodic task started on @line:cancelledAfterAnErrorOnlyWithTheOldNames goes on
}
