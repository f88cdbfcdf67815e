// Timers and loops that end a response whose send has failed: the next send throws what they do not catch.
// with: SPRING, SPRING_MVC
package news;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.*;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class SendAfterTheEnd {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
  private TaskScheduler scheduler;

  SseEmitter beats() { // SILENT
    SseEmitter out = new SseEmitter(0L);
    timer.scheduleAtFixedRate(() -> {
      try { out.send("a"); } catch (IOException e) { out.completeWithError(e); }
    }, 1, 1, TimeUnit.SECONDS);
    return out;
  }

  SseEmitter beatsByAHelper() { // SILENT
    SseEmitter out = new SseEmitter(1L);
    timer.scheduleAtFixedRate(() -> beat(out), 2, 2, TimeUnit.SECONDS);
    return out;
  }

  private static void beat(SseEmitter out) {
    try {
      out.send("b");
    } catch (IOException e) {
      System.out.println(e);
      out.complete();
    }
  }

  SseEmitter loops() { // SILENT
    SseEmitter out = new SseEmitter(2L);
    pool.execute(() -> {
      while (true) {
        try {
          out.send("c");
          Thread.sleep(100);
        } catch (IOException e) {
          out.completeWithError(e);
        } catch (InterruptedException e) {
          return;
        }
      }
    });
    return out;
  }

  /* Jetty does not tell that the client has gone, and each send throws an IOException. */
  SseEmitter onlyLogs() {
    SseEmitter out = new SseEmitter(3L);
    timer.scheduleAtFixedRate(() -> { // FINDING: Nothing stops the periodic task started here
      try { out.send("d"); } catch (IOException e) { System.out.println(e); }
    }, 3, 3, TimeUnit.SECONDS);
    return out;
  }

  SseEmitter catchesAll() {
    SseEmitter out = new SseEmitter(4L);
    timer.scheduleAtFixedRate(() -> { // FINDING: Nothing stops the periodic task started here
      try { out.send("e"); } catch (Exception e) { out.completeWithError(e); }
    }, 4, 4, TimeUnit.SECONDS);
    return out;
  }

  SseEmitter catchesBoth() {
    SseEmitter out = new SseEmitter(5L);
    timer.scheduleAtFixedRate(() -> { // FINDING: Nothing stops the periodic task started here
      try { out.send("f"); } catch (IOException | IllegalStateException e) { out.completeWithError(e); }
    }, 5, 5, TimeUnit.SECONDS);
    return out;
  }

  SseEmitter catchesTheOtherElsewhere() {
    SseEmitter out = new SseEmitter(6L);
    timer.scheduleAtFixedRate(() -> { // FINDING: Nothing stops the periodic task started here
      try {
        out.send("g");
      } catch (IOException e) {
        out.completeWithError(e);
      } catch (RuntimeException e) {
        System.out.println(e);
      }
    }, 6, 6, TimeUnit.SECONDS);
    return out;
  }

  SseEmitter onATimerThatLogs() {
    SseEmitter out = new SseEmitter(7L);
    scheduler.scheduleAtFixedRate(() -> { // FINDING: Nothing stops the periodic task started here
      try { out.send("h"); } catch (IOException e) { out.completeWithError(e); }
    }, Duration.ofSeconds(7));
    return out;
  }
}
