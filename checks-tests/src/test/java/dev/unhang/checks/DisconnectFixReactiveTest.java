package dev.unhang.checks;

import static dev.unhang.testing.Framework.MUTINY;
import static dev.unhang.testing.Framework.REACTOR;
import static dev.unhang.testing.Framework.RXJAVA3;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Patches of emitters of Reactor, RxJava and Mutiny. */
final class DisconnectFixReactiveTest {
  private static final String JDK =
      """
      import java.util.List;
      import java.util.concurrent.ExecutorService;
      import java.util.concurrent.Future;
      import java.util.concurrent.ScheduledExecutorService;
      import java.util.concurrent.ScheduledFuture;
      import java.util.concurrent.TimeUnit;
      """;
  private static final String FLUX = JDK + "import reactor.core.publisher.Flux;\n";

  private final Checks checks =
      Checks.of(DisconnectWithoutCancel.class).with(REACTOR, RXJAVA3, MUTINY);

  private void fixes(String imports, String before, String after) {
    checks.fixes(
        PatchSources.type(imports, "class News", before),
        PatchSources.type(imports, "class News", after));
  }

  @Test
  void sinkOfAnExpression() {
    fixes(
        FLUX,
        """
        Flux<String> news() {
          return Flux.create(
              sink -> timer.scheduleAtFixedRate(() -> sink.next("1"), 1, 2, TimeUnit.SECONDS));
        }
        """,
        """
        Flux<String> news() {
          return Flux.create(
              sink -> {
                ScheduledFuture<?> task = timer.scheduleAtFixedRate(() -> sink.next("1"), 1, 2, TimeUnit.SECONDS);
                sink.onDispose(() -> task.cancel(true));
              });
        }
        """);
  }

  @Test
  void sinkOfAnExpressionOnALineOfItsOwn() {
    fixes(
        FLUX,
        """
        Flux<String> news() {
          return Flux.create(
              sink ->
                  pool.execute(
                      () -> {
                        while (feed.hasNext()) {
                          sink.next(feed.next());
                        }
                      }));
        }
        """,
        """
        Flux<String> news() {
          return Flux.create(
              sink -> {
                Future<?> task = pool.submit(
                    () -> {
                      while (feed.hasNext()) {
                        sink.next(feed.next());
                      }
                    });
                sink.onDispose(() -> task.cancel(true));
              });
        }
        """);
  }

  @Test
  void subscriptionInASink() {
    String after =
        """
        Flux<String> news(Flux<String> source) {
          return Flux.create(
              sink -> {
                Disposable subscription = source.subscribe(sink::next);
                sink.onDispose(subscription::dispose);
              });
        }
        """;
    checks.fixes(
        PatchSources.type(
            FLUX,
            "class News",
            """
            Flux<String> news(Flux<String> source) {
              return Flux.create(
                  sink -> {
                    source.subscribe(sink::next);
                  });
            }
            """),
        PatchSources.type(
            FLUX.replace(
                "import reactor.core.publisher",
                "import reactor.core.Disposable;\nimport reactor.core.publisher"),
            "class News",
            after));
  }

  @Test
  void typeOfTheSameNameInTheClass() {
    fixes(
        FLUX,
        """
        record Disposable(String name) {}

        Flux<String> news(Flux<String> source) {
          return Flux.create(
              sink -> {
                source.subscribe(sink::next);
              });
        }
        """,
        """
        record Disposable(String name) {}

        Flux<String> news(Flux<String> source) {
          return Flux.create(
              sink -> {
                reactor.core.Disposable subscription = source.subscribe(sink::next);
                sink.onDispose(subscription::dispose);
              });
        }
        """);
  }

  @Test
  void hookOfASinkBeforeTheStart() {
    fixes(
        FLUX,
        """
        Flux<String> news() {
          return Flux.create(
              sink -> {
                sink.onDispose(() -> log.log(System.Logger.Level.INFO, "gone"));
                pool.submit(() -> {
                  while (feed.hasNext()) {
                    sink.next(feed.next());
                  }
                });
              });
        }
        """,
        """
        Flux<String> news() {
          return Flux.create(
              sink -> {
                Future<?> task = pool.submit(() -> {
                  while (feed.hasNext()) {
                    sink.next(feed.next());
                  }
                });
                sink.onDispose(() -> {
                  task.cancel(true);
                  log.log(System.Logger.Level.INFO, "gone");
                });
              });
        }
        """);
  }

  @Test
  void manySubscriptions() {
    String imports =
        FLUX.replace("import java.util.List", "import java.util.ArrayList;\nimport java.util.List")
            .replace(
                "import reactor.core.publisher",
                "import reactor.core.Disposable;\nimport reactor.core.publisher");
    fixes(
        imports,
        """
        Disposable first;

        Flux<String> news(List<Flux<String>> sources) {
          return Flux.create(sink -> sources.forEach(source -> source.subscribe(sink::next)));
        }

        List<String> none = new ArrayList<>();
        """,
        """
        Disposable first;

        Flux<String> news(List<Flux<String>> sources) {
          return Flux.create(sink -> {
            List<Disposable> subscriptions = new ArrayList<>();
            sources.forEach(source -> subscriptions.add(source.subscribe(sink::next)));
            sink.onDispose(() -> subscriptions.forEach(Disposable::dispose));
          });
        }

        List<String> none = new ArrayList<>();
        """);
  }

  @Test
  void emitterOfRxJava() {
    fixes(
        JDK + "import io.reactivex.rxjava3.core.Observable;\n",
        """
        Observable<String> news() {
          return Observable.create(
              emitter -> {
                Future<?> follower = pool.submit(() -> {
                  while (feed.hasNext()) {
                    emitter.onNext(feed.next());
                  }
                });
              });
        }
        """,
        """
        Observable<String> news() {
          return Observable.create(
              emitter -> {
                Future<?> follower = pool.submit(() -> {
                  while (feed.hasNext()) {
                    emitter.onNext(feed.next());
                  }
                });
                emitter.setCancellable(() -> follower.cancel(true));
              });
        }
        """);
  }

  @Test
  void emitterOfMutiny() {
    fixes(
        JDK + "import io.smallrye.mutiny.Multi;\n",
        """
        Multi<String> news() {
          return Multi.createFrom().emitter(emitter -> {
            timer.scheduleWithFixedDelay(() -> emitter.emit(feed.next()), 1, 2, TimeUnit.SECONDS);
          });
        }
        """,
        """
        Multi<String> news() {
          return Multi.createFrom().emitter(emitter -> {
            ScheduledFuture<?> task = timer.scheduleWithFixedDelay(() -> emitter.emit(feed.next()), 1, 2, TimeUnit.SECONDS);
            emitter.onTermination(() -> task.cancel(true));
          });
        }
        """);
  }

  @Test
  void nestedClassRecordAndStaticImport() {
    String imports =
        "import static reactor.core.publisher.Flux.create;\n\n" + FLUX.replace("\n\n", "\n");
    fixes(
        imports,
        """
        record Reader(ExecutorService threads, Feed items) {
          Flux<String> news() {
            return create(
                sink -> {
                  threads.execute(() -> {
                    while (items.hasNext()) {
                      sink.next(items.next());
                    }
                  });
                });
          }
        }
        """,
        """
        record Reader(ExecutorService threads, Feed items) {
          Flux<String> news() {
            return create(
                sink -> {
                  Future<?> task = threads.submit(() -> {
                    while (items.hasNext()) {
                      sink.next(items.next());
                    }
                  });
                  sink.onDispose(() -> task.cancel(true));
                });
          }
        }
        """);
  }
}
