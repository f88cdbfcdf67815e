// An executor that the first client makes serves all that come behind it: no hook of one of them may end it.
// with: SPRING, SPRING_MVC
package news;

import java.util.concurrent.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController class MadeInTheHandler {
  private ExecutorService pool;
  @GetMapping("/a") SseEmitter news() {
    if (pool == null) {
      pool = Executors.newFixedThreadPool(2);
    }
    SseEmitter emitter = new SseEmitter(0L);
    pool.execute(() -> System.out.println("a"));
    emitter.onCompletion(() -> pool.shutdownNow()); // FINDING: ends an executor that serves other clients too
    return emitter;
  }
}

@RestController class MadeAnewAfterItsEnd {
  private ExecutorService pool;
  @GetMapping("/b") SseEmitter news() {
    synchronized (this) {
      if (pool == null || pool.isShutdown()) { pool = Executors.newFixedThreadPool(3); }
    }
    SseEmitter emitter = new SseEmitter(0L);
    pool.execute(() -> System.out.println("b"));
    emitter.onTimeout(pool::shutdownNow); // FINDING: ends an executor that serves other clients too
    return emitter;
  }
}

@RestController class MadeByAHelper {
  private ExecutorService pool;
  private synchronized ExecutorService pool() {
    if (pool == null) { pool = Executors.newFixedThreadPool(4); }
    return pool;
  }
  @GetMapping("/c") SseEmitter news() {
    SseEmitter emitter = new SseEmitter(0L);
    pool().execute(() -> System.out.println("c"));
    emitter.onCompletion(() -> pool.shutdownNow()); // FINDING: ends an executor that serves other clients too
    return emitter;
  }
}

@RestController class GivenForTheClient { // SILENT
  interface Pools { ExecutorService of(String id); }
  private Pools pools;
  private ExecutorService pool;
  @GetMapping("/d") SseEmitter news(String id) {
    pool = pools.of(id);
    SseEmitter emitter = new SseEmitter(0L);
    pool.execute(() -> System.out.println("d"));
    emitter.onCompletion(() -> pool.shutdownNow());
    return emitter;
  }
}
