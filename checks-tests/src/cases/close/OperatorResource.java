// Operators that close a resource when the subscription ends, on whichever thread ends it.
// with: REACTOR, RXJAVA3
// needs: 21
package news;

import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.disposables.Disposable;
import java.io.*;
import java.util.concurrent.*;
import reactor.core.publisher.*;
import reactor.core.scheduler.Schedulers;

class Methods {
  Mono<Integer> operatorResource(int customer) {
    return Mono.using(() -> Executors.newSingleThreadExecutor(), ledger ->
            Mono.fromFuture(CompletableFuture.supplyAsync(() -> customer * 7, ledger)),
        ExecutorService::close); // FINDING: close
  }
  Flux<String> fluxUsingClosesByItself() {
    return Flux.using(Executors::newWorkStealingPool, pool -> // FINDING: close
        Flux.just("a", "b").publishOn(Schedulers.fromExecutorService(pool)));
  }
  Mono<Integer> silentWhenTheCleanupOnlyShutsDown(int table) { // SILENT
    return Mono.using(() -> Executors.newSingleThreadExecutor(),
        till -> Mono.fromFuture(CompletableFuture.supplyAsync(() -> table * 9, till)),
        ExecutorService::shutdown);
  }
  Mono<String> monoUsingClosesByItself(double latitude) {
    return Mono.using(() -> Executors.newFixedThreadPool(2), pool -> // FINDING: close
        Mono.fromFuture(CompletableFuture.supplyAsync(() -> "Bern " + latitude, pool)));
  }
  Observable<Integer> rx3DisposableFromAutoCloseable() {
    return Observable.create(emitter -> {
          ExecutorService sampler = Executors.newSingleThreadExecutor();
          sampler.execute(() -> emitter.onNext(23));
          emitter.setDisposable(Disposable.fromAutoCloseable(sampler)); // FINDING: close
        });
  }
  Flux<Integer> fluxUsingWithALambdaAsCleanup() {
    return Flux.using(() -> Executors.newFixedThreadPool(4),
        pool -> Flux.range(1, 60).publishOn(Schedulers.fromExecutor(pool)), pool -> pool.close()); // FINDING: close
  }
  Flux<String> silentWhenTheResourceIsNoExecutor(String text) { // SILENT
    return Flux.using(() -> new BufferedReader(new StringReader(text)),
        reader -> Flux.fromStream(reader.lines()));
  }
}
