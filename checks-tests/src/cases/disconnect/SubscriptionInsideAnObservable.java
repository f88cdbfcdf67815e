// Emitters of RxJava 2 and 3 and of Mutiny.
// with: RXJAVA2
package news;

import io.reactivex.*;
import io.reactivex.Observable;
import java.util.*;
import java.util.concurrent.*;

class SubscriptionInsideAnObservable {
  private static final System.Logger log = System.getLogger("news");
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(3);
  private Feed feed;

  Observable<String> methods(Observable<String> upstream) {
    return Observable.create(emitter -> {
          upstream.subscribe(emitter::onNext, emitter::onError, emitter::onComplete); // FINDING: Nothing stops the subscription started here
        });
  }
  Single<String> singleOfACallOfUnknownLength() {
    return Single.create(emitter -> { pool.execute(() -> emitter.onSuccess(feed.next("d"))); }); // FINDING: Nothing stops the task started here
  }
  Observable<String> workerThatIsDisposedOf() { // SILENT
    return Observable.create(emitter -> {
          Scheduler.Worker worker = io.reactivex.schedulers.Schedulers.io().createWorker();
          worker.schedulePeriodically(() -> emitter.onNext("w"), 1, 1, TimeUnit.SECONDS);
          emitter.setCancellable(worker::dispose);
        });
  }
  Observable<String> workerHandedToTheEmitter() { // SILENT
    return Observable.create(emitter -> {
          Scheduler.Worker worker = io.reactivex.schedulers.Schedulers.io().createWorker();
          emitter.setDisposable(worker);
          worker.schedulePeriodically(() -> emitter.onNext("h"), 3, 3, TimeUnit.SECONDS);
        });
  }
  Observable<String> otherWorkerHandedToTheEmitter(Scheduler.Worker other) {
    return Observable.create(emitter -> {
          Scheduler.Worker worker = io.reactivex.schedulers.Schedulers.io().createWorker();
          emitter.setDisposable(other);
          worker.schedulePeriodically(() -> emitter.onNext("a"), 4, 4, TimeUnit.SECONDS); // FINDING: The handle of the periodic task started here is thrown away
        });
  }
  Observable<String> otherWorkerThatIsDisposedOf(Scheduler.Worker other) {
    return Observable.create(emitter -> {
          Scheduler.Worker worker = io.reactivex.schedulers.Schedulers.io().createWorker();
          worker.schedulePeriodically(() -> emitter.onNext("o"), 2, 2, TimeUnit.SECONDS); // FINDING: The handle of the periodic task started here is thrown away
          emitter.setCancellable(other::dispose);
        });
  }
  Observable<String> disposableHandedToTheEmitter(Observable<String> upstream) { // SILENT
    return Observable.create(emitter -> emitter.setDisposable(upstream.subscribe(emitter::onNext)));
  }
}

interface Feed {
  String next();
  String next(String topic);
  boolean hasNext();
}
