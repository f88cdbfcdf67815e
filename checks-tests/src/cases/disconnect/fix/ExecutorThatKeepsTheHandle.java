// The future of a stage interrupts nothing: what hands the task to the pool keeps the handle that does.
// with: SPRING, SPRING_MVC
package news;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
class ExecutorThatKeepsTheHandle {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private final Executor plain = pool;

  @GetMapping("/agency")
  DeferredResult<String> agency() {
    DeferredResult<String> result = new DeferredResult<>(5_000L);
    CompletableFuture.supplyAsync(this::load, pool)
        .whenComplete(
            (news, failure) -> {
              if (failure != null) {
                result.setErrorResult(failure);
              } else {
                result.setResult(news);
              }
            });
    return result;
  }

  @GetMapping("/stream")
  SseEmitter stream() {
    SseEmitter emitter = new SseEmitter(0L);
    CompletableFuture.runAsync(this::load, pool)
        .thenRun(() -> emitter.complete())
        .exceptionally(
            failure -> {
              emitter.completeWithError(failure);
              return null;
            });
    return emitter;
  }

  @GetMapping("/variable")
  DeferredResult<String> variable() {
    DeferredResult<String> result = new DeferredResult<>(7_000L);
    CompletableFuture<String> task = CompletableFuture.supplyAsync(this::load, pool);
    task.whenComplete((news, failure) -> result.setResult(news));
    return result;
  }

  @GetMapping("/limited")
  SseEmitter limited() {
    SseEmitter emitter = new SseEmitter(0L);
    CompletableFuture.runAsync(this::load, pool).orTimeout(8, TimeUnit.SECONDS);
    return emitter;
  }

  @GetMapping("/limited-in-a-variable")
  DeferredResult<String> limitedInAVariable() {
    DeferredResult<String> result = new DeferredResult<>(9_000L);
    CompletableFuture<String> news =
        CompletableFuture.supplyAsync(this::load, pool).completeOnTimeout("none", 9, TimeUnit.SECONDS);
    news.thenAccept(result::setResult);
    return result;
  }

  @GetMapping("/stages-in-a-variable")
  DeferredResult<Integer> stagesInAVariable() {
    DeferredResult<Integer> result = new DeferredResult<>(10_000L);
    CompletableFuture<Integer> length =
        CompletableFuture.supplyAsync(this::load, pool).thenApply(String::length);
    length.thenAccept(result::setResult);
    return result;
  }

  /** An executor without {@code submit} gives no handle. */
  @GetMapping("/plain")
  DeferredResult<String> plain() {
    DeferredResult<String> result = new DeferredResult<>(6_000L);
    CompletableFuture.supplyAsync(this::load, plain) // NO PATCH: does not interrupt the work
        .whenComplete((news, failure) -> result.setResult(news));
    return result;
  }

  private String load() {
    StringBuilder news = new StringBuilder();
    while (news.length() < 100_000) {
      try {
        Thread.sleep(1_000);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return "";
      }
      news.append(news.length());
    }
    return news.toString();
  }
}
