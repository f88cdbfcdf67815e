// A timer that goes with a task of the client: a hook stops it, however the task ends.
// with: SPRING, SPRING_MVC
package news;

import java.io.IOException;
import java.util.concurrent.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

abstract class HeartbeatOfATask {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timers = Executors.newScheduledThreadPool(1);
  abstract String next();
  private static void quietly(SseEmitter reader, String text) {
    try { reader.send(text); } catch (Exception e) { System.out.println(e); }
  }

  SseEmitter atTheGoodEnd() {
    SseEmitter reader = new SseEmitter(0L);
    Future<?> answer = pool.submit(() -> {
      ScheduledFuture<?> beat = timers.scheduleAtFixedRate(() -> quietly(reader, "1"), 1, 1, TimeUnit.SECONDS);
      for (int i = 0; i < 10; i++) { reader.send(next()); }
      beat.cancel(true);
      reader.complete();
      return null;
    });
    reader.onCompletion(() -> answer.cancel(true));
    return reader;
  }

  SseEmitter insideATry() {
    SseEmitter reader = new SseEmitter(0L);
    Future<?> answer = pool.submit(() -> {
      try {
        ScheduledFuture<?> beat = timers.scheduleAtFixedRate(() -> quietly(reader, "2"), 2, 2, TimeUnit.SECONDS);
        for (int i = 0; i < 20; i++) { reader.send(next()); }
        beat.cancel(true);
      } catch (IOException e) {
        System.out.println(e);
      }
    });
    reader.onCompletion(() -> answer.cancel(true));
    return reader;
  }
}
