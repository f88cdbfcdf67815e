// Quarkus' WebSockets that serve all clients: by the key that the framework has for them.
// with: QUARKUS_WEBSOCKET
package news;

import io.quarkus.websockets.next.OnClose;
import io.quarkus.websockets.next.OnOpen;
import io.quarkus.websockets.next.WebSocket;
import io.quarkus.websockets.next.WebSocketConnection;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class KeyOfQuarkus {
  private ScheduledExecutorService scheduler;

  @WebSocket(path = "/27")
  class Quarkus {
    @OnOpen
    void open(WebSocketConnection connection) {
      scheduler.scheduleAtFixedRate(() -> System.out.println(27), 0, 27, TimeUnit.SECONDS);
    }
    @OnClose
    void close(WebSocketConnection connection) {
      System.out.println("closed");
    }
  }

  @WebSocket(path = "/33")
  class QuarkusWithoutAHook {
    @OnOpen
    void open(WebSocketConnection connection) {
      scheduler.scheduleAtFixedRate(() -> System.out.println(33), 0, 33, TimeUnit.SECONDS);
    }
  }
}
