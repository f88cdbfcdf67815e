// A timer that goes with a task of the client, and that the task cancels when it is done.
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
      ScheduledFuture<?> beat = timers.scheduleAtFixedRate(() -> quietly(reader, "1"), 1, 1, TimeUnit.SECONDS); // FINDING: No disconnect hook stops the periodic task
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
        ScheduledFuture<?> beat = timers.scheduleAtFixedRate(() -> quietly(reader, "2"), 2, 2, TimeUnit.SECONDS); // FINDING: No disconnect hook stops the periodic task
        for (int i = 0; i < 20; i++) { reader.send(next()); }
        beat.cancel(true);
      } catch (IOException e) {
        System.out.println(e);
      }
    });
    reader.onCompletion(() -> answer.cancel(true));
    return reader;
  }

  SseEmitter returnsBefore() {
    SseEmitter reader = new SseEmitter(0L);
    Future<?> answer = pool.submit(() -> {
      ScheduledFuture<?> beat = timers.scheduleAtFixedRate(() -> quietly(reader, "3"), 3, 3, TimeUnit.SECONDS); // FINDING: No disconnect hook stops the periodic task
      try { reader.send(next()); } catch (IOException e) { return; }
      beat.cancel(true);
    });
    reader.onCompletion(() -> answer.cancel(true));
    return reader;
  }

  SseEmitter inFinally() { // SILENT
    SseEmitter reader = new SseEmitter(0L);
    Future<?> answer = pool.submit(() -> {
      ScheduledFuture<?> beat = timers.scheduleAtFixedRate(() -> quietly(reader, "4"), 4, 4, TimeUnit.SECONDS);
      try {
        for (int i = 0; i < 40; i++) { reader.send(next()); }
      } finally {
        beat.cancel(true);
      }
      return null;
    });
    reader.onCompletion(() -> answer.cancel(true));
    return reader;
  }

  SseEmitter inTheCatchAsWell() { // SILENT
    SseEmitter reader = new SseEmitter(0L);
    Future<?> answer = pool.submit(() -> {
      ScheduledFuture<?> beat = timers.scheduleAtFixedRate(() -> quietly(reader, "5"), 5, 5, TimeUnit.SECONDS);
      try {
        for (int i = 0; i < 50; i++) { reader.send(next()); }
        beat.cancel(true);
      } catch (IOException e) {
        beat.cancel(true);
      }
    });
    reader.onCompletion(() -> answer.cancel(true));
    return reader;
  }

  SseEmitter caughtBefore() { // SILENT
    SseEmitter reader = new SseEmitter(0L);
    Future<?> answer = pool.submit(() -> {
      ScheduledFuture<?> beat = timers.scheduleAtFixedRate(() -> quietly(reader, "6"), 6, 6, TimeUnit.SECONDS);
      try { reader.send(next()); } catch (IOException e) { System.out.println(e); }
      beat.cancel(true);
    });
    reader.onCompletion(() -> answer.cancel(true));
    return reader;
  }

  SseEmitter swallowed() { // SILENT
    SseEmitter reader = new SseEmitter(0L);
    Future<?> answer = pool.submit(() -> {
      ScheduledFuture<?> beat = timers.scheduleAtFixedRate(() -> quietly(reader, "7"), 7, 7, TimeUnit.SECONDS);
      for (int i = 0; i < 70; i++) { quietly(reader, next()); }
      beat.cancel(true);
    });
    reader.onCompletion(() -> answer.cancel(true));
    return reader;
  }

  SseEmitter whenTheFirstHasCome() { // SILENT
    SseEmitter reader = new SseEmitter(0L);
    Future<?> answer = pool.submit(() -> {
      ScheduledFuture<?> beat = timers.scheduleAtFixedRate(() -> quietly(reader, "8"), 8, 8, TimeUnit.SECONDS);
      String first = next();
      beat.cancel(true);
      reader.send(first);
      return null;
    });
    reader.onCompletion(() -> answer.cancel(true));
    return reader;
  }

  SseEmitter byAnInterrupt(BlockingQueue<String> articles) {
    SseEmitter reader = new SseEmitter(0L);
    Future<?> answer = pool.submit(() -> {
      ScheduledFuture<?> beat = timers.scheduleAtFixedRate(() -> quietly(reader, "9"), 9, 9, TimeUnit.SECONDS); // KNOWN GAP: what `take` throws when the hook cancels the task skips the cancel
      quietly(reader, articles.take());
      beat.cancel(true);
      return null;
    });
    reader.onCompletion(() -> answer.cancel(true));
    return reader;
  }
}
