// Patches of handlers of gRPC, Javalin, Vert.x, Undertow and others.
// with: GRPC, JAVALIN, UNDERTOW, VERTX5
package news;

import io.grpc.BindableService;
import io.grpc.stub.*;
import io.javalin.http.sse.SseClient;
import io.undertow.server.handlers.sse.*;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.ServerWebSocket;
import java.util.*;
import java.util.concurrent.*;

class Server {
  private static final System.Logger log = System.getLogger("news");
  private ExecutorService pool;
  private ScheduledExecutorService timer;
  private Feed feed;
  private void follow(StreamObserver<String> observer) {
    while (feed.hasNext()) {
      try {
        observer.onNext(feed.next());
      } catch (RuntimeException e) { log.log(System.Logger.Level.DEBUG, "gone", e); }
    }
  }
  interface Feed {
    String next();
    boolean hasNext();
  }

  abstract class ObserverThatIsCastAlready implements BindableService {
    public void watch(String request, StreamObserver<String> observer) {
      var call = (ServerCallStreamObserver<String>) observer;
      call.setOnCancelHandler(() -> log.log(System.Logger.Level.INFO, "gone"));
      pool.execute(() -> follow(call));
    }
  }

  abstract class ObserverThatHasToBeCast implements BindableService {
    public void watch(String request, StreamObserver<String> observer) {
      pool.execute(() -> follow(observer));
    }
  }

  class ServerSentEventsOfUndertow implements ServerSentEventConnectionCallback {
    @Override public void connected(ServerSentEventConnection connection, String last) {
      timer.scheduleAtFixedRate(() -> connection.send(feed.next()), 1, 2, TimeUnit.SECONDS);
    }
  }

  void serverSentEventsOfJavalin(SseClient client) {
    client.keepAlive();
    client.onClose(() -> log.log(System.Logger.Level.INFO, "gone"));
    timer.scheduleAtFixedRate(() -> client.sendEvent(feed.next()), 1, 2, TimeUnit.SECONDS);
  }
  void handlersOfVertx(HttpServer server, Vertx vertx) {
    server.connectionHandler(all -> all.closeHandler(closed -> log.log(System.Logger.Level.INFO, "gone")));
    server.webSocketHandler(socket -> vertx.setPeriodic(1000, id -> socket.writeTextMessage(feed.next())));
  }
  void timersOfVertxInALoop(HttpServer server, Vertx vertx) {
    server.webSocketHandler(socket -> news(vertx, socket));
  }
  void news(Vertx vertx, ServerWebSocket socket) {
    for (int delay = 1; delay < 3; delay++) {
      vertx.setPeriodic(delay, id -> socket.writeTextMessage(feed.next()));
    }
  }
  void timerOfACallerOutOfSight(Vertx vertx, ServerWebSocket socket) {
    vertx.setPeriodic(1000, id -> socket.writeTextMessage(feed.next())); // NO PATCH: `closeHandler` keeps only one registration, and who calls `timerOfACallerOutOfSight` is not in sight
  }

  class ExceptionHandlerOfVertx {
    void open(HttpServer server, Vertx vertx) { server.webSocketHandler(socket -> news(vertx, socket)); }

    void news(Vertx vertx, ServerWebSocket socket) {
      long ticker = vertx.setPeriodic(1000, id -> socket.writeTextMessage(feed.next()));
      socket.exceptionHandler(error -> vertx.cancelTimer(ticker));
    }
  }

  class TimerOfVertx {
    void open(HttpServer server, Vertx vertx) { server.webSocketHandler(socket -> news(vertx, socket)); }

    void news(Vertx vertx, ServerWebSocket socket) {
      vertx.setPeriodic(1000, id -> socket.writeTextMessage(feed.next()));
    }
  }

  abstract class StartInATaskOfAServiceMethod implements BindableService {
    public void watch(String request, StreamObserver<String> observer) {
      pool.execute(() -> { timer.scheduleAtFixedRate(() -> follow(observer), 1, 2, TimeUnit.SECONDS); }); // NO PATCH: `setOnCancelHandler` may be called only before the method returns
    }
  }
}
