// What an emitter is given to dispose of has the place of its hook: one hook stops both.
// with: RXJAVA3
package news;

import io.reactivex.rxjava3.core.*;
import io.reactivex.rxjava3.disposables.Disposable;
import java.util.concurrent.*;

class OnePlaceForTwoHooks {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private Callable<Long> source;

  Observable<Long> before(Disposable other) {
    return Observable.create(emitter -> {
      emitter.setDisposable(other);
      pool.submit(() -> read(emitter));
    });
  }

  Observable<Long> behind(Disposable other) {
    return Observable.create(emitter -> {
      pool.submit(() -> read(emitter));
      emitter.setDisposable(other);
    });
  }

  Observable<Long> madeInPlace() {
    return Observable.create(emitter -> {
      emitter.setDisposable(Disposable.fromRunnable(() -> System.out.println("gone")));
      pool.submit(() -> read(emitter)); // NO PATCH: `setCancellable` keeps only one registration, and there is one already
    });
  }

  Observable<Long> free(Disposable other) {
    return Observable.create(emitter -> {
      System.out.println(other.isDisposed());
      pool.submit(() -> read(emitter));
    });
  }

  private Object read(ObservableEmitter<Long> emitter) throws Exception {
    while (true) {
      emitter.onNext(source.call());
      Thread.sleep(1);
    }
  }
}
