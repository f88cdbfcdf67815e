package dev.unhang.checks;

import static dev.unhang.checks.ConnectionSources.importing;
import static dev.unhang.testing.Framework.HELIDON_WEBSOCKET;
import static dev.unhang.testing.Framework.JAVALIN;

import dev.unhang.testing.Checks;
import dev.unhang.testing.Framework;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** WebSockets of Helidon and Javalin. */
final class DisconnectConnSocketsMoreTest {
  @NeedsJdk21
  @Test
  void helidonSkipsTheField() {
    check(HELIDON_WEBSOCKET)
        .reports(
            helidon(
                """
                @Override
                // BUG: Diagnostic contains: does not stop the periodic task started on line
                public void onClose(WsSession session, int status, String reason) {
                  System.out.println(reason);
                }
                """));
  }

  @NeedsJdk21
  @Test
  void helidonCancels() {
    check(HELIDON_WEBSOCKET)
        .silentOn(
            helidon(
                """
                @Override
                public void onClose(WsSession session, int status, String reason) {
                  ticks.cancel(true);
                }

                @Override
                public void onError(WsSession session, Throwable error) {
                  ticks.cancel(true);
                }
                """));
  }

  @Test
  void javalinSkipsTheMap() {
    check(JAVALIN)
        .reports(
            javalin(
                """
                // BUG: Diagnostic contains: `onClose` runs when the client goes and does not stop
                ws.onClose(gone -> System.out.println(gone));
                """));
  }

  @Test
  void javalinCancels() {
    check(JAVALIN)
        .silentOn(javalin("ws.onClose(gone -> ticks.remove(gone.sessionId()).cancel(true));\n"));
  }

  @Test
  void javalinAttribute() {
    check(JAVALIN)
        .silentOn(
            importing(
                "import io.javalin.websocket.WsConfig;\n",
                """
                class Ticks {
                  private final ScheduledExecutorService scheduler =
                      Executors.newScheduledThreadPool(1);

                  void configure(WsConfig ws) {
                    ws.onConnect(
                        joined ->
                            joined.attribute(
                                "ticks",
                                scheduler.scheduleAtFixedRate(
                                    joined::sendPing, 23, 24, TimeUnit.SECONDS)));
                    ws.onClose(
                        gone -> {
                          Future<?> ticks = gone.attribute("ticks");
                          ticks.cancel(true);
                        });
                  }
                }
                """));
  }

  private static Checks check(Framework framework) {
    return Checks.of(DisconnectWithoutCancel.class).with(framework);
  }

  private static String helidon(String members) {
    return importing(
        "import io.helidon.websocket.*;\n",
        """
        class Ticks implements WsListener {
          private static final ScheduledExecutorService SCHEDULER =
              Executors.newScheduledThreadPool(1);
          private Future<?> ticks;

          @Override
          public void onOpen(WsSession session) {
            ticks = SCHEDULER.scheduleAtFixedRate(session::subProtocol, 17, 18, TimeUnit.SECONDS);
          }

        """
            + members.indent(2)
            + "}\n");
  }

  private static String javalin(String statements) {
    return importing(
        "import io.javalin.websocket.WsConfig;\n",
        """
        class Ticks {
          private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
          private final Map<String, Future<?>> ticks = new ConcurrentHashMap<>();

          void configure(WsConfig ws) {
            ws.onConnect(
                joined ->
                    ticks.put(
                        joined.sessionId(),
                        scheduler.scheduleAtFixedRate(
                            joined::sendPing, 19, 20, TimeUnit.SECONDS)));
        """
            + statements.indent(4)
            + "  }\n}\n");
  }
}
