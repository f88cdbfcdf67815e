package dev.unhang.checks;

import static dev.unhang.testing.Framework.ARMERIA;
import static dev.unhang.testing.Framework.HELIDON;
import static dev.unhang.testing.Framework.HELIDON_SSE;
import static dev.unhang.testing.Framework.JAVALIN;
import static dev.unhang.testing.Framework.PLAY;
import static dev.unhang.testing.Framework.REACTOR;
import static dev.unhang.testing.Framework.UNDERTOW;

import dev.unhang.testing.Checks;
import dev.unhang.testing.Framework;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** Event streams of smaller servers. */
final class DisconnectServersTest {
  private static final String JAVALIN_IMPORTS =
      "import io.javalin.Javalin;\nimport io.javalin.http.sse.SseClient;\n";
  private static final String ARMERIA_IMPORTS =
      "import com.linecorp.armeria.common.*;\nimport com.linecorp.armeria.server.*;\n";
  private static final String UNDERTOW_IMPORTS = "import io.undertow.server.handlers.sse.*;\n";
  private static final String HELIDON_IMPORTS =
      """
      import io.helidon.http.sse.SseEvent;
      import io.helidon.webserver.http.*;
      import io.helidon.webserver.sse.SseSink;
      """;

  @Test
  void javalinHeartbeat() {
    reports(
        JAVALIN_IMPORTS,
        """
        Javalin a() {
          return Javalin.create(
              config ->
                  config.routes.sse(
                      "/a",
                      client -> {
                        client.keepAlive();
                        client.onClose(() -> log.log(System.Logger.Level.INFO, "a is over"));
                        // BUG: Diagnostic contains: The handle of the periodic task started here
                        timer.scheduleAtFixedRate(
                            () -> client.sendEvent(feed.next("a")), 1, 1_001, TimeUnit.SECONDS);
                      }));
        }
        """,
        JAVALIN);
  }

  @Test
  void javalinMethodForAClient() {
    reports(
        JAVALIN_IMPORTS,
        """
        void b(SseClient client) {
          client.keepAlive();
          // BUG: Diagnostic contains: Nothing stops the task started here
          pool.execute(
              () -> {
                while (feed.hasNext()) {
                  client.sendEvent(feed.next("b"));
                }
              });
        }

        Javalin server() {
          return Javalin.create(config -> config.routes.sse("/b", this::b));
        }
        """,
        JAVALIN);
  }

  @Test
  void javalinHookThatCancels() {
    silentOn(
        JAVALIN_IMPORTS,
        """
        void c(SseClient client) {
          client.keepAlive();
          ScheduledFuture<?> ticks =
              timer.scheduleAtFixedRate(
                  () -> client.sendEvent(feed.next("c")), 2, 1_003, TimeUnit.SECONDS);
          client.onClose(() -> ticks.cancel(true));
        }
        """,
        JAVALIN);
  }

  @Test
  void javalinLoopThatAsksTheClient() {
    silentOn(
        JAVALIN_IMPORTS,
        """
        void d(SseClient client) {
          client.keepAlive();
          pool.execute(
              () -> {
                while (!client.terminated()) {
                  client.sendEvent(feed.next("d"));
                }
              });
        }
        """,
        JAVALIN);
  }

  @Test
  void armeriaStream() {
    reports(
        ARMERIA_IMPORTS,
        """
        HttpResponse e() {
          HttpResponseWriter writer = HttpResponse.streaming();
          writer.write(ResponseHeaders.of(HttpStatus.OK));
          // BUG: Diagnostic contains: Nothing stops the periodic task started here
          timer.scheduleAtFixedRate(
              () -> writer.tryWrite(HttpData.ofUtf8("e")), 0, 1_005, TimeUnit.MILLISECONDS);
          return writer;
        }
        """,
        ARMERIA,
        REACTOR);
  }

  @Test
  void armeriaStreamThatLogsItsEnd() {
    reports(
        ARMERIA_IMPORTS,
        """
        HttpResponse f() {
          HttpResponseWriter writer = HttpResponse.streaming();
          writer.whenComplete().thenRun(() -> log.log(System.Logger.Level.INFO, "f is over"));
          // BUG: Diagnostic contains: The handle of the task started here is thrown away
          pool.execute(
              () -> {
                while (feed.hasNext()) {
                  writer.tryWrite(HttpData.ofUtf8(feed.next("f")));
                }
              });
          return writer;
        }
        """,
        ARMERIA,
        REACTOR);
  }

  @Test
  void armeriaStreamThatIsAsked() {
    silentOn(
        ARMERIA_IMPORTS,
        """
        HttpResponse g() {
          HttpResponseWriter writer = HttpResponse.streaming();
          pool.execute(
              () -> {
                while (writer.isOpen()) {
                  writer.tryWrite(HttpData.ofUtf8(feed.next("g")));
                }
              });
          return writer;
        }
        """,
        ARMERIA,
        REACTOR);
  }

  @Test
  void armeriaCompletionThatCancels() {
    silentOn(
        ARMERIA_IMPORTS,
        """
        HttpResponse h() {
          HttpResponseWriter writer = HttpResponse.streaming();
          ScheduledFuture<?> ticks =
              timer.scheduleAtFixedRate(
                  () -> writer.tryWrite(HttpData.ofUtf8("h")), 1, 8, TimeUnit.SECONDS);
          writer.whenComplete().handle((nothing, error) -> ticks.cancel(true));
          return writer;
        }
        """,
        ARMERIA,
        REACTOR);
  }

  @Test
  void armeriaContextThatCancels() {
    silentOn(
        ARMERIA_IMPORTS,
        """
        HttpResponse i(ServiceRequestContext context) {
          HttpResponseWriter writer = HttpResponse.streaming();
          Future<?> reader =
              pool.submit(() -> writer.tryWrite(HttpData.ofUtf8(feed.next("i"))));
          context.whenRequestCancelled().thenAccept(cause -> reader.cancel(true));
          return writer;
        }
        """,
        ARMERIA,
        REACTOR);
  }

  @Test
  void undertowConnection() {
    reports(
        UNDERTOW_IMPORTS,
        """
        ServerSentEventHandler j() {
          return new ServerSentEventHandler(
              (connection, lastEventId) -> {
                // BUG: Diagnostic contains: Nothing stops the periodic task started here
                timer.scheduleAtFixedRate(
                    () -> connection.send("j"), 0, 1_010, TimeUnit.MILLISECONDS);
              });
        }
        """,
        UNDERTOW);
  }

  @Test
  void undertowCloseTaskThatForgetsTheHandle() {
    reports(
        UNDERTOW_IMPORTS,
        """
        static final class Quotes implements ServerSentEventConnectionCallback {
          private final Map<ServerSentEventConnection, Future<?>> jobs = new ConcurrentHashMap<>();
          private ScheduledExecutorService timer;

          @Override
          public void connected(ServerSentEventConnection connection, String lastEventId) {
            jobs.put(
                connection,
                timer.scheduleAtFixedRate(() -> connection.send("k"), 0, 11, TimeUnit.SECONDS));
            // BUG: Diagnostic contains: `addCloseTask` runs when the client goes and does not stop
            connection.addCloseTask(channel -> jobs.remove(channel));
          }
        }
        """,
        UNDERTOW);
  }

  @Test
  void undertowCloseTaskThatCancels() {
    silentOn(
        UNDERTOW_IMPORTS,
        """
        void l(ServerSentEventConnection connection) {
          Future<?> ticks =
              timer.scheduleAtFixedRate(() -> connection.send("l"), 0, 12, TimeUnit.SECONDS);
          connection.setKeepAliveTime(12_000);
          connection.addCloseTask(channel -> ticks.cancel(false));
        }
        """,
        UNDERTOW);
  }

  /* Helidon 4 has class files of Java 21. */
  @NeedsJdk21
  @Test
  void helidonSink() {
    reports(
        HELIDON_IMPORTS,
        """
        void m(ServerRequest request, ServerResponse response) {
          SseSink sink = response.sink(SseSink.TYPE);
          // BUG: Diagnostic contains: Nothing stops the task started here
          pool.execute(
              () -> {
                while (feed.hasNext()) {
                  try {
                    sink.emit(SseEvent.create(feed.next("m")));
                  } catch (RuntimeException e) {
                    log.log(System.Logger.Level.WARNING, "not sent", e);
                  }
                }
              });
        }
        """,
        HELIDON,
        HELIDON_SSE);
  }

  /* Helidon 4 has class files of Java 21. */
  @NeedsJdk21
  @Test
  void helidonHandlerThatStreamsItself() {
    silentOn(
        HELIDON_IMPORTS,
        """
        void n(ServerRequest request, ServerResponse response) throws InterruptedException {
          try (SseSink sink = response.sink(SseSink.TYPE)) {
            while (feed.hasNext()) {
              sink.emit(SseEvent.create(feed.next("n")));
              Thread.sleep(1_014);
            }
          }
        }
        """,
        HELIDON,
        HELIDON_SSE);
  }

  @Test
  void playSourceThatTheFrameworkCancels() {
    silentOn(
        """
        import org.apache.pekko.stream.javadsl.Source;
        import org.apache.pekko.util.ByteString;
        import play.mvc.*;
        """,
        """
        Result o() {
          return Results.ok()
              .chunked(
                  Source.tick(
                          java.time.Duration.ZERO,
                          java.time.Duration.ofMillis(1_015),
                          ByteString.fromString("o"))
                      .map(item -> item.concat(ByteString.fromString(feed.next("o")))));
        }
        """,
        PLAY);
  }

  private static void reports(String imports, String members, Framework... frameworks) {
    checks(frameworks).reports(ResponseSources.service(imports, members));
  }

  private static void silentOn(String imports, String members, Framework... frameworks) {
    checks(frameworks).silentOn(ResponseSources.service(imports, members));
  }

  private static Checks checks(Framework... frameworks) {
    return Checks.of(DisconnectWithoutCancel.class).with(frameworks);
  }
}
