// Micronaut's WebSockets that serve all clients: by the key that the framework has for them.
// with: MICRONAUT_WEBSOCKET
package news;

import io.micronaut.websocket.WebSocketSession;
import io.micronaut.websocket.annotation.OnClose;
import io.micronaut.websocket.annotation.OnOpen;
import io.micronaut.websocket.annotation.ServerWebSocket;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class KeyOfMicronaut {
  private ScheduledExecutorService scheduler;

  @ServerWebSocket("/26")
  class Micronaut {
    @OnOpen
    public void open(WebSocketSession session) {
      scheduler.scheduleAtFixedRate(() -> System.out.println(26), 0, 26, TimeUnit.SECONDS);
    }
    @OnClose
    public void close(WebSocketSession session) {
      System.out.println("closed");
    }
  }

  @ServerWebSocket("/34")
  class MicronautWithoutAHook {
    @OnOpen
    public void open(WebSocketSession session) {
      scheduler.scheduleAtFixedRate(() -> System.out.println(34), 0, 34, TimeUnit.SECONDS);
    }
  }
}
