package dev.unhang.checks;

import static dev.unhang.testing.Framework.REACTOR;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** Methods that return a Mono or Flux, and lambdas handed to Reactor. */
@NeedsJdk21
final class ExecutorCloseReactorTest {
  private final Checks checks = Checks.of(ExecutorCloseInAsyncHandler.class).with(REACTOR);

  @Test
  void monoMethod() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;
        import reactor.core.publisher.Mono;

        class Stocks {
          Mono<Integer> price(String symbol) {
            // BUG: Diagnostic contains: close
            try (var executor = Executors.newCachedThreadPool()) {
              return Mono.fromFuture(
                  CompletableFuture.supplyAsync(() -> symbol.hashCode() % 100, executor));
            }
          }
        }
        """);
  }

  @Test
  void fluxMethod() {
    checks.reports(
        """
        package news;

        import java.util.List;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;
        import reactor.core.publisher.Flux;
        import reactor.core.scheduler.Schedulers;

        class Feeds {
          Flux<String> titles(List<String> urls) {
            // BUG: Diagnostic contains: close
            try (ExecutorService workers = Executors.newFixedThreadPool(5)) {
              return Flux.fromIterable(urls)
                  .flatMap(url -> Flux.just(url).subscribeOn(Schedulers.fromExecutor(workers)));
            }
          }
        }
        """);
  }

  @Test
  void fluxCreate() {
    checks.reports(
        """
        package news;

        import java.util.List;
        import java.util.concurrent.Executors;
        import reactor.core.publisher.Flux;

        class Ticker {
          private final List<String> symbols = List.of("ACME", "BOLT");

          Flux<String> quotes() {
            return Flux.create(
                sink -> {
                  // BUG: Diagnostic contains: close
                  try (var fetchers = Executors.newVirtualThreadPerTaskExecutor()) {
                    for (String symbol : symbols) {
                      fetchers.execute(() -> sink.next(symbol + " 41.7"));
                    }
                  }
                });
          }
        }
        """);
  }

  @Test
  void monoFromCallableWithoutAScheduler() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.Executors;
        import reactor.core.publisher.Mono;

        class Audit {
          Mono<String> record(String event) {
            return Mono.fromCallable(
                () -> {
                  // BUG: Diagnostic contains: close
                  try (var writer = Executors.newSingleThreadExecutor()) {
                    writer.execute(() -> System.out.println(event));
                    return "queued";
                  }
                });
          }
        }
        """);
  }

  @Test
  void monoDefer() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;
        import reactor.core.publisher.Mono;

        class Profile {
          Mono<String> avatar(long userId) {
            return Mono.defer(
                () -> {
                  // BUG: Diagnostic contains: close
                  try (var images = Executors.newFixedThreadPool(3)) {
                    return Mono.fromFuture(
                        CompletableFuture.supplyAsync(() -> "avatar-" + userId, images));
                  }
                });
          }
        }
        """);
  }

  @Test
  void mapOperator() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.Executors;
        import reactor.core.publisher.Flux;

        class Tags {
          Flux<Integer> index(Flux<String> words) {
            return words.map(
                word -> {
                  // BUG: Diagnostic contains: close
                  try (var indexer = Executors.newSingleThreadExecutor()) {
                    indexer.execute(() -> System.out.println(word));
                    return word.length();
                  }
                });
          }
        }
        """);
  }

  @Test
  void flatMapOperator() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;
        import reactor.core.publisher.Flux;
        import reactor.core.publisher.Mono;

        class Enrich {
          Flux<String> enrich(Flux<Integer> ids) {
            return ids.flatMap(
                id -> {
                  // BUG: Diagnostic contains: close
                  try (var lookups = Executors.newFixedThreadPool(11)) {
                    return Mono.fromFuture(
                        CompletableFuture.supplyAsync(() -> "customer " + id, lookups));
                  }
                });
          }
        }
        """);
  }

  @Test
  void doOnNextOperator() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.Executors;
        import reactor.core.publisher.Flux;

        class Metrics {
          Flux<Double> counted(Flux<Double> samples) {
            return samples.doOnNext(
                sample -> {
                  // BUG: Diagnostic contains: close
                  try (var reporter = Executors.newSingleThreadExecutor()) {
                    reporter.execute(() -> System.out.println("sample " + sample));
                  }
                });
          }
        }
        """);
  }

  @Test
  void afterPublishOnParallel() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.Executors;
        import reactor.core.publisher.Mono;
        import reactor.core.scheduler.Schedulers;

        class Checksum {
          Mono<Integer> of(byte[] bytes) {
            return Mono.just(bytes)
                .subscribeOn(Schedulers.boundedElastic())
                .publishOn(Schedulers.parallel())
                .map(
                    input -> {
                      // BUG: Diagnostic contains: close
                      try (var hashers = Executors.newFixedThreadPool(2)) {
                        hashers.execute(() -> System.out.println(input.length));
                        return 1021;
                      }
                    });
          }
        }
        """);
  }

  @Test
  void subscribeCallback() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.Executors;
        import reactor.core.Disposable;
        import reactor.core.publisher.Flux;

        class Listener {
          Disposable listen(Flux<String> messages) {
            return messages.subscribe(
                message -> {
                  // BUG: Diagnostic contains: close
                  try (var perMessage = Executors.newVirtualThreadPerTaskExecutor()) {
                    perMessage.submit(() -> System.out.println("got " + message));
                  }
                });
          }
        }
        """);
  }

  @Test
  void doFinallyClosesAField() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;
        import reactor.core.publisher.Flux;
        import reactor.core.scheduler.Schedulers;

        class Session {
          private final ExecutorService sessionPool = Executors.newFixedThreadPool(2);

          Flux<String> events(Flux<String> source) {
            return source
                .publishOn(Schedulers.fromExecutorService(sessionPool))
                // BUG: Diagnostic contains: close
                .doFinally(signal -> sessionPool.close());
          }
        }
        """);
  }

  @Test
  void doOnCancelMethodReference() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.ExecutorService;
        import reactor.core.publisher.Flux;

        class Export {
          Flux<String> rows(Flux<String> rows, ExecutorService exportPool) {
            // BUG: Diagnostic contains: close
            return rows.doOnCancel(exportPool::close);
          }
        }
        """);
  }

  @Test
  void sinkOnDispose() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;
        import reactor.core.publisher.Flux;

        class Camera {
          Flux<byte[]> frames() {
            return Flux.create(
                sink -> {
                  ExecutorService grabber = Executors.newSingleThreadExecutor();
                  grabber.execute(() -> sink.next(new byte[640]));
                  // BUG: Diagnostic contains: close
                  sink.onDispose(() -> grabber.close());
                });
          }
        }
        """);
  }
}
