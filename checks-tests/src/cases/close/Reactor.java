// Methods that return a Mono or Flux, and lambdas handed to Reactor.
// with: REACTOR
// needs: 21
package news;

import java.util.List;
import java.util.concurrent.*;
import reactor.core.Disposable;
import reactor.core.publisher.*;
import reactor.core.scheduler.Schedulers;

class SinkOnDispose {
  Flux<byte[]> frames() {
    return Flux.create(sink -> {
          ExecutorService grabber = Executors.newSingleThreadExecutor();
          grabber.execute(() -> sink.next(new byte[640]));
          sink.onDispose(() -> grabber.close()); // FINDING: close
        });
  }
}

class DoOnCancelMethodReference {
  Flux<String> rows(Flux<String> rows, ExecutorService exportPool) {
    return rows.doOnCancel(exportPool::close); // FINDING: close
  }
}

class FluxCreate {
  private final List<String> symbols = List.of("ACME", "BOLT");
  Flux<String> quotes() {
    return Flux.create(sink -> {
          try (var fetchers = Executors.newVirtualThreadPerTaskExecutor()) { // FINDING: close
            for (String symbol : symbols) { fetchers.execute(() -> sink.next(symbol + " 41.7")); }
          }
        });
  }
}

class MonoDefer {
  Mono<String> avatar(long userId) {
    return Mono.defer(() -> {
          try (var images = Executors.newFixedThreadPool(3)) { // FINDING: close
            return Mono.fromFuture(CompletableFuture.supplyAsync(() -> "avatar-" + userId, images));
          }
        });
  }
}

class FluxMethod {
  Flux<String> titles(List<String> urls) {
    try (ExecutorService workers = Executors.newFixedThreadPool(5)) { // FINDING: close
      return Flux.fromIterable(urls)
          .flatMap(url -> Flux.just(url).subscribeOn(Schedulers.fromExecutor(workers)));
    }
  }
}

class MapOperator {
  Flux<Integer> index(Flux<String> words) {
    return words.map(word -> {
          try (var indexer = Executors.newSingleThreadExecutor()) { // FINDING: close
            indexer.execute(() -> System.out.println(word));
            return word.length();
          }
        });
  }
}

class AfterPublishOnParallel {
  Mono<Integer> of(byte[] bytes) {
    return Mono.just(bytes).subscribeOn(Schedulers.boundedElastic())
        .publishOn(Schedulers.parallel()).map(input -> {
              try (var hashers = Executors.newFixedThreadPool(2)) { // FINDING: close
                hashers.execute(() -> System.out.println(input.length));
                return 1021;
              }
            });
  }
}

class DoFinallyClosesAField {
  private final ExecutorService sessionPool = Executors.newFixedThreadPool(2);
  Flux<String> events(Flux<String> source) {
    return source.publishOn(Schedulers.fromExecutorService(sessionPool))
        .doFinally(signal -> sessionPool.close()); // FINDING: close
  }
}

class SubscribeCallback {
  Disposable listen(Flux<String> messages) {
    return messages.subscribe(message -> {
          try (var perMessage = Executors.newVirtualThreadPerTaskExecutor()) { // FINDING: close
            perMessage.submit(() -> System.out.println("got " + message));
          }
        });
  }
}

class DoOnNextOperator {
  Flux<Double> counted(Flux<Double> samples) {
    return samples.doOnNext(sample -> {
          try (var reporter = Executors.newSingleThreadExecutor()) { // FINDING: close
            reporter.execute(() -> System.out.println("sample " + sample));
          }
        });
  }
}

class FlatMapOperator {
  Flux<String> enrich(Flux<Integer> ids) {
    return ids.flatMap(id -> {
          try (var lookups = Executors.newFixedThreadPool(11)) { // FINDING: close
            return Mono.fromFuture(CompletableFuture.supplyAsync(() -> "customer " + id, lookups));
          }
        });
  }
}

class MonoFromCallableWithoutAScheduler {
  Mono<String> record(String event) {
    return Mono.fromCallable(() -> {
          try (var writer = Executors.newSingleThreadExecutor()) { // FINDING: close
            writer.execute(() -> System.out.println(event));
            return "queued";
          }
        });
  }
}

class MonoMethod {
  Mono<Integer> price(String symbol) {
    try (var executor = Executors.newCachedThreadPool()) { // FINDING: close
      return Mono.fromFuture(
          CompletableFuture.supplyAsync(() -> symbol.hashCode() % 100, executor));
    }
  }
}
