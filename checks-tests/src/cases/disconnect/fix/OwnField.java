// A field that every client overwrites becomes a local variable, and goes.
// with: SPRING, SPRING_MVC
// layouts: crlf, tabs
package news;

import java.util.concurrent.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class OwnField {
  private ExecutorService pool;
  private void follow(SseEmitter emitter) { while (true) { emitter.hashCode(); } }

  @RestController class Told {
    private final Object lock = new Object();

    /**
     * What is sent just now.
     */
    private volatile Future<?> current;

    @GetMapping("/told") SseEmitter news() {
      SseEmitter emitter = new SseEmitter();
      current = pool.submit(() -> follow(emitter));
      emitter.onCompletion(() -> current.cancel(true));
      return emitter;
    }

    @Override public String toString() {
      return lock.toString();
    }
  }

  @RestController class Short {
    private Future<?> one; // the first

    @GetMapping("/one") SseEmitter one() {
      SseEmitter emitter = new SseEmitter();
      one = pool.submit(() -> follow(emitter));
      emitter.onCompletion(() -> one.cancel(true));
      return emitter;
    }
  }

  @RestController class Kept {
    @SuppressWarnings("unused") private Future<?> annotated;

    @GetMapping("/annotated") SseEmitter annotated() {
      SseEmitter emitter = new SseEmitter();
      annotated = pool.submit(() -> follow(emitter));
      emitter.onCompletion(() -> annotated.cancel(true));
      return emitter;
    }
  }
}
