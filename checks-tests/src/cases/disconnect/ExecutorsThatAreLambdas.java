// A lambda as the executor of a stage: what it does with the task decides.
// with: SPRING
package news;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;

@RestController
class ExecutorsThatAreLambdas {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  @GetMapping("/kept")
  DeferredResult<String> kept() { // SILENT
    DeferredResult<String> result = new DeferredResult<>(1_000L);
    CompletableFuture.supplyAsync(
            this::load,
            job -> {
              Future<?> task = pool.submit(job);
              result.onCompletion(() -> task.cancel(true));
            })
        .thenAccept(result::setResult);
    return result;
  }

  @GetMapping("/dropped")
  DeferredResult<String> dropped() {
    DeferredResult<String> result = new DeferredResult<>(2_000L);
    CompletableFuture.supplyAsync(this::load, job -> pool.execute(job)) // FINDING: Nothing stops the task
        .thenAccept(result::setResult);
    return result;
  }

  private final AtomicLong started = new AtomicLong();

  @GetMapping("/counted")
  DeferredResult<String> counted() {
    DeferredResult<String> result = new DeferredResult<>(3_000L);
    CompletableFuture.supplyAsync( // FINDING: Nothing stops the task
            this::load,
            job -> {
              long before = started.getAndAdd(1);
              System.out.println(before);
              pool.execute(job);
            })
        .thenAccept(result::setResult);
    return result;
  }

  private String load() {
    while (!Thread.currentThread().isInterrupted()) {
      Thread.onSpinWait();
    }
    return "";
  }
}
