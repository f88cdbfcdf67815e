// RxJava 2 and 3.
// with: RXJAVA2, RXJAVA3
// needs: 21
package news;

import io.reactivex.*;
import io.reactivex.disposables.Disposable;
import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.schedulers.Schedulers;
import java.util.concurrent.Executors;

class FlowableCreate {
  Flowable<String> rx2FlowableCreate() {
    return Flowable.create(emitter -> {
          try (var siren = Executors.newSingleThreadExecutor()) { // FINDING: close
            siren.submit(() -> emitter.onNext("storm"));
          }
        }, BackpressureStrategy.BUFFER);
  }

  Disposable rx2SubscribeOnNext(Flowable<String> pages) {
    return pages.subscribe(page -> {
          try (var trays = Executors.newFixedThreadPool(2)) { trays.execute(() -> System.out.println(page)); } // FINDING: close
        });
  }
  final Observable<Integer> rx3ObservableCreate = Observable.create(emitter -> {
    try (var watchers = Executors.newFixedThreadPool(3)) { // FINDING: close
      watchers.submit(() -> emitter.onNext(1));
      watchers.submit(() -> emitter.onNext(2));
    }
  });
  Observable<Double> rx3AfterObserveOnComputation(Observable<Double> samples) {
    return samples.observeOn(Schedulers.computation()).filter(sample -> {
              try (var analysers = Executors.newFixedThreadPool(5)) { // FINDING: close
                analysers.execute(() -> System.out.println(sample));
                return sample > 0.75;
              }
            });
  }
}
