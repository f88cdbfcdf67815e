package dev.unhang.checks;

import static dev.unhang.checks.ConnectionSources.importing;
import static dev.unhang.testing.Framework.JETTY_EVENT_SOURCE;
import static dev.unhang.testing.Framework.JETTY_WEBSOCKET;
import static dev.unhang.testing.Framework.JETTY_WEBSOCKET_11;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Jetty's WebSocket endpoints, by interface and by annotation, and its event sources. */
final class DisconnectConnJettyTest {
  private static final Checks CHECK = Checks.of(DisconnectWithoutCancel.class);

  private final Checks checks = CHECK.with(JETTY_WEBSOCKET);

  @Test
  void listenerThatSkipsTheTask() {
    checks.reports(
        listener(
            """
            @Override
            // BUG: Diagnostic contains: `onWebSocketClose` runs when the client goes
            public void onWebSocketClose(int code, String reason, Callback done) {
              System.out.println(reason);
            }
            """));
  }

  @Test
  void listenerThatCancelsTheTask() {
    checks.silentOn(
        listener(
            """
            @Override
            public void onWebSocketClose(int code, String reason, Callback done) {
              ticks.cancel(true);
            }
            """));
  }

  @Test
  void listenerThatCancelsAfterAnErrorOnly() {
    checks.reports(
        listener(
            """
            @Override
            // BUG: Diagnostic contains: `onWebSocketError` does not run when
            public void onWebSocketError(Throwable error) {
              ticks.cancel(true);
            }
            """));
  }

  @Test
  void annotatedMethods() {
    checks.reports(
        annotated(
            """
            @OnWebSocketClose
            public void close(int code, String reason) {
              System.out.println(reason);
            }
            """));
  }

  @Test
  void annotatedMethodsOfAnOwnExecutor() {
    checks.silentOn(
        annotated(
                """
                @OnWebSocketClose
                public void close(int code, String reason) {
                  scheduler.shutdownNow();
                }
                """)
            .replaceAll("// BUG.*", ""));
  }

  @Test
  void jetty11Listener() {
    CHECK
        .with(JETTY_WEBSOCKET_11)
        .silentOn(
            importing(
                "import org.eclipse.jetty.websocket.api.*;\n",
                """
                class Ticks implements WebSocketListener {
                  private final ScheduledExecutorService scheduler =
                      Executors.newScheduledThreadPool(5);
                  private Future<?> ticks;

                  @Override
                  public void onWebSocketConnect(Session session) {
                    ticks = scheduler.scheduleAtFixedRate(session::isOpen, 6, 7, TimeUnit.SECONDS);
                  }

                  @Override
                  public void onWebSocketClose(int code, String reason) {
                    if (ticks != null) {
                      ticks.cancel(false);
                    }
                  }
                }
                """));
  }

  @Test
  void eventSourceThatForgetsItsThread() {
    CHECK
        .with(JETTY_EVENT_SOURCE)
        .reports(
            eventSource(
                """
                @Override
                // BUG: Diagnostic contains: `onClose` runs when the client goes and does not stop
                public void onClose() {
                  System.out.println("closed");
                }
                """));
  }

  @Test
  void eventSourceThatInterruptsItsThread() {
    CHECK
        .with(JETTY_EVENT_SOURCE)
        .silentOn(
            eventSource(
                """
                @Override
                public void onClose() {
                  worker.interrupt();
                }
                """));
  }

  private static String listener(String members) {
    return importing(
        "import org.eclipse.jetty.websocket.api.*;\n",
        """
        class Ticks implements Session.Listener {
          private static final ScheduledExecutorService SCHEDULER =
              Executors.newScheduledThreadPool(1);
          private Future<?> ticks;

          @Override
          public void onWebSocketOpen(Session session) {
            ticks = SCHEDULER.scheduleAtFixedRate(session::isOpen, 1, 2, TimeUnit.SECONDS);
            session.demand();
          }

        """
            + members.indent(2)
            + "}\n");
  }

  private static String annotated(String members) {
    return importing(
        """
        import org.eclipse.jetty.websocket.api.Session;
        import org.eclipse.jetty.websocket.api.annotations.*;
        """,
        """
        @WebSocket
        public class Ticks {
          private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);

          @OnWebSocketOpen
          public void open(Session session) {
            // BUG: Diagnostic contains: handle of the periodic task started here is thrown away
            scheduler.scheduleAtFixedRate(session::isOpen, 3, 4, TimeUnit.SECONDS);
          }

        """
            + members.indent(2)
            + "}\n");
  }

  private static String eventSource(String members) {
    return importing(
        "import org.eclipse.jetty.ee10.servlets.EventSource;\n",
        """
        class News implements EventSource {
          private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
          private Thread worker;

          @Override
          public void onOpen(EventSource.Emitter emitter) {
            worker = new Thread(() -> pump(emitter));
            worker.start();
          }

          private void pump(EventSource.Emitter emitter) {
            while (true) {
              try {
                System.out.println(emitter + lines.take());
              } catch (InterruptedException e) {
                return;
              }
            }
          }

        """
            + members.indent(2)
            + "}\n");
  }
}
