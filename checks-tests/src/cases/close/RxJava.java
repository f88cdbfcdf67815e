// RxJava 2 and 3.
// with: RXJAVA2, RXJAVA3
// needs: 21
package news;

import io.reactivex.Observable;
import io.reactivex.rxjava3.core.*;
import io.reactivex.rxjava3.schedulers.Schedulers;
import java.util.concurrent.*;

class RxJavaStreams {
  Flowable<Long> rx3DoFinally(Flowable<Long> source, ExecutorService player) {
    return source.observeOn(Schedulers.from(player)).doFinally(player::close); // FINDING: close
  }

  Single<Integer> silentOnTheIoScheduler(int volumes) { // SILENT
    return Single.fromCallable(() -> {
              try (var copiers = Executors.newFixedThreadPool(volumes)) {
                copiers.submit(() -> System.out.println("copy"));
                return volumes;
              }
            }).subscribeOn(Schedulers.io());
  }

  Maybe<String> rx3MaybeDoOnSuccess(Maybe<String> winner) {
    return winner.doOnSuccess(name -> {
          try (var loudspeakers = Executors.newFixedThreadPool(4)) { // FINDING: close
            loudspeakers.execute(() -> System.out.println(name));
          }
        });
  }

  Single<Integer> rx3EmitterSetCancellable(byte[] file) {
    return Single.create(emitter -> {
          ExecutorService uploader = Executors.newSingleThreadExecutor();
          uploader.execute(() -> emitter.onSuccess(file.length));
          emitter.setCancellable(() -> uploader.close()); // FINDING: close
        });
  }

  Observable<String> rx2ObservableMethod(int article) {
    try (var readers = Executors.newCachedThreadPool()) { // FINDING: close
      return Observable.fromFuture(readers.submit(() -> "first! on " + article));
    }
  }

  Single<String> rx3SingleMethod(String sign) {
    try (var stars = Executors.newSingleThreadExecutor()) { // FINDING: close
      return Single.fromCallable(() -> sign + ": fine").subscribeOn(Schedulers.from(stars));
    }
  }

  Flowable<Integer> rx3FlowableMap(Flowable<String> lines) {
    return lines.map(line -> {
          try (var validators = Executors.newFixedThreadPool(7)) { // FINDING: close
            validators.execute(() -> System.out.println("checked " + line));
            return Integer.parseInt(line);
          }
        });
  }

  Completable rx3CompletableMethod(int days) {
    try (var purger = Executors.newFixedThreadPool(2)) { // FINDING: close
      purger.execute(() -> System.out.println("purging " + days));
      return Completable.complete();
    }
  }
}
