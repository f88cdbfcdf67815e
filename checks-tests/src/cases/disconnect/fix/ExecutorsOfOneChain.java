// Two tasks in one statement, of which each gets a handle, and a hook that keeps one registration.
// with: SPRING, SPRING_MVC
// runs: 2
package news;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;

@RestController
class ExecutorsOfOneChain {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  @GetMapping("/both")
  DeferredResult<String> both() {
    DeferredResult<String> result = new DeferredResult<>(5_000L);
    CompletableFuture.supplyAsync(this::load, pool)
        .thenCombine(CompletableFuture.supplyAsync(this::load, pool), String::concat)
        .whenComplete((news, failure) -> result.setResult(news));
    return result;
  }

  private String load() {
    while (!Thread.currentThread().isInterrupted()) {
      Thread.onSpinWait();
    }
    return "";
  }
}
