// Timers of Micronaut's own scheduler, kept by the id of the session.
// with: MICRONAUT_WEBSOCKET, micronaut-context:4
package news;

import io.micronaut.scheduling.TaskScheduler;
import io.micronaut.websocket.WebSocketSession;
import io.micronaut.websocket.annotation.OnClose;
import io.micronaut.websocket.annotation.OnOpen;
import io.micronaut.websocket.annotation.ServerWebSocket;
import java.time.Duration;

class MicronautTaskScheduler {
  private TaskScheduler scheduler;

  @ServerWebSocket("/ws/status/{topic}")
  class Status {
    @OnOpen
    public void open(String topic, WebSocketSession session) {
      scheduler.scheduleWithFixedDelay(Duration.ofSeconds(1), Duration.ofSeconds(5), () -> {
        if (session.isOpen()) {
          session.sendAsync("status of " + topic);
        }
      });
    }

    @OnClose
    public void close(String topic, WebSocketSession session) {
      System.out.println(topic + " " + session.getId());
    }
  }
}
