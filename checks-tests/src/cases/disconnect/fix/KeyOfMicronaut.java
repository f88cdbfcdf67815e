// Micronaut's WebSockets that serve all clients: by the key that the framework has for them.
// with: MICRONAUT_WEBSOCKET
package news;

import io.micronaut.websocket.WebSocketSession;
import io.micronaut.websocket.annotation.OnClose;
import io.micronaut.websocket.annotation.OnOpen;
import io.micronaut.websocket.annotation.ServerWebSocket;
import java.util.concurrent.Future;
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

  @ServerWebSocket("/35")
  class SingleField {
    private Future<?> ticks;
    @OnOpen public void open(WebSocketSession session) {
      ticks = scheduler.scheduleAtFixedRate(session::isOpen, 0, 35, TimeUnit.SECONDS);
    }
    @OnClose public void close(WebSocketSession session) { ticks.cancel(true); }
  }

  @ServerWebSocket("/36")
  class SingleFieldThatIsForgotten {
    private Future<?> tick;
    @OnOpen public void open(WebSocketSession session) {
      tick = scheduler.scheduleAtFixedRate(session::isOpen, 0, 36, TimeUnit.SECONDS);
    }
    @OnClose public void close(WebSocketSession session) { System.out.println(36); tick.cancel(true); tick = null; }
  }
}
