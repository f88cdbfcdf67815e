package dev.unhang.checks;

import static dev.unhang.testing.Framework.GRPC;
import static dev.unhang.testing.Framework.JAVALIN;
import static dev.unhang.testing.Framework.UNDERTOW;
import static dev.unhang.testing.Framework.VERTX5;

import dev.unhang.testing.Checks;
import dev.unhang.testing.Framework;
import org.junit.jupiter.api.Test;

/** Patches of handlers of gRPC, Javalin, Vert.x, Undertow and others. */
final class DisconnectFixServerTest {
  private static final String JDK = "import java.util.concurrent.*;\n";
  private static final String GRPC_IMPORTS =
      "import io.grpc.BindableService;\nimport io.grpc.stub.*;\n" + JDK;
  private static final String GRPC_HEAD = "abstract class NewsService implements BindableService";

  private static void fixes(
      Checks checks, String imports, String head, String before, String after) {
    checks.fixes(PatchSources.type(imports, head, before), PatchSources.type(imports, head, after));
  }

  private static Checks with(Framework framework) {
    return Checks.of(DisconnectWithoutCancel.class).with(framework);
  }

  private static String follow(String parameter) {
    return """

    private void follow(%s) {
      while (feed.hasNext()) {
        try {
          observer.onNext(feed.next());
        } catch (RuntimeException e) {
          log.log(System.Logger.Level.DEBUG, "gone", e);
        }
      }
    }
    """
        .formatted(parameter);
  }

  @Test
  void observerThatHasToBeCast() {
    String follow = follow("StreamObserver<String> observer");
    fixes(
        with(GRPC),
        GRPC_IMPORTS,
        GRPC_HEAD,
        """
        public void watch(String request, StreamObserver<String> observer) {
          pool.execute(() -> follow(observer));
        }
        """
            + follow,
        """
        public void watch(String request, StreamObserver<String> observer) {
          Future<?> task = pool.submit(() -> follow(observer));
          ((ServerCallStreamObserver<String>) observer).setOnCancelHandler(() -> task.cancel(true));
        }
        """
            + follow);
  }

  @Test
  void observerThatIsCastAlready() {
    String follow = follow("StreamObserver<String> observer");
    fixes(
        with(GRPC),
        GRPC_IMPORTS,
        GRPC_HEAD,
        """
        public void watch(String request, StreamObserver<String> observer) {
          var call = (ServerCallStreamObserver<String>) observer;
          call.setOnCancelHandler(() -> log.log(System.Logger.Level.INFO, "gone"));
          pool.execute(() -> follow(call));
        }
        """
            + follow,
        """
        public void watch(String request, StreamObserver<String> observer) {
          var call = (ServerCallStreamObserver<String>) observer;
          Future<?> task = pool.submit(() -> follow(call));
          call.setOnCancelHandler(() -> {
            task.cancel(true);
            log.log(System.Logger.Level.INFO, "gone");
          });
        }
        """
            + follow);
  }

  @Test
  void startInATaskOfAServiceMethod() {
    with(GRPC)
        .reportsWithoutFix(
            "`setOnCancelHandler` may be called only before the method returns",
            PatchSources.type(
                GRPC_IMPORTS,
                GRPC_HEAD,
                """
                public void watch(String request, StreamObserver<String> observer) {
                  pool.execute(() -> {
                    timer.scheduleAtFixedRate(() -> follow(observer), 1, 2, TimeUnit.SECONDS);
                  });
                }
                """
                    + follow("StreamObserver<String> observer")));
  }

  @Test
  void serverSentEventsOfJavalin() {
    fixes(
        with(JAVALIN),
        "import io.javalin.http.sse.SseClient;\n" + JDK,
        "class News",
        """
        void news(SseClient client) {
          client.keepAlive();
          client.onClose(() -> log.log(System.Logger.Level.INFO, "gone"));
          timer.scheduleAtFixedRate(() -> client.sendEvent(feed.next()), 1, 2, TimeUnit.SECONDS);
        }
        """,
        """
        void news(SseClient client) {
          client.keepAlive();
          ScheduledFuture<?> task = timer.scheduleAtFixedRate(() -> client.sendEvent(feed.next()), 1, 2, TimeUnit.SECONDS);
          client.onClose(() -> {
            task.cancel(true);
            log.log(System.Logger.Level.INFO, "gone");
          });
        }
        """);
  }

  @Test
  void timerOfVertx() {
    fixes(
        with(VERTX5),
        "import io.vertx.core.Vertx;\nimport io.vertx.core.http.ServerWebSocket;\n" + JDK,
        "class News",
        """
        void news(Vertx vertx, ServerWebSocket socket) {
          vertx.setPeriodic(1000, id -> socket.writeTextMessage(feed.next()));
        }
        """,
        """
        void news(Vertx vertx, ServerWebSocket socket) {
          long timer = vertx.setPeriodic(1000, id -> socket.writeTextMessage(feed.next()));
          socket.closeHandler(ended -> vertx.cancelTimer(timer));
        }
        """);
  }

  @Test
  void exceptionHandlerOfVertx() {
    fixes(
        with(VERTX5),
        "import io.vertx.core.Vertx;\nimport io.vertx.core.http.ServerWebSocket;\n" + JDK,
        "class News",
        """
        void news(Vertx vertx, ServerWebSocket socket) {
          long ticker = vertx.setPeriodic(1000, id -> socket.writeTextMessage(feed.next()));
          socket.exceptionHandler(error -> vertx.cancelTimer(ticker));
        }
        """,
        """
        void news(Vertx vertx, ServerWebSocket socket) {
          long ticker = vertx.setPeriodic(1000, id -> socket.writeTextMessage(feed.next()));
          socket.exceptionHandler(error -> vertx.cancelTimer(ticker));
          socket.closeHandler(ended -> vertx.cancelTimer(ticker));
        }
        """);
  }

  @Test
  void timersOfVertxInALoop() {
    fixes(
        with(VERTX5),
        "import io.vertx.core.Vertx;\n"
            + "import io.vertx.core.http.ServerWebSocket;\n"
            + "import java.util.*;\n"
            + JDK,
        "class News",
        """
        void news(Vertx vertx, ServerWebSocket socket) {
          for (int delay = 1; delay < 3; delay++) {
            vertx.setPeriodic(delay, id -> socket.writeTextMessage(feed.next()));
          }
        }
        """,
        """
        void news(Vertx vertx, ServerWebSocket socket) {
          List<Long> timers = new ArrayList<>();
          for (int delay = 1; delay < 3; delay++) {
            timers.add(vertx.setPeriodic(delay, id -> socket.writeTextMessage(feed.next())));
          }
          socket.closeHandler(ended -> timers.forEach(timer -> vertx.cancelTimer(timer)));
        }
        """);
  }

  @Test
  void serverSentEventsOfUndertow() {
    fixes(
        with(UNDERTOW),
        "import io.undertow.server.handlers.sse.*;\n" + JDK,
        "class News implements ServerSentEventConnectionCallback",
        """
        @Override
        public void connected(ServerSentEventConnection connection, String last) {
          timer.scheduleAtFixedRate(() -> connection.send(feed.next()), 1, 2, TimeUnit.SECONDS);
        }
        """,
        """
        @Override
        public void connected(ServerSentEventConnection connection, String last) {
          ScheduledFuture<?> task = timer.scheduleAtFixedRate(() -> connection.send(feed.next()), 1, 2, TimeUnit.SECONDS);
          connection.addCloseTask(ended -> task.cancel(true));
        }
        """);
  }
}
