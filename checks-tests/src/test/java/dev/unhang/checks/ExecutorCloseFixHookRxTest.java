package dev.unhang.checks;

import static dev.unhang.testing.Framework.MUTINY;
import static dev.unhang.testing.Framework.RXJAVA2;
import static dev.unhang.testing.Framework.RXJAVA3;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** Disconnect hooks of RxJava and Mutiny emitters. */
@NeedsJdk21
final class ExecutorCloseFixHookRxTest {
  private final Checks checks = Checks.of(ExecutorCloseInAsyncHandler.class);

  @Test
  void rx3Emitter() {
    checks
        .with(RXJAVA3)
        .fixes(
            """
            package news;

            import io.reactivex.rxjava3.core.Observable;
            import java.util.concurrent.Executors;

            class Scores {
              Observable<Integer> goals() {
                return Observable.create(
                    emitter -> {
                      try (var watchers = Executors.newFixedThreadPool(3)) {
                        watchers.execute(() -> emitter.onNext(1));
                      }
                    });
              }
            }
            """,
            """
            package news;

            import io.reactivex.rxjava3.core.Observable;
            import java.util.concurrent.Executors;

            class Scores {
              Observable<Integer> goals() {
                return Observable.create(
                    emitter -> {
                      var watchers = Executors.newFixedThreadPool(3);
                      emitter.setCancellable(watchers::shutdownNow);
                      try {
                        watchers.execute(() -> emitter.onNext(1));
                      } finally {
                        watchers.shutdown();
                      }
                    });
              }
            }
            """);
  }

  @Test
  void rx2Emitter() {
    checks
        .with(RXJAVA2)
        .fixes(
            """
            package news;

            import io.reactivex.Single;
            import java.util.concurrent.Executors;

            class Vote {
              Single<Integer> count(String box) {
                return Single.create(
                    emitter -> {
                      try (var clerks = Executors.newFixedThreadPool(2)) {
                        clerks.execute(() -> emitter.onSuccess(box.length()));
                      }
                    });
              }
            }
            """,
            """
            package news;

            import io.reactivex.Single;
            import java.util.concurrent.Executors;

            class Vote {
              Single<Integer> count(String box) {
                return Single.create(
                    emitter -> {
                      var clerks = Executors.newFixedThreadPool(2);
                      emitter.setCancellable(clerks::shutdownNow);
                      try {
                        clerks.execute(() -> emitter.onSuccess(box.length()));
                      } finally {
                        clerks.shutdown();
                      }
                    });
              }
            }
            """);
  }

  @Test
  void mutinyEmitter() {
    checks
        .with(MUTINY)
        .fixes(
            """
            package news;

            import io.smallrye.mutiny.Multi;
            import java.util.concurrent.Executors;

            class Trains {
              Multi<String> departures() {
                return Multi.createFrom()
                    .emitter(
                        emitter -> {
                          try (var boards = Executors.newVirtualThreadPerTaskExecutor()) {
                            boards.execute(() -> emitter.emit("IC 708"));
                          }
                        });
              }
            }
            """,
            """
            package news;

            import io.smallrye.mutiny.Multi;
            import java.util.concurrent.Executors;

            class Trains {
              Multi<String> departures() {
                return Multi.createFrom()
                    .emitter(
                        emitter -> {
                          var boards = Executors.newVirtualThreadPerTaskExecutor();
                          emitter.onTermination(boards::shutdownNow);
                          try {
                            boards.execute(() -> emitter.emit("IC 708"));
                          } finally {
                            boards.shutdown();
                          }
                        });
              }
            }
            """);
  }
}
