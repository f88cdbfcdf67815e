package dev.unhang.checks;

import static dev.unhang.testing.Framework.REACTOR;
import static dev.unhang.testing.Framework.RXJAVA2;
import static dev.unhang.testing.Framework.RXJAVA3;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** Operators that close a resource when the subscription ends, on whichever thread ends it. */
@NeedsJdk21
final class ExecutorCloseOperatorResourceTest {
  private final Checks checks = Checks.of(ExecutorCloseInAsyncHandler.class);

  @Test
  void monoUsingClosesByItself() {
    checks
        .with(REACTOR)
        .reports(
            """
            package news;

            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.Executors;
            import reactor.core.publisher.Mono;

            class Geo {
              Mono<String> city(double latitude) {
                // BUG: Diagnostic contains: close
                return Mono.using(() -> Executors.newFixedThreadPool(2), pool ->
                    Mono.fromFuture(CompletableFuture.supplyAsync(() -> "Bern " + latitude, pool)));
              }
            }
            """);
  }

  @Test
  void fluxUsingClosesByItself() {
    checks
        .with(REACTOR)
        .reports(
            """
            package news;

            import java.util.concurrent.Executors;
            import reactor.core.publisher.Flux;
            import reactor.core.scheduler.Schedulers;

            class Letters {
              Flux<String> letters() {
                // BUG: Diagnostic contains: close
                return Flux.using(Executors::newWorkStealingPool, pool ->
                    Flux.just("a", "b").publishOn(Schedulers.fromExecutorService(pool)));
              }
            }
            """);
  }

  @Test
  void monoUsingWithCloseAsCleanup() {
    checks
        .with(REACTOR)
        .reports(
            """
            package news;

            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import reactor.core.publisher.Mono;

            class Invoices {
              Mono<Integer> total(int customer) {
                return Mono.using(
                    () -> Executors.newSingleThreadExecutor(),
                    ledger ->
                        Mono.fromFuture(CompletableFuture.supplyAsync(() -> customer * 7, ledger)),
                    // BUG: Diagnostic contains: close
                    ExecutorService::close);
              }
            }
            """);
  }

  @Test
  void fluxUsingWithALambdaAsCleanup() {
    checks
        .with(REACTOR)
        .reports(
            """
            package news;

            import java.util.concurrent.Executors;
            import reactor.core.publisher.Flux;
            import reactor.core.scheduler.Schedulers;

            class Tracks {
              Flux<Integer> positions() {
                return Flux.using(
                    () -> Executors.newFixedThreadPool(4),
                    pool -> Flux.range(1, 60).publishOn(Schedulers.fromExecutor(pool)),
                    // BUG: Diagnostic contains: close
                    pool -> pool.close());
              }
            }
            """);
  }

  @Test
  void rx3SingleUsing() {
    checks
        .with(RXJAVA3)
        .reports(
            """
            package news;

            import io.reactivex.rxjava3.core.Single;
            import io.reactivex.rxjava3.schedulers.Schedulers;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;

            class Captions {
              Single<String> caption(String image) {
                return Single.using(
                    () -> Executors.newCachedThreadPool(),
                    pool -> Single.just(image).subscribeOn(Schedulers.from(pool)),
                    // BUG: Diagnostic contains: close
                    ExecutorService::close);
              }
            }
            """);
  }

  @Test
  void rx2FlowableUsing() {
    checks
        .with(RXJAVA2)
        .reports(
            """
            package news;

            import io.reactivex.Flowable;
            import io.reactivex.schedulers.Schedulers;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;

            class Logs {
              Flowable<String> tail(String file) {
                return Flowable.using(
                    () -> Executors.newSingleThreadExecutor(),
                    tailer -> Flowable.just(file).observeOn(Schedulers.from(tailer)),
                    // BUG: Diagnostic contains: close
                    ExecutorService::close);
              }
            }
            """);
  }

  @Test
  void rx3DisposableFromAutoCloseable() {
    checks
        .with(RXJAVA3)
        .reports(
            """
            package news;

            import io.reactivex.rxjava3.core.Observable;
            import io.reactivex.rxjava3.disposables.Disposable;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;

            class Sensors {
              Observable<Integer> readings() {
                return Observable.create(
                    emitter -> {
                      ExecutorService sampler = Executors.newSingleThreadExecutor();
                      sampler.execute(() -> emitter.onNext(23));
                      // BUG: Diagnostic contains: close
                      emitter.setDisposable(Disposable.fromAutoCloseable(sampler));
                    });
              }
            }
            """);
  }

  @Test
  void silentWhenTheCleanupOnlyShutsDown() {
    checks
        .with(REACTOR)
        .silentOn(
            """
            package news;

            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import reactor.core.publisher.Mono;

            class Receipts {
              Mono<Integer> sum(int table) {
                return Mono.using(
                    () -> Executors.newSingleThreadExecutor(),
                    till -> Mono.fromFuture(CompletableFuture.supplyAsync(() -> table * 9, till)),
                    ExecutorService::shutdown);
              }
            }
            """);
  }

  @Test
  void silentWhenTheResourceIsNoExecutor() {
    checks
        .with(REACTOR)
        .silentOn(
            """
            package news;

            import java.io.BufferedReader;
            import java.io.StringReader;
            import reactor.core.publisher.Flux;

            class Lines {
              Flux<String> lines(String text) {
                return Flux.using(
                    () -> new BufferedReader(new StringReader(text)),
                    reader -> Flux.fromStream(reader.lines()));
              }
            }
            """);
  }
}
