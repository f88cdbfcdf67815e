// Where the results are needed, the work moves to a thread that may wait; the try stays.
// with: REACTOR, SPRING, SPRING_WEBFLUX
// needs: 21
package news;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController class Offload {
  @GetMapping("/score") Mono<Integer> webFluxEndpointThatAlsoReturnsAnotherMono(String game) {
    if (game.isEmpty()) {
      return Mono.error(new IllegalArgumentException("no game"));
    }
    try (var judges = Executors.newFixedThreadPool(3)) {
      var points = CompletableFuture.supplyAsync(() -> game.length() * 3, judges);
      return Mono.just(points.join());
    }
  }
  @GetMapping("/digest") Mono<String> webFluxEndpointThatJoinsAndReturnsJust(String topic) throws Exception {
    try (var readers = Executors.newFixedThreadPool(2)) {
      Future<String> lead = readers.submit(() -> "lead on " + topic);
      return Mono.just(lead.get());
    }
  }
}

class FluxSinkCompletedAfterTheTry {
  Flux<String> letters(int upTo) {
    return Flux.create(
        sink -> {
          try (var printers = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < upTo; i++) { printers.execute(() -> sink.next("letter")); }
          }
          sink.complete();
        });
  }
}
