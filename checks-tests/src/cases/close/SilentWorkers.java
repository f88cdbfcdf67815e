// Bodies that a worker runs: the nearest boundary around the code decides.
// with: MUTINY, REACTOR, VERTX4
// needs: 21
package news;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.Router;
import java.util.List;
import java.util.concurrent.*;
import reactor.core.publisher.*;
import reactor.core.scheduler.*;

class SilentWorkers {
  CompletableFuture<Integer> bodyOfSupplyAsync(List<Callable<String>> parts) { // SILENT
    return CompletableFuture.supplyAsync(() -> {
          try (var pool = Executors.newVirtualThreadPerTaskExecutor()) { parts.forEach(pool::submit); }
          return parts.size();
        });
  }

  Future<Integer> bodyOfSubmit(ExecutorService background) { // SILENT
    return background.submit(() -> {
          try (var helpers = Executors.newFixedThreadPool(2)) {
            helpers.submit(() -> System.out.println("half"));
            return 50;
          }
        });
  }

  Mono<String> reactorBodyOnBoundedElastic() { // SILENT
    return Mono.fromCallable(() -> {
              try (var readers = Executors.newFixedThreadPool(5)) {
                return readers.submit(() -> "summary").get();
              }
            }).subscribeOn(Schedulers.boundedElastic());
  }
  Flux<Integer> lengths(Flux<String> words) {
    return words.publishOn(Schedulers.boundedElastic()).map(word -> {
              try (var one = Executors.newSingleThreadExecutor()) {
                one.execute(() -> System.out.println(word));
                return word.length();
              }
            });
  }
  void vertxBlockingHandler(Router router) { // SILENT
    router.get("/slow").blockingHandler(ctx -> {
              try (var parts = Executors.newFixedThreadPool(2)) {
                parts.submit(() -> ctx.response().write("part"));
              }
              ctx.response().end();
            });
  }

  CompletableFuture<String> virtualThread(String id) { // SILENT
    CompletableFuture<String> loaded = new CompletableFuture<>();
    Thread.startVirtualThread(() -> {
          try (var pool = Executors.newFixedThreadPool(2)) {
            pool.execute(() -> loaded.complete("item " + id));
          }
        });
    return loaded;
  }

  Mono<Integer> reactorBodyOnASchedulerNobodyKnows(Scheduler imageScheduler, int pixels) { // SILENT
    return Mono.fromCallable(() -> {
              try (var tiles = Executors.newFixedThreadPool(16)) {
                tiles.submit(() -> System.out.println("tile"));
                return pixels / 2;
              }
            }).subscribeOn(imageScheduler);
  }

  Uni<Integer> mutinyEmitOnAnExecutor(Uni<String> document, Executor printers) { // SILENT
    return document.emitOn(printers).onItem().transform(text -> {
              try (var columns = Executors.newFixedThreadPool(2)) {
                columns.submit(() -> System.out.println(text));
                return text.length() / 1800;
              }
            });
  }
}
