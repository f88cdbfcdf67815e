// Endpoints of Micronaut that return a publisher: helpers of another file that close or wait.
// with: micronaut-http:5, micronaut-core:5, REACTOR
// needs: 21
package news;

import io.micronaut.http.annotation.*;
import java.util.concurrent.*;
import reactor.core.publisher.*;

@Controller("/points")
class EndpointOfMicronaut {
  private Points points;

  @Get("/total") Mono<Integer> total(String member) {
    return Mono.just(points.total(member)); // FINDING: `total` is annotated with `@Get`
  }
  @Get("/drain") Flux<String> drain() {
    points.drain(); // FINDING: awaitTermination
    return Flux.empty();
  }
  @Get("/deferred") Mono<Integer> deferred(String member) { // SILENT
    return Mono.fromCallable(() -> points.total(member)).subscribeOn(reactor.core.scheduler.Schedulers.boundedElastic());
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
