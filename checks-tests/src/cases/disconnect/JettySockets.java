// Jetty's WebSocket endpoints, by interface and by annotation, and its event sources.
// with: JETTY_EVENT_SOURCE, JETTY_WEBSOCKET
package news;

import java.util.concurrent.*;
import org.eclipse.jetty.ee10.servlets.EventSource;
import org.eclipse.jetty.websocket.api.*;
import org.eclipse.jetty.websocket.api.annotations.*;

class JettySockets {
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private static final ScheduledExecutorService SCHEDULER = Executors.newScheduledThreadPool(1);
  private void pump(EventSource.Emitter emitter) {
    while (true) {
      try { System.out.println(emitter + lines.take()); } catch (InterruptedException e) { return; }
    }
  }

  class EventSourceThatInterruptsItsThread implements EventSource { // SILENT
    private Thread worker;
    @Override public void onOpen(EventSource.Emitter emitter) {
      worker = new Thread(() -> pump(emitter));
      worker.start();
    }
    @Override public void onClose() { worker.interrupt(); }
  }

  class ListenerThatCancelsTheTask implements Session.Listener { // SILENT
    private Future<?> ticks;
    @Override public void onWebSocketOpen(Session session) {
      ticks = SCHEDULER.scheduleAtFixedRate(session::isOpen, 1, 2, TimeUnit.SECONDS);
      session.demand();
    }
    @Override public void onWebSocketClose(int code, String reason, Callback done) { ticks.cancel(true); }
  }

  class ListenerThatCancelsAfterAnErrorOnly implements Session.Listener {
    private Future<?> ticks;
    @Override public void onWebSocketOpen(Session session) {
      ticks = SCHEDULER.scheduleAtFixedRate(session::isOpen, 1, 2, TimeUnit.SECONDS);
      session.demand();
    }
    @Override public void onWebSocketError(Throwable error) { ticks.cancel(true); } // FINDING: `onWebSocketError` does not run when
  }

  class ListenerThatSkipsTheTask implements Session.Listener {
    private Future<?> ticks;
    @Override public void onWebSocketOpen(Session session) {
      ticks = SCHEDULER.scheduleAtFixedRate(session::isOpen, 1, 2, TimeUnit.SECONDS);
      session.demand();
    }
    @Override public void onWebSocketClose(int code, String reason, Callback done) { // FINDING: `onWebSocketClose` runs when the client goes
      System.out.println(reason);
    }
  }

  class EventSourceThatForgetsItsThread implements EventSource {
    private Thread worker;
    @Override public void onOpen(EventSource.Emitter emitter) {
      worker = new Thread(() -> pump(emitter));
      worker.start();
    }
    @Override public void onClose() { System.out.println("closed"); } // FINDING: `onClose` runs when the client goes and does not stop
  }
}

@WebSocket class AnnotatedMethodsOfAnOwnExecutor { // SILENT
  private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
  @OnWebSocketOpen public void open(Session session) {
    scheduler.scheduleAtFixedRate(session::isOpen, 3, 4, TimeUnit.SECONDS);
  }
  @OnWebSocketClose public void close(int code, String reason) { scheduler.shutdownNow(); }
}

@WebSocket class AnnotatedMethods {
  private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
  @OnWebSocketOpen public void open(Session session) {
    scheduler.scheduleAtFixedRate(session::isOpen, 3, 4, TimeUnit.SECONDS); // FINDING: handle of the periodic task started here is thrown away
  }
  @OnWebSocketClose public void close(int code, String reason) { System.out.println(reason); }
}
