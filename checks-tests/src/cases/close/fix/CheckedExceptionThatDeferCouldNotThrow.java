// Where no patch is known that keeps what the code did, the message says so.
// with: REACTOR, SPRING, SPRING_WEBFLUX
// needs: 21
package news;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController class CheckedExceptionThatDeferCouldNotThrow {
  @GetMapping("/points") Mono<Integer> points(String game) throws Exception {
    if (game.isEmpty()) { return Mono.empty(); }
    try (var judges = Executors.newFixedThreadPool(3)) { // NO PATCH: fix
      Future<Integer> points = judges.submit(() -> game.length() * 3);
      return Mono.just(points.get());
    }
  }
}
