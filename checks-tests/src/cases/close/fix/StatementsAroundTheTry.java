// Where the results are needed, the work moves to a thread that may wait; the try stays.
// with: REACTOR, SPRING, SPRING_WEBFLUX
// needs: 21
package news;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@RestController class WebFluxEndpointWithStatementsAroundTheTry {
  private final List<String> feeds = List.of("world", "sport");
  @GetMapping("/summary") Mono<Integer> summary() {
    List<CompletableFuture<Integer>> sizes = new ArrayList<>();
    try (var fetchers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (String feed : feeds) {
        sizes.add(CompletableFuture.supplyAsync(feed::length, fetchers));
      }
    }
    int total = sizes.stream().mapToInt(CompletableFuture::join).sum();
    return Mono.just(total);
  }
}
