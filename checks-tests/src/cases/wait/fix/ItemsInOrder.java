// A source that waits, for each item of a stream: moved on its own it would change the order of the items, so the stream is moved before.
// with: REACTOR, RXJAVA3
package news;

import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Single;
import java.util.concurrent.*;
import reactor.core.publisher.*;

class ItemsInOrder {
  private ExecutorService pool;

  Flux<String> ofAFlux(Flux<String> ids) {
    return ids.flatMap(id -> Mono.fromCallable(() -> id + pool.awaitTermination(1, TimeUnit.MINUTES)));
  }
  Flux<String> ofAFluxInABlock(Flux<String> ids) {
    return ids.map(String::trim).flatMap(id -> {
      System.out.println(id);
      return Mono.fromCallable(() -> id + pool.awaitTermination(1, TimeUnit.MINUTES));
    });
  }
  Mono<String> ofAMono(Mono<String> one) {
    return one.flatMap(id -> Mono.fromCallable(() -> id + pool.awaitTermination(1, TimeUnit.MINUTES)));
  }
  Flowable<String> ofRxJava(Flowable<String> ids) {
    return ids.flatMapSingle(id -> Single.fromCallable(() -> id + pool.awaitTermination(1, TimeUnit.MINUTES)));
  }
  Mono<String> alone() {
    return Mono.fromCallable(() -> "a" + pool.awaitTermination(2, TimeUnit.MINUTES));
  }
}
