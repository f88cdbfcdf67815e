// An interrupt that other code sends may be meant to wake the task, so that a patch does not let it end there.
// with: SPRING, SPRING_MVC
package news;

import java.util.concurrent.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class InterruptThatWakes {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private volatile Thread reader;
  private volatile String next;

  void wake(String item) {
    next = item;
    reader.interrupt();
  }

  SseEmitter woken() {
    SseEmitter out = new SseEmitter(0L);
    reader = new Thread(() -> System.out.println("other"));
    pool.execute(() -> { // NO PATCH: the task catches its interrupt and goes on
      while (true) {
        try { Thread.sleep(60_000); } catch (InterruptedException e) { System.out.println(next); }
      }
    });
    return out;
  }
}
