// A hook is there, though it is one of another stream: the patch registers one on the client's own.
// with: VERTX5
package news;

import io.vertx.core.Vertx;
import io.vertx.core.http.*;

abstract class HookOfAnotherStream {
  private WebSocketClient agency;
  private Vertx vertx;
  abstract String next();

  void proxy(HttpServer server) {
    server.webSocketHandler(reader -> {
      long timer = vertx.setPeriodic(900, tick -> reader.writeTextMessage(next()));
      agency.connect("/news").onSuccess(source -> source.closeHandler(nothing -> System.out.println("no agency")));
    });
  }
}
