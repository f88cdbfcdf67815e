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

  void hookBehind(HttpServer server) {
    server.webSocketHandler(
        socket -> {
          socket.textMessageHandler(text -> vertx.setPeriodic(105, id -> socket.writeTextMessage(text)));
          socket.closeHandler(ended -> System.out.println("left"));
        });
  }

  void hookInFront(HttpServer server) {
    server.webSocketHandler(
        socket -> {
          socket.closeHandler(ended -> System.out.println("left early"));
          socket.textMessageHandler(
              text -> {
                vertx.setPeriodic(106, id -> socket.writeTextMessage(text));
              });
        });
  }

  void loopInFrontOfTheHook(NetServer server) {
    server.connectHandler(
        socket -> {
          for (String topic : new String[] {"sport", "art"}) {
            vertx.setPeriodic(107, id -> socket.write(topic));
          }
          socket.closeHandler(
              ended -> {
                System.out.println("closed");
              });
        });
  }
}
