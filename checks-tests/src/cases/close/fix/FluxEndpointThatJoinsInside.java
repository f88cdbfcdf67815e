// Existing variables among other resources, and several findings in one file.
// with: REACTOR, SPRING, SPRING_WEBFLUX
// needs: 21
package news;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

@RestController class FluxEndpointThatJoinsInside {
  @GetMapping("/scores") Flux<Integer> scores(String game) {
    List<Integer> all = new ArrayList<>();
    try (var judges = Executors.newFixedThreadPool(3)) {
      all.add(CompletableFuture.supplyAsync(() -> game.length() * 3, judges).join());
    }
    return Flux.fromIterable(all);
  }
}
