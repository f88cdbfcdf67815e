// An executor of one's own that gives its tasks to a pool: what it keeps of them may be stopped.
// with: SPRING, SPRING_MVC
package news;

import java.util.*;
import java.util.concurrent.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
class ExecutorThatKeepsItsFutures {
  private static final ExecutorService POOL = Executors.newCachedThreadPool();
  private static void pump() { while (true) { System.out.println("news"); } }

  @GetMapping("/execute")
  SseEmitter stopped() { // SILENT
    SseEmitter emitter = new SseEmitter(1L);
    Tracking own = new Tracking();
    emitter.onCompletion(own::cancelAll);
    own.execute(ExecutorThatKeepsItsFutures::pump);
    return emitter;
  }
  @GetMapping("/future")
  SseEmitter ofAFuture() { // SILENT
    SseEmitter emitter = new SseEmitter(2L);
    Tracking own = new Tracking();
    emitter.onCompletion(own::cancelAll);
    CompletableFuture.runAsync(ExecutorThatKeepsItsFutures::pump, own);
    return emitter;
  }
  @GetMapping("/timeout")
  SseEmitter stoppedTooSeldom() {
    SseEmitter emitter = new SseEmitter(3L);
    Timed own = new Timed();
    emitter.onTimeout(own::cancelAll); // FINDING: `onTimeout` does not run when
    own.execute(ExecutorThatKeepsItsFutures::pump);
    return emitter;
  }
  @GetMapping("/kept")
  SseEmitter kept() {
    SseEmitter emitter = new SseEmitter(4L);
    Keeping own = new Keeping();
    emitter.onCompletion(() -> System.out.println("gone"));
    own.execute(ExecutorThatKeepsItsFutures::pump); // FINDING: The handle of the task started here
    return emitter;
  }
  @GetMapping("/passed")
  SseEmitter passedOn() {
    SseEmitter emitter = new SseEmitter(5L);
    Passing own = new Passing();
    emitter.onCompletion(() -> System.out.println("gone"));
    own.execute(ExecutorThatKeepsItsFutures::pump); // FINDING: The handle of the task started here
    return emitter;
  }
  @GetMapping("/counted")
  SseEmitter counted() {
    SseEmitter emitter = new SseEmitter(6L);
    Counting own = new Counting();
    emitter.onCompletion(own::cancelAll);
    own.execute(ExecutorThatKeepsItsFutures::pump); // FINDING: The handle of the task started here
    return emitter;
  }

  static final class Tracking implements Executor {
    private final List<Future<?>> all = new CopyOnWriteArrayList<>();
    @Override public void execute(Runnable task) { all.add(POOL.submit(task)); }
    void cancelAll() { all.forEach(each -> each.cancel(true)); }
  }
  static final class Timed implements Executor {
    private final List<Future<?>> all = new CopyOnWriteArrayList<>();
    @Override public void execute(Runnable task) {
      Future<?> started = POOL.submit(() -> { System.out.println("begun"); task.run(); });
      all.add(started);
    }
    void cancelAll() { all.forEach(each -> each.cancel(true)); }
  }
  static final class Keeping implements Executor {
    private final List<Future<?>> all = new CopyOnWriteArrayList<>();
    @Override public void execute(Runnable task) { all.add(POOL.submit(task)); }
  }
  static final class Passing implements Executor {
    @Override public void execute(Runnable task) { POOL.execute(task); }
  }
  /* Only what counts is stopped, the task is not. */
  static final class Counting implements Executor {
    private final List<Future<?>> counts = new CopyOnWriteArrayList<>();
    @Override public void execute(Runnable task) {
      counts.add(POOL.submit(() -> System.out.println("one more")));
      POOL.execute(task);
    }
    void cancelAll() { counts.forEach(each -> each.cancel(true)); }
  }
}
