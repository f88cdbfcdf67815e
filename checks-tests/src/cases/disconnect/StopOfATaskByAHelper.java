// A task with a method that stops it, which a helper registers.
// with: spring-core:7, spring-beans:7, spring-context:7, spring-web:7, jakarta.servlet-api:6, spring-webmvc:7
package news;

import java.util.concurrent.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class StopOfATaskByAHelper {
  private ExecutorService pool;

  SseEmitter registeredAsItIs() { // SILENT
    SseEmitter emitter = new SseEmitter(1L);
    Ticks ticks = new Ticks();
    register(emitter, ticks::end);
    pool.execute(ticks);
    return emitter;
  }

  SseEmitter calledByAHookOfTheHelper() { // SILENT
    SseEmitter emitter = new SseEmitter(2L);
    Ticks ticks = new Ticks();
    registerCall(emitter, () -> ticks.end());
    pool.execute(ticks);
    return emitter;
  }

  SseEmitter futureCancelledByAHookOfTheHelper() { // SILENT
    SseEmitter emitter = new SseEmitter(3L);
    Future<?> ticks = pool.submit(new Ticks());
    registerCall(emitter, () -> ticks.cancel(true));
    return emitter;
  }

  private static void register(SseEmitter emitter, Runnable end) {
    emitter.onCompletion(end);
  }

  private static void registerCall(SseEmitter emitter, Runnable end) {
    emitter.onCompletion(() -> { System.out.println("gone"); end.run(); });
  }

  static class Ticks implements Runnable {
    private volatile boolean ended;
    @Override public void run() {
      while (!ended) {
        System.out.println("tick");
        try { Thread.sleep(1000); } catch (InterruptedException e) { return; }
      }
    }
    void end() { ended = true; }
  }
}
