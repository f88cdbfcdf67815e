package dev.unhang.checks;

import static dev.unhang.checks.ConnectionSources.importing;
import static dev.unhang.testing.Framework.WEBSOCKET;
import static dev.unhang.testing.Framework.WEBSOCKET_JAVAX;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Endpoints of the WebSocket API of Jakarta EE: one object for each session. */
final class DisconnectConnEndpointTest {
  private static final Checks CHECK = Checks.of(DisconnectWithoutCancel.class);
  private static final String CANCELLED =
      endpoint(
          """
          private Future<?> ticks;

          @OnOpen
          public void open(Session session) {
            ticks = SCHEDULER.scheduleAtFixedRate(session::getId, 5, 6, TimeUnit.SECONDS);
          }

          @OnClose
          public void close(Session session, CloseReason reason) {
            ticks.cancel(true);
          }
          """);
  private static final String ERROR_ONLY =
      endpoint(
          """
          private Future<?> ticks;

          @OnOpen
          public void open(Session session) {
            ticks = SCHEDULER.scheduleAtFixedRate(session::getId, 7, 8, TimeUnit.SECONDS);
          }

          @OnError
          // BUG: Diagnostic contains: the periodic task started on line 18 goes on
          public void error(Throwable error) {
            ticks.cancel(true);
          }
          """);

  private final Checks checks = CHECK.with(WEBSOCKET);

  @Test
  void dropped() {
    checks.reports(
        endpoint(
            """
            @OnOpen
            public void open(Session session) {
              // BUG: Diagnostic contains: handle of the periodic task started here is thrown away
              SCHEDULER.scheduleAtFixedRate(session::getId, 1, 2, TimeUnit.SECONDS);
            }

            @OnClose
            public void close(Session session) {
              System.out.println("closed");
            }
            """));
  }

  @Test
  void fieldThatTheHookSkips() {
    checks.reports(
        endpoint(
            """
            private Future<?> ticks;

            @OnOpen
            public void open(Session session) {
              ticks = SCHEDULER.scheduleAtFixedRate(session::getId, 3, 4, TimeUnit.SECONDS);
            }

            @OnClose
            // BUG: Diagnostic contains: `close` runs when the client goes
            public void close(Session session) {
              System.out.println("closed");
            }
            """));
  }

  @Test
  void fieldThatTheHookCancels() {
    checks.silentOn(CANCELLED);
  }

  @Test
  void fieldThatTheHookCancelsWithTheOldNames() {
    CHECK.with(WEBSOCKET_JAVAX).silentOn(CANCELLED.replace("jakarta.", "javax."));
  }

  @Test
  void cancelledAfterAnErrorOnly() {
    checks.reports(ERROR_ONLY);
  }

  @Test
  void cancelledAfterAnErrorOnlyWithTheOldNames() {
    CHECK.with(WEBSOCKET_JAVAX).reports(ERROR_ONLY.replace("jakarta.", "javax."));
  }

  @Test
  void staticField() {
    checks.reports(
        endpoint(
            """
            private static Future<?> ticks;

            @OnOpen
            public void open(Session session) {
              // BUG: Diagnostic contains: The next client overwrites `ticks`
              ticks = SCHEDULER.scheduleAtFixedRate(session::getId, 9, 10, TimeUnit.SECONDS);
            }

            @OnClose
            public void close(Session session) {
              ticks.cancel(true);
            }
            """));
  }

  @Test
  void staticMap() {
    checks.silentOn(
        endpoint(
            """
            private static final Map<Session, Future<?>> TICKS = new ConcurrentHashMap<>();

            @OnOpen
            public void open(Session session) {
              TICKS.put(
                  session,
                  SCHEDULER.scheduleAtFixedRate(session::getId, 11, 12, TimeUnit.SECONDS));
            }

            @OnClose
            public void close(Session session) {
              TICKS.remove(session).cancel(true);
            }
            """));
  }

  @Test
  void propertyOfTheSession() {
    checks.silentOn(
        endpoint(
            """
            @OnOpen
            public void open(Session session) {
              session
                  .getUserProperties()
                  .put(
                      "ticks",
                      SCHEDULER.scheduleAtFixedRate(session::getId, 13, 14, TimeUnit.SECONDS));
            }

            @OnClose
            public void close(Session session) {
              ((Future<?>) session.getUserProperties().get("ticks")).cancel(true);
            }
            """));
  }

  @Test
  void endpointClassWithoutHook() {
    checks.reports(
        programmatic(
            """
            @Override
            public void onOpen(Session session, EndpointConfig config) {
              // BUG: Diagnostic contains: Nothing stops the periodic task started here
              scheduler.scheduleAtFixedRate(session::getId, 15, 16, TimeUnit.SECONDS);
            }
            """));
  }

  @Test
  void endpointClassWhoseHookCancels() {
    checks.silentOn(
        programmatic(
            """
            private Future<?> ticks;

            @Override
            public void onOpen(Session session, EndpointConfig config) {
              ticks = scheduler.scheduleAtFixedRate(session::getId, 17, 18, TimeUnit.SECONDS);
            }

            @Override
            public void onClose(Session session, CloseReason reason) {
              ticks.cancel(true);
            }
            """));
  }

  @Test
  void startedByAMessageHandler() {
    checks.reports(
        programmatic(
            """
            @Override
            public void onOpen(Session session, EndpointConfig config) {
              session.addMessageHandler(
                  String.class,
                  text -> {
                    // BUG: Diagnostic contains: periodic task started here
                    scheduler.scheduleAtFixedRate(text::length, 19, 20, TimeUnit.SECONDS);
                  });
            }

            @Override
            public void onClose(Session session, CloseReason reason) {
              System.out.println(reason);
            }
            """));
  }

  @Test
  void executorOfTheSession() {
    checks.silentOn(
        programmatic(
            """
            @Override
            public void onOpen(Session session, EndpointConfig config) {
              scheduler.scheduleAtFixedRate(session::getId, 21, 22, TimeUnit.SECONDS);
            }

            @Override
            public void onClose(Session session, CloseReason reason) {
              scheduler.shutdownNow();
            }
            """));
  }

  private static String endpoint(String members) {
    return importing(
        "import jakarta.websocket.*;\nimport jakarta.websocket.server.ServerEndpoint;\n",
        """
        @ServerEndpoint("/ticks")
        public class Ticks {
          private static final ScheduledExecutorService SCHEDULER =
              Executors.newScheduledThreadPool(1);

        """
            + members.indent(2)
            + "}\n");
  }

  private static String programmatic(String members) {
    return importing(
        "import jakarta.websocket.*;\n",
        """
        public class Ticks extends Endpoint {
          private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);

        """
            + members.indent(2)
            + "}\n");
  }
}
