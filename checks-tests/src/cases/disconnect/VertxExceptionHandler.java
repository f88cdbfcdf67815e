// Vert.x: WebSockets, TCP connections, SockJS, requests.
// with: VERTX4
package news;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.net.*;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.sockjs.SockJSHandler;

class ExceptionHandlerOnlyInVertx4 {
  Vertx vertx;
  void listen(HttpServer server, NetServer tcp, SockJSHandler sockJs, Router router) {
    server.webSocketHandler(socket -> {
          long ticks = vertx.setPeriodic(100, id -> socket.writeTextMessage("tick"));
          socket.exceptionHandler(error -> vertx.cancelTimer(ticks)); // FINDING: `exceptionHandler` does not run when a client closes
        });
  }
}
