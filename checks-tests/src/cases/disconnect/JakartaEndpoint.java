// Endpoints of the WebSocket API of Jakarta EE: one object for each session.
// with: WEBSOCKET
package news;

import jakarta.websocket.*;
import jakarta.websocket.server.ServerEndpoint;
import java.util.*;
import java.util.concurrent.*;

class JakartaEndpoint {
  private static final ScheduledExecutorService SCHEDULER = Executors.newScheduledThreadPool(1);
  private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
  private Future<?> ticks;

  @ServerEndpoint("/ticks") class Methods {
    private static final Map<Session, Future<?>> TICKS = new ConcurrentHashMap<>();

    @OnOpen public void staticMap(Session session) { // SILENT
      TICKS.put(session, SCHEDULER.scheduleAtFixedRate(session::getId, 11, 12, TimeUnit.SECONDS));
    }
    @OnClose public void close(Session session) { TICKS.remove(session).cancel(true); }
    private static Future<?> ticks;

    @OnOpen public void staticField(Session session) {
      ticks = SCHEDULER.scheduleAtFixedRate(session::getId, 9, 10, TimeUnit.SECONDS); // FINDING: The next client overwrites `ticks`
    }
    @OnClose public void staticFieldClose(Session session) { ticks.cancel(true); }

    @OnOpen public void propertyOfTheSession(Session session) { // SILENT
      session.getUserProperties().put("ticks",
              SCHEDULER.scheduleAtFixedRate(session::getId, 13, 14, TimeUnit.SECONDS));
    }
    @OnClose public void propertyOfTheSessionClose(Session session) {
      ((Future<?>) session.getUserProperties().get("ticks")).cancel(true);
    }
  }

  class EndpointClassWhoseHookCancels extends Endpoint { // SILENT
    @Override public void onOpen(Session session, EndpointConfig config) {
      ticks = scheduler.scheduleAtFixedRate(session::getId, 17, 18, TimeUnit.SECONDS);
    }
    @Override public void onClose(Session session, CloseReason reason) { ticks.cancel(true); }
  }

  @ServerEndpoint("/ticks") class FieldThatTheHookCancels { // SILENT
    @OnOpen public void open(Session session) {
      ticks = SCHEDULER.scheduleAtFixedRate(session::getId, 5, 6, TimeUnit.SECONDS);
    }
    @OnClose public void close(Session session, CloseReason reason) { ticks.cancel(true); }
  }

  class ExecutorOfTheSession extends Endpoint { // SILENT
    @Override public void onOpen(Session session, EndpointConfig config) {
      scheduler.scheduleAtFixedRate(session::getId, 21, 22, TimeUnit.SECONDS);
    }
    @Override public void onClose(Session session, CloseReason reason) { scheduler.shutdownNow(); }
  }

  @ServerEndpoint("/ticks") class Dropped {
    @OnOpen public void open(Session session) {
      SCHEDULER.scheduleAtFixedRate(session::getId, 1, 2, TimeUnit.SECONDS); // FINDING: handle of the periodic task started here is thrown away
    }
    @OnClose public void close(Session session) { System.out.println("closed"); }
  }

  @ServerEndpoint("/ticks")
  class FieldThatTheHookSkips {
    private Future<?> ticks;
    @OnOpen public void open(Session session) {
      ticks = SCHEDULER.scheduleAtFixedRate(session::getId, 3, 4, TimeUnit.SECONDS);
    }
    @OnClose public void close(Session session) { System.out.println("closed"); } // FINDING: `close` runs when the client goes
  }

  @ServerEndpoint("/ticks")
  class CancelledAfterAnErrorOnly {
    private Future<?> ticks;
    @OnOpen public void open(Session session) {
      ticks = SCHEDULER.scheduleAtFixedRate(session::getId, 7, 8, TimeUnit.SECONDS); // HERE: cancelledAfterAnErrorOnly
    }
    @OnError public void error(Throwable error) { ticks.cancel(true); } // FINDING: the periodic task started on @line:cancelledAfterAnErrorOnly goes on
  }
}

class StartedByAMessageHandler extends Endpoint {
  private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
  @Override public void onOpen(Session session, EndpointConfig config) {
    session.addMessageHandler(String.class, text -> {
          scheduler.scheduleAtFixedRate(text::length, 19, 20, TimeUnit.SECONDS); // FINDING: periodic task started here
        });
  }
  @Override public void onClose(Session session, CloseReason reason) { System.out.println(reason); }
}

class EndpointClassWithoutHook extends Endpoint {
  private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
  @Override public void onOpen(Session session, EndpointConfig config) {
    scheduler.scheduleAtFixedRate(session::getId, 15, 16, TimeUnit.SECONDS); // FINDING: Nothing stops the periodic task started here
  }
}
