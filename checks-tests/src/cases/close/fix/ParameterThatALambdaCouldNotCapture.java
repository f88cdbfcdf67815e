// Where no patch is known that keeps what the code did, the message says so.
// with: REACTOR, SPRING, SPRING_WEBFLUX
// needs: 21
package news;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController class ParameterThatALambdaCouldNotCapture {
  @GetMapping("/points") Mono<Integer> points(String game) {
    game = game.trim();
    String trimmed = game;
    try (var judges = Executors.newFixedThreadPool(3)) { // NO PATCH: fix
      var points = CompletableFuture.supplyAsync(() -> trimmed.length() * 3, judges);
      return Mono.just(points.join());
    }
  }
}
