// Timers of Micronaut's own scheduler.
// with: MICRONAUT_WEBSOCKET, micronaut-context:4
// runs: 2
package news;

import io.micronaut.scheduling.TaskScheduler;
import io.micronaut.websocket.WebSocketSession;
import io.micronaut.websocket.annotation.*;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.*;

class MicronautTaskScheduler {
  private TaskScheduler scheduler;
  private Feed feed;

  @ServerWebSocket("/dropped")
  class Dropped {
    @OnOpen public void open(WebSocketSession session) {
      scheduler.scheduleWithFixedDelay(Duration.ofSeconds(1), Duration.ofSeconds(5), () -> session.sendAsync("x")); // FINDING: periodic task started here is thrown away
    }
    @OnClose public void close(WebSocketSession session) { System.out.println(session.getId()); }
  }

  @ServerWebSocket("/cron")
  class Cron {
    @OnOpen public void open(WebSocketSession session) {
      scheduler.schedule("0 * * * * *", () -> { feed.log(); }); // FINDING: periodic task started here is thrown away
      scheduler.schedule("1 * * * * *", "UTC", () -> { feed.log(); }); // FINDING: periodic task started here is thrown away
    }
    @OnClose public void close(WebSocketSession session) { System.out.println(session.getId()); }
  }

  @ServerWebSocket("/loop")
  class LoopThatStartsLate {
    @OnOpen public void open(WebSocketSession session) {
      scheduler.schedule(Duration.ofSeconds(2), () -> { while (true) { feed.log(); } }); // FINDING: task started here is thrown away
    }
    @OnClose public void close(WebSocketSession session) { System.out.println(session.getId()); }
  }

  @ServerWebSocket("/once")
  class Once { // SILENT
    @OnOpen public void open(WebSocketSession session) {
      scheduler.schedule(Duration.ofSeconds(3), () -> { session.sendAsync("hello"); });
    }
    @OnClose public void close(WebSocketSession session) { System.out.println(session.getId()); }
  }

  @ServerWebSocket("/cancelled")
  class Cancelled { // SILENT
    private final Map<String, ScheduledFuture<?>> timers = new ConcurrentHashMap<>();
    @OnOpen public void open(WebSocketSession session) {
      timers.put(session.getId(), scheduler.scheduleAtFixedRate(Duration.ZERO, Duration.ofSeconds(4), () -> session.sendAsync("x")));
    }
    @OnClose public void close(WebSocketSession session) {
      ScheduledFuture<?> timer = timers.remove(session.getId());
      if (timer != null) { timer.cancel(true); }
    }
  }

  interface Feed {
    void log();
  }
}
