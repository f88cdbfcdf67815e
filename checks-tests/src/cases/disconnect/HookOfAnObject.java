// A hook that calls an object of the connection: what the object holds has to be stopped there.
// with: MUTINY, VERTX5
package news;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.Vertx;
import io.vertx.core.http.*;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

class HookOfAnObject {
  void open(HttpServer server, Vertx vertx, Function<String, Multi<String>> execute) {
    server.webSocketHandler(
        socket -> {
          Forgetful protocol = new Forgetful(socket, vertx, execute);
          socket.textMessageHandler(protocol::onMessage);
          socket.closeHandler(v -> protocol.onClose()); // FINDING: `closeHandler` runs when the client goes and does not stop the subscription
        });
  }

  void openAndStop(HttpServer server, Vertx vertx, Function<String, Multi<String>> execute) { // SILENT
    server.webSocketHandler(
        socket -> {
          Careful protocol = new Careful(socket, vertx, execute);
          socket.textMessageHandler(protocol::onMessage);
          socket.closeHandler(v -> protocol.onClose());
        });
  }

  static class Forgetful {
    private final ServerWebSocket socket;
    private final Vertx vertx;
    private final Function<String, Multi<String>> execute;
    private final Map<String, Cancellable> active = new ConcurrentHashMap<>();
    private final long pings;
    Forgetful(ServerWebSocket socket, Vertx vertx, Function<String, Multi<String>> execute) {
      this.socket = socket;
      this.vertx = vertx;
      this.execute = execute;
      this.pings = vertx.setPeriodic(10_000, id -> socket.writeTextMessage("ping"));
    }
    void onMessage(String text) {
      if (text.startsWith("complete ")) {
        Cancellable one = active.remove(text.substring(9));
        if (one != null) { one.cancel(); }
        return;
      }
      active.put(text, execute.apply(text).subscribe().with(item -> socket.writeTextMessage(item)));
    }
    void onClose() { vertx.cancelTimer(pings); }
  }

  static class Careful {
    private final ServerWebSocket socket;
    private final Vertx vertx;
    private final Function<String, Multi<String>> execute;
    private final Map<String, Cancellable> active = new ConcurrentHashMap<>();
    private final long pings;
    Careful(ServerWebSocket socket, Vertx vertx, Function<String, Multi<String>> execute) {
      this.socket = socket;
      this.vertx = vertx;
      this.execute = execute;
      this.pings = vertx.setPeriodic(10_000, id -> socket.writeTextMessage("ping"));
    }
    void onMessage(String text) {
      active.put(text, execute.apply(text).subscribe().with(item -> socket.writeTextMessage(item)));
    }
    void onClose() {
      vertx.cancelTimer(pings);
      active.forEach((id, one) -> one.cancel());
      active.clear();
    }
  }
}
