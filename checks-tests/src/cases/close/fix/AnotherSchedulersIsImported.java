// Names that are taken: of variables after the try, and of types that a patch needs.
// with: REACTOR, RXJAVA3, SPRING, SPRING_WEBFLUX
// needs: 21
package news;

import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.schedulers.Schedulers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController class AnotherSchedulersIsImported {
  Single<Integer> other() { return Single.just(1).subscribeOn(Schedulers.io()); }
  @GetMapping("/points") Mono<Integer> points(String game) {
    try (var judges = Executors.newFixedThreadPool(3)) {
      var points = CompletableFuture.supplyAsync(() -> game.length() * 3, judges);
      return Mono.just(points.join());
    }
  }
}
