// Where one call, reference or annotation is the whole patch.
// with: REACTOR
// needs: 21
package news;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class Call {
  Flux<Integer> unboundMethodReferenceAsCleanupOfUsing() {
    return Flux.using(() -> Executors.newFixedThreadPool(4),
        pool -> Flux.range(1, 60).publishOn(Schedulers.fromExecutor(pool)),
        ExecutorService::close);
  }
  CompletableFuture<Boolean> explicitCloseOverTwoLinesWithAComment(Map<String, ExecutorService> pools, String tenant, CompletableFuture<Boolean> pending) {
    pools
        .get(tenant) // present since login
        .close();
    return pending;
  }
  CompletableFuture<String> explicitClose(String word) {
    ExecutorService single = Executors.newSingleThreadExecutor();
    try {
      return CompletableFuture.supplyAsync(word::toUpperCase, single);
    } finally {
      single.close();
    }
  }
  private ExecutorService newPool() { return Executors.newFixedThreadPool(2); }
  Mono<String> usingThatClosesByItself(double latitude) {
    return Mono.using(() -> newPool(),
        pool -> Mono.fromFuture(CompletableFuture.supplyAsync(() -> "Bern", pool)));
  }
}
