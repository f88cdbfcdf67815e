// Types that the chain behind an offloaded body no longer infers from the method.
// with: REACTOR, SPRING, SPRING_WEBFLUX
// needs: 21
package news;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController class OffloadTypes {
  @GetMapping("/value") Mono<List<Integer>> returnsOfALambdaInsideStayAsTheyAre() throws Exception {
    try (var pool = Executors.newFixedThreadPool(2)) {
      Mono<Integer> other = Mono.just(1).flatMap(i -> {
        return Mono.just(i + 1);
      });
      int number = pool.submit(() -> 4).get();
      return Mono.just(List.of(number, other.hashCode()));
    }
  }
  @GetMapping("/value") Mono<ResponseEntity<Object>> responseEntityOfAnyBody() throws Exception {
    try (var pool = Executors.newFixedThreadPool(2)) {
      return Mono.just(ResponseEntity.ok(pool.submit(() -> "text").get()));
    }
  }
  @GetMapping("/value") Mono<Number> twoReturnsOfDifferentTypes(boolean zero) throws Exception {
    try (var pool = Executors.newFixedThreadPool(2)) {
      if (zero) {
        return Mono.just(0L);
      }
      return Mono.just(pool.submit(() -> 1).get());
    }
  }
  @GetMapping("/value") <T extends Comparable<T>> Mono<T> typeVariable(Callable<T> job) throws Exception {
    try (var pool = Executors.newFixedThreadPool(2)) {
      return Mono.just(pool.submit(job).get());
    }
  }
  @GetMapping("/value") Mono<Object> resultOfAWiderType() throws Exception {
    try (var pool = Executors.newFixedThreadPool(2)) {
      return Mono.just(pool.submit(() -> "text").get());
    }
  }
  @GetMapping("/value") Mono<Integer> anotherMonoInACatch() {
    try (var pool = Executors.newFixedThreadPool(2)) {
      return Mono.just(pool.submit(() -> 5).get());
    } catch (InterruptedException | ExecutionException e) {
      return Mono.error(e);
    }
  }
  @GetMapping("/value") Mono<? extends Number> wildcardResult() throws Exception {
    try (var pool = Executors.newFixedThreadPool(2)) {
      return Mono.just(pool.submit(() -> 3).get());
    }
  }
}
