// Methods that return a Mono or Flux, and lambdas handed to Reactor.
// with: REACTOR
// needs: 21
package news;

import java.util.List;
import java.util.concurrent.*;
import reactor.core.Disposable;
import reactor.core.publisher.*;
import reactor.core.scheduler.Schedulers;

class Reactor {
  private final List<String> symbols = List.of("ACME", "BOLT");
  private final ExecutorService sessionPool = Executors.newFixedThreadPool(2);
  Flux<byte[]> sinkOnDispose() {
    return Flux.create(sink -> {
          ExecutorService grabber = Executors.newSingleThreadExecutor();
          grabber.execute(() -> sink.next(new byte[640]));
          sink.onDispose(() -> grabber.close()); // FINDING: close
        });
  }
  Flux<String> doOnCancelMethodReference(Flux<String> rows, ExecutorService exportPool) {
    return rows.doOnCancel(exportPool::close); // FINDING: close
  }
  Flux<String> fluxCreate() {
    return Flux.create(sink -> {
          try (var fetchers = Executors.newVirtualThreadPerTaskExecutor()) { // FINDING: close
            for (String symbol : symbols) { fetchers.execute(() -> sink.next(symbol + " 41.7")); }
          }
        });
  }
  Mono<String> monoDefer(long userId) {
    return Mono.defer(() -> {
          try (var images = Executors.newFixedThreadPool(3)) { // FINDING: close
            return Mono.fromFuture(CompletableFuture.supplyAsync(() -> "avatar-" + userId, images));
          }
        });
  }
  Flux<String> fluxMethod(List<String> urls) {
    try (ExecutorService workers = Executors.newFixedThreadPool(5)) { // FINDING: close
      return Flux.fromIterable(urls)
          .flatMap(url -> Flux.just(url).subscribeOn(Schedulers.fromExecutor(workers)));
    }
  }
  Flux<Integer> mapOperator(Flux<String> words) {
    return words.map(word -> {
          try (var indexer = Executors.newSingleThreadExecutor()) { // FINDING: close
            indexer.execute(() -> System.out.println(word));
            return word.length();
          }
        });
  }
  Mono<Integer> afterPublishOnParallel(byte[] bytes) {
    return Mono.just(bytes).subscribeOn(Schedulers.boundedElastic())
        .publishOn(Schedulers.parallel()).map(input -> {
              try (var hashers = Executors.newFixedThreadPool(2)) { // FINDING: close
                hashers.execute(() -> System.out.println(input.length));
                return 1021;
              }
            });
  }
  Flux<String> doFinallyClosesAField(Flux<String> source) {
    return source.publishOn(Schedulers.fromExecutorService(sessionPool))
        .doFinally(signal -> sessionPool.close()); // FINDING: close
  }
  Disposable subscribeCallback(Flux<String> messages) {
    return messages.subscribe(message -> {
          try (var perMessage = Executors.newVirtualThreadPerTaskExecutor()) { // FINDING: close
            perMessage.submit(() -> System.out.println("got " + message));
          }
        });
  }
  Flux<Double> doOnNextOperator(Flux<Double> samples) {
    return samples.doOnNext(sample -> {
          try (var reporter = Executors.newSingleThreadExecutor()) { // FINDING: close
            reporter.execute(() -> System.out.println("sample " + sample));
          }
        });
  }
  Flux<String> flatMapOperator(Flux<Integer> ids) {
    return ids.flatMap(id -> {
          try (var lookups = Executors.newFixedThreadPool(11)) { // FINDING: close
            return Mono.fromFuture(CompletableFuture.supplyAsync(() -> "customer " + id, lookups));
          }
        });
  }
  Mono<String> monoFromCallableWithoutAScheduler(String event) {
    return Mono.fromCallable(() -> {
          try (var writer = Executors.newSingleThreadExecutor()) { // FINDING: close
            writer.execute(() -> System.out.println(event));
            return "queued";
          }
        });
  }
  Mono<Integer> monoMethod(String symbol) {
    try (var executor = Executors.newCachedThreadPool()) { // FINDING: close
      return Mono.fromFuture(CompletableFuture.supplyAsync(() -> symbol.hashCode() % 100, executor));
    }
  }
}
