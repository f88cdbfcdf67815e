// framework: Vert.x
// with: vertx-core:5, vertx-web:5
import io.vertx.core.*;
import io.vertx.core.net.*;
import io.vertx.ext.web.*;
import io.vertx.core.Future;

class Core5 {
  void web(Router router, Vertx vertx) {
    Handler<RoutingContext> local = context -> { here(); }; // EVENT_LOOP: a Vert.x event loop: lambda handed to `Route.handler`
    router.route("/local").handler(local);
    router.route("/offload").handler(context -> vertx.executeBlocking(() -> {
      here(); // MAY_BLOCK: lambda handed to `Vertx.executeBlocking`
      return "page";
    }, true).onComplete(page -> { here(); }, // EVENT_LOOP: a Vert.x event loop: `Future.onComplete`
    failure -> {
      here(); // EVENT_LOOP: a Vert.x event loop: `Future.onComplete`
    }));
    router.uncaughtErrorHandler(error -> { here(); }); // EVENT_LOOP: a Vert.x event loop: `Router.uncaughtErrorHandler`
  }
  void sockets(NetServer server, boolean loud) { server.connectHandler(loud ? this::loud : this::quiet); }
  private void loud(NetSocket socket) {
    here(); // EVENT_LOOP: method reference handed to `NetServer.connectHandler`
    socket.closeHandler(gone -> { here(); }); // EVENT_LOOP: a Vert.x event loop: lambda handed to `NetSocket.closeHandler`
  }
  private void quiet(NetSocket socket) { here(); } // EVENT_LOOP: method reference handed to `NetServer.connectHandler`
  void futures(Future<String> future, WorkerExecutor workers, Function<String, String> any) {
    future.recover(failure -> workers.executeBlocking(() -> {
      here(); // MAY_BLOCK: lambda handed to `WorkerExecutor.executeBlocking`
      return "fallback";
    })).eventually(() -> { here(); return Future.succeededFuture(); }); // EVENT_LOOP: a Vert.x event loop: lambda handed to `Future.eventually`
    Function<String, String> unused = text -> { here(); return any.apply(text); }; // UNKNOWN
  }
}
