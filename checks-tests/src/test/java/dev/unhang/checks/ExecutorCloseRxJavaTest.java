package dev.unhang.checks;

import static dev.unhang.testing.Framework.RXJAVA2;
import static dev.unhang.testing.Framework.RXJAVA3;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** RxJava 2 and 3. */
@NeedsJdk21
final class ExecutorCloseRxJavaTest {
  private final Checks rx2 = Checks.of(ExecutorCloseInAsyncHandler.class).with(RXJAVA2);
  private final Checks rx3 = Checks.of(ExecutorCloseInAsyncHandler.class).with(RXJAVA3);

  @Test
  void rx3SingleMethod() {
    rx3.reports(
        """
        package news;

        import io.reactivex.rxjava3.core.Single;
        import io.reactivex.rxjava3.schedulers.Schedulers;
        import java.util.concurrent.Executors;

        class Horoscope {
          Single<String> today(String sign) {
            // BUG: Diagnostic contains: close
            try (var stars = Executors.newSingleThreadExecutor()) {
              return Single.fromCallable(() -> sign + ": fine").subscribeOn(Schedulers.from(stars));
            }
          }
        }
        """);
  }

  @Test
  void rx3CompletableMethod() {
    rx3.reports(
        """
        package news;

        import io.reactivex.rxjava3.core.Completable;
        import java.util.concurrent.Executors;

        class Cleanup {
          Completable purge(int days) {
            // BUG: Diagnostic contains: close
            try (var purger = Executors.newFixedThreadPool(2)) {
              purger.execute(() -> System.out.println("purging " + days));
              return Completable.complete();
            }
          }
        }
        """);
  }

  @Test
  void rx3ObservableCreate() {
    rx3.reports(
        """
        package news;

        import io.reactivex.rxjava3.core.Observable;
        import java.util.concurrent.Executors;

        class Scores {
          final Observable<Integer> goals =
              Observable.create(
                  emitter -> {
                    // BUG: Diagnostic contains: close
                    try (var watchers = Executors.newFixedThreadPool(3)) {
                      watchers.submit(() -> emitter.onNext(1));
                      watchers.submit(() -> emitter.onNext(2));
                    }
                  });
        }
        """);
  }

  @Test
  void rx3FlowableMap() {
    rx3.reports(
        """
        package news;

        import io.reactivex.rxjava3.core.Flowable;
        import java.util.concurrent.Executors;

        class Parser {
          Flowable<Integer> parse(Flowable<String> lines) {
            return lines.map(
                line -> {
                  // BUG: Diagnostic contains: close
                  try (var validators = Executors.newFixedThreadPool(7)) {
                    validators.execute(() -> System.out.println("checked " + line));
                    return Integer.parseInt(line);
                  }
                });
          }
        }
        """);
  }

  @Test
  void rx3MaybeDoOnSuccess() {
    rx3.reports(
        """
        package news;

        import io.reactivex.rxjava3.core.Maybe;
        import java.util.concurrent.Executors;

        class Winner {
          Maybe<String> announce(Maybe<String> winner) {
            return winner.doOnSuccess(
                name -> {
                  // BUG: Diagnostic contains: close
                  try (var loudspeakers = Executors.newFixedThreadPool(4)) {
                    loudspeakers.execute(() -> System.out.println(name));
                  }
                });
          }
        }
        """);
  }

  @Test
  void rx3DoFinally() {
    rx3.reports(
        """
        package news;

        import io.reactivex.rxjava3.core.Flowable;
        import io.reactivex.rxjava3.schedulers.Schedulers;
        import java.util.concurrent.ExecutorService;

        class Replay {
          Flowable<Long> frames(Flowable<Long> source, ExecutorService player) {
            // BUG: Diagnostic contains: close
            return source.observeOn(Schedulers.from(player)).doFinally(player::close);
          }
        }
        """);
  }

  @Test
  void rx3EmitterSetCancellable() {
    rx3.reports(
        """
        package news;

        import io.reactivex.rxjava3.core.Single;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class Upload {
          Single<Integer> upload(byte[] file) {
            return Single.create(
                emitter -> {
                  ExecutorService uploader = Executors.newSingleThreadExecutor();
                  uploader.execute(() -> emitter.onSuccess(file.length));
                  // BUG: Diagnostic contains: close
                  emitter.setCancellable(() -> uploader.close());
                });
          }
        }
        """);
  }

  @Test
  void rx2ObservableMethod() {
    rx2.reports(
        """
        package news;

        import io.reactivex.Observable;
        import java.util.concurrent.Executors;

        class Comments {
          Observable<String> latest(int article) {
            // BUG: Diagnostic contains: close
            try (var readers = Executors.newCachedThreadPool()) {
              return Observable.fromFuture(readers.submit(() -> "first! on " + article));
            }
          }
        }
        """);
  }

  @Test
  void rx2FlowableCreate() {
    rx2.reports(
        """
        package news;

        import io.reactivex.BackpressureStrategy;
        import io.reactivex.Flowable;
        import java.util.concurrent.Executors;

        class Alerts {
          Flowable<String> alerts() {
            return Flowable.create(
                emitter -> {
                  // BUG: Diagnostic contains: close
                  try (var siren = Executors.newSingleThreadExecutor()) {
                    siren.submit(() -> emitter.onNext("storm"));
                  }
                },
                BackpressureStrategy.BUFFER);
          }
        }
        """);
  }

  @Test
  void rx2SubscribeOnNext() {
    rx2.reports(
        """
        package news;

        import io.reactivex.Flowable;
        import io.reactivex.disposables.Disposable;
        import java.util.concurrent.Executors;

        class Printer {
          Disposable print(Flowable<String> pages) {
            return pages.subscribe(
                page -> {
                  // BUG: Diagnostic contains: close
                  try (var trays = Executors.newFixedThreadPool(2)) {
                    trays.execute(() -> System.out.println(page));
                  }
                });
          }
        }
        """);
  }

  @Test
  void rx3AfterObserveOnComputation() {
    rx3.reports(
        """
        package news;

        import io.reactivex.rxjava3.core.Observable;
        import io.reactivex.rxjava3.schedulers.Schedulers;
        import java.util.concurrent.Executors;

        class Spectrum {
          Observable<Double> peaks(Observable<Double> samples) {
            return samples
                .observeOn(Schedulers.computation())
                .filter(
                    sample -> {
                      // BUG: Diagnostic contains: close
                      try (var analysers = Executors.newFixedThreadPool(5)) {
                        analysers.execute(() -> System.out.println(sample));
                        return sample > 0.75;
                      }
                    });
          }
        }
        """);
  }

  @Test
  void silentOnTheIoScheduler() {
    rx3.silentOn(
        """
        package news;

        import io.reactivex.rxjava3.core.Single;
        import io.reactivex.rxjava3.schedulers.Schedulers;
        import java.util.concurrent.Executors;

        class Backup {
          Single<Integer> run(int volumes) {
            return Single.fromCallable(
                    () -> {
                      try (var copiers = Executors.newFixedThreadPool(volumes)) {
                        copiers.submit(() -> System.out.println("copy"));
                        return volumes;
                      }
                    })
                .subscribeOn(Schedulers.io());
          }
        }
        """);
  }
}
