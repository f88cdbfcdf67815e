// Hooks that have nothing to do with the work, and may be registered twice: the stop is a hook of its own.
// with: SPRING, SPRING_MVC
package news;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class HookThatIsLeftAlone {
  private ExecutorService pool;
  private BlockingQueue<String> news;

  private void follow(SseEmitter out) {
    try {
      while (true) { System.out.println(news.take() + out); }
    } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
  }

  SseEmitter behindTheStart() {
    SseEmitter out = new SseEmitter(0L);
    Future<?> task = pool.submit(() -> follow(out));
    System.out.println(task.isDone());
    out.onTimeout(() -> task.cancel(true));
    out.onCompletion(() -> System.out.println("gone"));
    return out;
  }
  SseEmitter ofADroppedTask() {
    SseEmitter out = new SseEmitter(1L);
    pool.execute(() -> follow(out));
    out.onCompletion(() -> System.out.println("gone"));
    return out;
  }
}
