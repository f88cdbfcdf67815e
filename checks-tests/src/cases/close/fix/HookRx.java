// Disconnect hooks of RxJava and Mutiny emitters.
// with: MUTINY, RXJAVA2, RXJAVA3
// needs: 21
package news;

import io.reactivex.Single;
import io.reactivex.rxjava3.core.Observable;
import io.smallrye.mutiny.Multi;
import java.util.concurrent.Executors;

class HookRx {
  Multi<String> mutinyEmitter() {
    return Multi.createFrom().emitter(emitter -> {
              try (var boards = Executors.newVirtualThreadPerTaskExecutor()) {
                boards.execute(() -> emitter.emit("IC 708"));
              }
            });
  }
  Single<Integer> rx2Emitter(String box) {
    return Single.create(emitter -> {
          try (var clerks = Executors.newFixedThreadPool(2)) {
            clerks.execute(() -> emitter.onSuccess(box.length()));
          }
        });
  }
  Observable<Integer> rx3Emitter() {
    return Observable.create(emitter -> {
          try (var watchers = Executors.newFixedThreadPool(3)) {
            watchers.execute(() -> emitter.onNext(1));
          }
        });
  }
}
