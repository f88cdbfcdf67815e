// Endpoints that return a publisher, where only a reactive server is on the class path: helpers of
// another file that close or wait.
// with: SPRING, SPRING_WEBFLUX, REACTOR
// needs: 21
package news;

import java.util.concurrent.*;
import java.util.function.Function;
import org.springframework.web.bind.annotation.*;
import reactor.core.publisher.*;

@RestController
class EndpointOfAPublisher {
  private Points points;

  @GetMapping("/total") Mono<Integer> total(String member) {
    return Mono.just(points.total(member)); // FINDING: `total` is annotated with `@GetMapping`
  }
  @GetMapping("/drain") Flux<String> drain() {
    points.drain(); // FINDING: awaitTermination
    return Flux.empty();
  }
  @GetMapping("/deferred") Mono<Integer> deferred(String member) { // SILENT
    return Mono.fromCallable(() -> points.total(member)).subscribeOn(reactor.core.scheduler.Schedulers.boundedElastic());
  }
  Mono<Integer> noEndpoint(String member) {
    return Mono.just(points.total(member)); // KNOWN GAP: any method may return a publisher, and this one may be run where it may wait.
  }
  private static <T> T with(Function<ExecutorService, T> work) {
    try (ExecutorService own = Executors.newFixedThreadPool(5)) { return work.apply(own); }
  }
  CompletableFuture<String> withAHelper(String member) {
    return with(own -> CompletableFuture.supplyAsync(member::strip, own)); // KNOWN GAP: the helper waits for what the function has only begun.
  }
}
// file: Points.java
class Points {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  int total(String member) {
    int[] total = new int[1];
    try (var lookups = Executors.newFixedThreadPool(3)) { lookups.execute(() -> total[0] += member.length()); }
    return total[0];
  }
  void drain() {
    pool.shutdown();
    try { pool.awaitTermination(4, TimeUnit.MINUTES); } catch (InterruptedException e) { System.out.println("4"); }
  }
}
