// framework: Vert.x
// with: vertx-core:4
import io.vertx.core.*;
import io.vertx.core.eventbus.Message;
import io.vertx.core.http.*;
import io.vertx.core.Future;

class Core {
  private final Vertx vertx = Vertx.vertx();
  void servers(HttpServer server) {
    server.requestHandler(request -> {
      here(); // EVENT_LOOP: a Vert.x event loop: lambda handed to `HttpServer.requestHandler`
      request.response().closeHandler(gone -> { here(); }); // EVENT_LOOP: a Vert.x event loop: `HttpServerResponse.closeHandler`
    });
    server.webSocketHandler(this::connected);
  }
  private void connected(ServerWebSocket socket) {
    here(); // EVENT_LOOP: method reference handed to `HttpServer.webSocketHandler`
    socket.textMessageHandler(text -> { here(); }); // EVENT_LOOP: a Vert.x event loop: textMessageHandler`
  }
  void timers() {
    vertx.setTimer(100, id -> { here(); }); // EVENT_LOOP: a Vert.x event loop: lambda handed to `Vertx.setTimer`
    long periodic = vertx.setPeriodic(10, 200, this::tick);
    vertx.runOnContext(unused -> { here(); }); // EVENT_LOOP: a Vert.x event loop: lambda handed to `Vertx.runOnContext`
  }
  private void tick(long id) { here(); } // EVENT_LOOP: a Vert.x event loop: method reference handed to `Vertx.setPeriodic`
  void messages() {
    vertx.eventBus().<String>consumer("news", message -> { here(); }); // EVENT_LOOP: a Vert.x event loop: lambda handed to `EventBus.consumer`
    vertx.eventBus().localConsumer("local", new Listener());
  }
  private static final class Listener implements Handler<Message<String>> {
    @Override public void handle(Message<String> message) { here(); } // EVENT_LOOP: a Vert.x event loop
  }
  void blocking(WorkerExecutor workers) {
    vertx.executeBlocking(promise -> {
      here(); // MAY_BLOCK: lambda handed to `Vertx.executeBlocking`
      promise.complete();
    }, false, result -> { here(); }); // EVENT_LOOP: a Vert.x event loop: lambda handed to `Vertx.executeBlocking`
    vertx.executeBlocking(() -> { here(); return "row"; }) // MAY_BLOCK: lambda handed to `Vertx.executeBlocking`
        .onSuccess(row -> {
      here(); // EVENT_LOOP: a Vert.x event loop: lambda handed to `Future.onSuccess`
    });
    workers.executeBlocking(this::load, false);
  }
  private String load() { here(); return "loaded"; } // MAY_BLOCK: method reference handed to `WorkerExecutor.executeBlocking`
  Future<String> futures(Future<String> source) {
    here(); // ASYNC_HANDLER: an async handler: `futures` returns `Future`
    return source.compose(text -> {
      here(); // EVENT_LOOP: a Vert.x event loop: lambda handed to `Future.compose`
      return Future.succeededFuture(text);
    }).map(this::upper).onComplete(result -> { here(); }); // EVENT_LOOP: a Vert.x event loop: lambda handed to `Future.onComplete`
  }
  private String upper(String text) { here(); return text; } // EVENT_LOOP: a Vert.x event loop: method reference handed to `Future.map`
  void guards() {
    if (Context.isOnEventLoopThread()) {
      here(); // EVENT_LOOP: a Vert.x event loop: `Context.isOnEventLoopThread` is true here
    } else {
      here(); // MAY_BLOCK: `Context.isOnEventLoopThread` is false here
    }
    vertx.setTimer(300, id -> { if (Context.isOnWorkerThread()) { here(); } }); // MAY_BLOCK: `Context.isOnWorkerThread` is true here
  }
  void notKnown(Promise<String> promise) { here(); promise.complete("here"); } // UNKNOWN
}
