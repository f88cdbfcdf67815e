// Emitters of RxJava 2 and 3 and of Mutiny.
// with: MUTINY, RXJAVA3
package news;

import io.reactivex.rxjava3.core.*;
import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.disposables.*;
import io.smallrye.mutiny.*;
import io.smallrye.mutiny.subscription.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;

class EmittersAndTheirWork {
  private static final System.Logger log = System.getLogger("news");
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(3);
  private Feed feed;

  Multi<String> methods() {
    return Multi.createFrom().emitter(emitter -> {
              emitter.onTermination(() -> log.log(System.Logger.Level.INFO, "e is over"));
              timer.scheduleWithFixedDelay(() -> emitter.emit("e"), 3, 5, TimeUnit.SECONDS); // FINDING: The handle of the periodic task started here
            });
  }
  Observable<Object> compositeDisposableCase(Observable<String> left, Observable<Integer> right) { // SILENT
    return Observable.create(emitter -> {
          CompositeDisposable both = new CompositeDisposable();
          emitter.setDisposable(both);
          both.add(left.subscribe(emitter::onNext));
          both.add(right.subscribe(emitter::onNext));
        });
  }
  Multi<Long> ticksForAMulti() {
    return Multi.createFrom().emitter(emitter -> {
              Multi<Long> ticks = Multi.createFrom().ticks().every(Duration.ofMillis(707));
              ticks.subscribe().with(emitter::emit); // FINDING: Nothing stops the subscription started here
            });
  }
  Single<String> disposableOfAFuture() { // SILENT
    return Single.create(emitter -> {
          Future<?> answer = pool.submit(() -> emitter.onSuccess(feed.next("l")));
          emitter.setDisposable(Disposable.fromFuture(answer, true));
        });
  }
  Flowable<String> loopThatAsksTheEmitter() { // SILENT
    return Flowable.create(emitter -> pool.submit(() -> {
                  while (!emitter.isCancelled()) { emitter.onNext(feed.next("h")); }
                }), BackpressureStrategy.LATEST);
  }
  Uni<String> uniOfACallOfUnknownLength() {
    return Uni.createFrom().emitter(emitter -> { pool.execute(() -> emitter.complete(feed.next("f"))); }); // FINDING: Nothing stops the task started here
  }
  Multi<String> terminationThatCancels() { // SILENT
    return Multi.createFrom().emitter(emitter -> {
              ScheduledFuture<?> ticks = timer.scheduleAtFixedRate(
                      () -> emitter.emit("m"), 4, 13, TimeUnit.SECONDS);
              emitter.onTermination(() -> ticks.cancel(false));
            });
  }
  Multi<String> cancellableOfMutiny(Multi<String> upstream) { // SILENT
    return Multi.createFrom().emitter(emitter -> {
              Cancellable upper = upstream.subscribe().with(emitter::emit, emitter::fail);
              emitter.onTermination(upper::cancel);
            });
  }
  Uni<String> uniOfAStage() { // SILENT
    return Uni.createFrom().completionStage(() -> CompletableFuture.supplyAsync(() -> feed.next("o"), pool));
  }
  Flowable<String> flowableWithALoop() {
    return Flowable.create(emitter -> {
          pool.submit(() -> { // FINDING: Nothing stops the task started here
                while (feed.hasNext()) { emitter.onNext(feed.next("a")); }
                emitter.onComplete();
              });
        }, BackpressureStrategy.BUFFER);
  }
  Observable<String> cancellableThatCancels() { // SILENT
    return Observable.create(emitter -> {
          Future<?> reader = pool.submit(() -> emitter.onNext(feed.next("i")));
          emitter.setCancellable(() -> reader.cancel(true));
        });
  }
  Observable<String> cancellableThatLogs() {
    return Observable.create(emitter -> {
          Future<?> reader = timer.scheduleAtFixedRate(
                  () -> emitter.onNext("b"), 2, 702, TimeUnit.MILLISECONDS);
          emitter.setCancellable(() -> log.log(System.Logger.Level.INFO, "b: " + reader.isDone())); // FINDING: does not stop the periodic task started on line
        });
  }
}

interface Feed {
  String next();
  String next(String topic);
  boolean hasNext();
}
