// A hook that cancels a `CompletableFuture` does not end its task.
// with: SPRING, SPRING_MVC
package news;

import java.util.concurrent.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

abstract class CancelThatNobodyHears {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private BlockingQueue<String> queue;
  private CompletableFuture<Void> latest;

  abstract void send(SseEmitter out, String item);

  private void follow(SseEmitter out) {
    try {
      while (true) {
        send(out, queue.take());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  SseEmitter cancelled() {
    SseEmitter out = new SseEmitter(0L);
    CompletableFuture<Void> work = CompletableFuture.runAsync(() -> follow(out), pool);
    out.onCompletion(() -> work.cancel(true));
    return out;
  }

  SseEmitter completedExceptionally() {
    SseEmitter out = new SseEmitter(0L);
    CompletableFuture<Void> work = CompletableFuture.runAsync(() -> follow(out), pool);
    out.onCompletion(() -> work.completeExceptionally(new CancellationException())); // NO PATCH: submit
    return out;
  }

  SseEmitter withACallback() {
    SseEmitter out = new SseEmitter(0L);
    CompletableFuture<Void> work = CompletableFuture.runAsync(() -> follow(out), pool);
    work.thenRun(() -> System.out.println("done"));
    out.onCompletion(() -> work.cancel(true)); // NO PATCH: submit
    return out;
  }

  SseEmitter onTheCommonPool() {
    SseEmitter out = new SseEmitter(0L);
    CompletableFuture<Void> work = CompletableFuture.runAsync(() -> follow(out));
    out.onCompletion(() -> work.cancel(true)); // NO PATCH: submit
    return out;
  }

  SseEmitter valueOfTheCommonPool() {
    SseEmitter out = new SseEmitter(2L);
    ForkJoinPool.commonPool().submit(() -> { follow(out); return 1; }); // NO PATCH: cancelling a `ForkJoinTask` does not interrupt the work
    return out;
  }

  SseEmitter futureOfTheExecutor() {
    SseEmitter out = new SseEmitter(0L);
    Future<?> work = pool.submit(() -> follow(out));
    out.onCompletion(() -> work.cancel(true));
    return out;
  }
}
