// What is said of a task that leaves the common pool.
// with: SPRING, SPRING_MVC
// needs: 21
package news;

import java.util.concurrent.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

abstract class TaskOfTheCommonPool {
  abstract void follow(SseEmitter out);

  SseEmitter future() {
    SseEmitter out = new SseEmitter(0L);
    CompletableFuture.runAsync(() -> follow(out)); // FINDING: call `interrupt()` in `out.onCompletion`; it gets a thread of its own, as those of the common pool keep an interrupt
    return out;
  }

  SseEmitter executed() {
    SseEmitter out = new SseEmitter(1L);
    ForkJoinPool.commonPool().execute(() -> follow(out)); // FINDING: it gets a thread of its own ... !keeps what the task throws
    return out;
  }
}
