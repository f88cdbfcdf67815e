package dev.unhang.checks;

import static dev.unhang.testing.Framework.MUTINY;
import static dev.unhang.testing.Framework.RXJAVA2;
import static dev.unhang.testing.Framework.RXJAVA3;

import dev.unhang.testing.Checks;
import dev.unhang.testing.Framework;
import org.junit.jupiter.api.Test;

/** Emitters of RxJava 2 and 3 and of Mutiny. */
final class DisconnectEmitterTest {
  private static final String RX3 =
      """
      import io.reactivex.rxjava3.core.*;
      import io.reactivex.rxjava3.core.Observable;
      import io.reactivex.rxjava3.disposables.*;
      """;
  private static final String RX2 = RX3.replace("rxjava3.core.", "").replace("rxjava3.", "");
  private static final String SMALLRYE =
      """
      import io.smallrye.mutiny.*;
      import io.smallrye.mutiny.subscription.*;
      import java.time.Duration;
      """;

  @Test
  void flowableWithALoop() {
    reports(
        RXJAVA3,
        RX3,
        """
        Flowable<String> a() {
          return Flowable.create(
              emitter -> {
                // BUG: Diagnostic contains: Nothing stops the task started here
                pool.submit(
                    () -> {
                      while (feed.hasNext()) {
                        emitter.onNext(feed.next("a"));
                      }
                      emitter.onComplete();
                    });
              },
              BackpressureStrategy.BUFFER);
        }
        """);
  }

  @Test
  void cancellableThatLogs() {
    reports(
        RXJAVA3,
        RX3,
        """
        Observable<String> b() {
          return Observable.create(
              emitter -> {
                Future<?> reader =
                    timer.scheduleAtFixedRate(
                        () -> emitter.onNext("b"), 2, 702, TimeUnit.MILLISECONDS);
                emitter.setCancellable(
                    // BUG: Diagnostic contains: does not stop the periodic task started on line
                    () -> log.log(System.Logger.Level.INFO, "b: " + reader.isDone()));
              });
        }
        """);
  }

  @Test
  void subscriptionInsideAnObservable() {
    reports(
        RXJAVA2,
        RX2,
        """
        Observable<String> c(Observable<String> upstream) {
          return Observable.create(
              emitter -> {
                // BUG: Diagnostic contains: Nothing stops the subscription started here
                upstream.subscribe(emitter::onNext, emitter::onError, emitter::onComplete);
              });
        }
        """);
  }

  @Test
  void singleOfACallOfUnknownLength() {
    reports(
        RXJAVA2,
        RX2,
        """
        Single<String> d() {
          return Single.create(
              emitter -> {
                // BUG: Diagnostic contains: Nothing stops the task started here
                pool.execute(() -> emitter.onSuccess(feed.next("d")));
              });
        }
        """);
  }

  @Test
  void multiWithATimer() {
    reports(
        MUTINY,
        SMALLRYE,
        """
        Multi<String> e() {
          return Multi.createFrom()
              .emitter(
                  emitter -> {
                    emitter.onTermination(() -> log.log(System.Logger.Level.INFO, "e is over"));
                    // BUG: Diagnostic contains: The handle of the periodic task started here
                    timer.scheduleWithFixedDelay(() -> emitter.emit("e"), 3, 5, TimeUnit.SECONDS);
                  });
        }
        """);
  }

  @Test
  void uniOfACallOfUnknownLength() {
    reports(
        MUTINY,
        SMALLRYE,
        """
        Uni<String> f() {
          return Uni.createFrom()
              .emitter(
                  emitter -> {
                    // BUG: Diagnostic contains: Nothing stops the task started here
                    pool.execute(() -> emitter.complete(feed.next("f")));
                  });
        }
        """);
  }

  @Test
  void ticksForAMulti() {
    reports(
        MUTINY,
        SMALLRYE,
        """
        Multi<Long> g() {
          return Multi.createFrom()
              .emitter(
                  emitter -> {
                    Multi<Long> ticks =
                        Multi.createFrom().ticks().every(Duration.ofMillis(707));
                    // BUG: Diagnostic contains: Nothing stops the subscription started here
                    ticks.subscribe().with(emitter::emit);
                  });
        }
        """);
  }

  @Test
  void loopThatAsksTheEmitter() {
    silentOn(
        RXJAVA3,
        RX3,
        """
        Flowable<String> h() {
          return Flowable.create(
              emitter ->
                  pool.submit(
                      () -> {
                        while (!emitter.isCancelled()) {
                          emitter.onNext(feed.next("h"));
                        }
                      }),
              BackpressureStrategy.LATEST);
        }
        """);
  }

  @Test
  void cancellableThatCancels() {
    silentOn(
        RXJAVA3,
        RX3,
        """
        Observable<String> i() {
          return Observable.create(
              emitter -> {
                Future<?> reader = pool.submit(() -> emitter.onNext(feed.next("i")));
                emitter.setCancellable(() -> reader.cancel(true));
              });
        }
        """);
  }

  @Test
  void disposableHandedToTheEmitter() {
    silentOn(
        RXJAVA2,
        RX2,
        """
        Observable<String> j(Observable<String> upstream) {
          return Observable.create(
              emitter -> emitter.setDisposable(upstream.subscribe(emitter::onNext)));
        }
        """);
  }

  @Test
  void compositeDisposable() {
    silentOn(
        RXJAVA3,
        RX3,
        """
        Observable<Object> k(Observable<String> left, Observable<Integer> right) {
          return Observable.create(
              emitter -> {
                CompositeDisposable both = new CompositeDisposable();
                emitter.setDisposable(both);
                both.add(left.subscribe(emitter::onNext));
                both.add(right.subscribe(emitter::onNext));
              });
        }
        """);
  }

  @Test
  void disposableOfAFuture() {
    silentOn(
        RXJAVA3,
        RX3,
        """
        Single<String> l() {
          return Single.create(
              emitter -> {
                Future<?> answer = pool.submit(() -> emitter.onSuccess(feed.next("l")));
                emitter.setDisposable(Disposable.fromFuture(answer, true));
              });
        }
        """);
  }

  @Test
  void terminationThatCancels() {
    silentOn(
        MUTINY,
        SMALLRYE,
        """
        Multi<String> m() {
          return Multi.createFrom()
              .emitter(
                  emitter -> {
                    ScheduledFuture<?> ticks =
                        timer.scheduleAtFixedRate(
                            () -> emitter.emit("m"), 4, 13, TimeUnit.SECONDS);
                    emitter.onTermination(() -> ticks.cancel(false));
                  });
        }
        """);
  }

  @Test
  void cancellableOfMutiny() {
    silentOn(
        MUTINY,
        SMALLRYE,
        """
        Multi<String> n(Multi<String> upstream) {
          return Multi.createFrom()
              .emitter(
                  emitter -> {
                    Cancellable upper = upstream.subscribe().with(emitter::emit, emitter::fail);
                    emitter.onTermination(upper::cancel);
                  });
        }
        """);
  }

  @Test
  void uniOfAStage() {
    silentOn(
        MUTINY,
        SMALLRYE,
        """
        Uni<String> o() {
          return Uni.createFrom()
              .completionStage(() -> CompletableFuture.supplyAsync(() -> feed.next("o"), pool));
        }
        """);
  }

  private static void reports(Framework framework, String imports, String members) {
    checks(framework).reports(ResponseSources.service(imports, members));
  }

  private static void silentOn(Framework framework, String imports, String members) {
    checks(framework).silentOn(ResponseSources.service(imports, members));
  }

  private static Checks checks(Framework framework) {
    return Checks.of(DisconnectWithoutCancel.class).with(framework);
  }
}
