// Timers that log what a run throws and go on: a send that fails does not end them, as it ends those of the JDK.
// with: SPRING, SPRING_MVC, VERTX5
package news;

import io.vertx.core.*;
import io.vertx.core.http.*;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.*;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class TimersOfSpring {
  private TaskScheduler scheduler;
  private ScheduledExecutorService timer;

  private static void send(SseEmitter out) {
    try { out.send("tick"); } catch (IOException e) { throw new IllegalStateException(e); }
  }

  SseEmitter ofSpring() {
    SseEmitter out = new SseEmitter(0L);
    scheduler.scheduleAtFixedRate(() -> send(out), Duration.ofSeconds(2)); // FINDING: Nothing stops the periodic task started here
    return out;
  }

  SseEmitter ofTheJdk() { // SILENT
    SseEmitter out = new SseEmitter(0L);
    timer.scheduleAtFixedRate(() -> send(out), 3, 3, TimeUnit.SECONDS);
    return out;
  }

  SseEmitter thatIsCancelledByTheFailure() { // SILENT
    SseEmitter out = new SseEmitter(0L);
    ScheduledFuture<?> ticker = scheduler.scheduleAtFixedRate(() -> {
      try { out.send("tick"); } catch (IOException e) { out.completeWithError(e); }
    }, Duration.ofSeconds(4));
    out.onCompletion(() -> ticker.cancel(true));
    return out;
  }
}

class TimerOfVertx extends AbstractVerticle {
  @Override public void start() {
    vertx.createHttpServer().webSocketHandler(socket -> {
      vertx.setPeriodic(1000, id -> { // FINDING: Nothing stops the periodic task started here
        if (socket.isClosed()) { throw new IllegalStateException("gone"); }
        socket.writeTextMessage("tick");
      });
    }).listen(8080);
  }
}
