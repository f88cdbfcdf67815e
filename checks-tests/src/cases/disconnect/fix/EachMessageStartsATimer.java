// Each message of a socket starts a timer: a list keeps them, and one hook behind the handler cancels all.
// with: VERTX5
package news;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.net.NetServer;

class EachMessageStartsATimer {
  private final Vertx vertx = Vertx.vertx();

  void block(HttpServer server) {
    server.webSocketHandler(
        socket -> {
          socket.textMessageHandler(
              text -> {
                vertx.setPeriodic(101, id -> socket.writeTextMessage(text));
              });
          System.out.println("joined");
        });
  }

  void expression(NetServer server) {
    server.connectHandler(
        socket -> {
          socket.handler(data -> vertx.setPeriodic(102, id -> socket.write(data)));
        });
  }

  void ofAnother(HttpServer server, NetServer news) {
    server.webSocketHandler(
        socket ->
            news.connectHandler(
                feed -> feed.handler(data -> vertx.setPeriodic(104, id -> socket.writeTextMessage("d"))))); // NO PATCH: `closeHandler` keeps only one registration
  }
}
