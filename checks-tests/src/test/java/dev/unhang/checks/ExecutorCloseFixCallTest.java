package dev.unhang.checks;

import static dev.unhang.testing.Framework.REACTOR;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** Where one call, reference or annotation is the whole patch. */
@NeedsJdk21
final class ExecutorCloseFixCallTest {
  private final Checks checks = Checks.of(ExecutorCloseInAsyncHandler.class);

  @Test
  void explicitClose() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class Explicit {
          CompletableFuture<String> upper(String word) {
            ExecutorService single = Executors.newSingleThreadExecutor();
            try {
              return CompletableFuture.supplyAsync(word::toUpperCase, single);
            } finally {
              single.close();
            }
          }
        }
        """,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class Explicit {
          CompletableFuture<String> upper(String word) {
            ExecutorService single = Executors.newSingleThreadExecutor();
            try {
              return CompletableFuture.supplyAsync(word::toUpperCase, single);
            } finally {
              single.shutdown();
            }
          }
        }
        """);
  }

  @Test
  void explicitCloseOverTwoLinesWithAComment() {
    checks.fixes(
        """
        package news;

        import java.util.Map;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;

        class Lookup {
          private final CompletableFuture<Boolean> pending = new CompletableFuture<>();

          CompletableFuture<Boolean> evict(Map<String, ExecutorService> pools, String tenant) {
            pools
                .get(tenant) // present since login
                .close();
            return pending;
          }
        }
        """,
        """
        package news;

        import java.util.Map;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;

        class Lookup {
          private final CompletableFuture<Boolean> pending = new CompletableFuture<>();

          CompletableFuture<Boolean> evict(Map<String, ExecutorService> pools, String tenant) {
            pools
                .get(tenant) // present since login
                .shutdown();
            return pending;
          }
        }
        """);
  }

  @Test
  void lambdaWithoutBracesThatClosesItself() {
    checks.fixes(
        """
        package tools;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;

        class Import {
          void run(String file, ExecutorService importer) {
            CompletableFuture.supplyAsync(() -> file.length(), importer)
                .thenAccept(length -> System.out.println(length))
                .whenComplete((nothing, error) -> importer.close());
          }
        }
        """,
        """
        package tools;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;

        class Import {
          void run(String file, ExecutorService importer) {
            CompletableFuture.supplyAsync(() -> file.length(), importer)
                .thenAccept(length -> System.out.println(length))
                .whenComplete((nothing, error) -> importer.shutdown());
          }
        }
        """);
  }

  @Test
  void boundMethodReference() {
    checks.fixes(
        """
        package tools;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;

        class Ping {
          private ExecutorService pinger;

          void ping(String host) {
            CompletableFuture.runAsync(() -> System.out.println(host), pinger)
                .thenRun(this.pinger::close);
          }
        }
        """,
        """
        package tools;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;

        class Ping {
          private ExecutorService pinger;

          void ping(String host) {
            CompletableFuture.runAsync(() -> System.out.println(host), pinger)
                .thenRun(this.pinger::shutdown);
          }
        }
        """);
  }

  @Test
  void unboundMethodReferenceAsCleanupOfUsing() {
    checks
        .with(REACTOR)
        .fixes(
            """
            package news;

            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import reactor.core.publisher.Flux;
            import reactor.core.scheduler.Schedulers;

            class Tracks {
              Flux<Integer> positions() {
                return Flux.using(
                    () -> Executors.newFixedThreadPool(4),
                    pool -> Flux.range(1, 60).publishOn(Schedulers.fromExecutor(pool)),
                    ExecutorService::close);
              }
            }
            """,
            """
            package news;

            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import reactor.core.publisher.Flux;
            import reactor.core.scheduler.Schedulers;

            class Tracks {
              Flux<Integer> positions() {
                return Flux.using(
                    () -> Executors.newFixedThreadPool(4),
                    pool -> Flux.range(1, 60).publishOn(Schedulers.fromExecutor(pool)),
                    ExecutorService::shutdown);
              }
            }
            """);
  }

  @Test
  void usingThatClosesByItself() {
    checks
        .with(REACTOR)
        .fixes(
            """
            package news;

            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import reactor.core.publisher.Mono;

            class Geo {
              private ExecutorService newPool() {
                return Executors.newFixedThreadPool(2);
              }

              Mono<String> city(double latitude) {
                return Mono.using(
                    () -> newPool(),
                    pool -> Mono.fromFuture(CompletableFuture.supplyAsync(() -> "Bern", pool)));
              }
            }
            """,
            """
            package news;

            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import reactor.core.publisher.Mono;

            class Geo {
              private ExecutorService newPool() {
                return Executors.newFixedThreadPool(2);
              }

              Mono<String> city(double latitude) {
                return Mono.using(
                    () -> newPool(),
                    pool -> Mono.fromFuture(CompletableFuture.supplyAsync(() -> "Bern", pool)),
                    ExecutorService::shutdown);
              }
            }
            """);
  }

  @Test
  void usingThatClosesByItselfNeedsAnImport() {
    checks
        .with(REACTOR)
        .fixes(
            """
            package news;

            import java.util.concurrent.Executors;
            import reactor.core.publisher.Flux;
            import reactor.core.scheduler.Schedulers;

            class Letters {
              Flux<String> letters() {
                return Flux.using(
                    Executors::newSingleThreadExecutor,
                    pool -> Flux.just("a", "b").publishOn(Schedulers.fromExecutor(pool)));
              }
            }
            """,
            """
            package news;

            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import reactor.core.publisher.Flux;
            import reactor.core.scheduler.Schedulers;

            class Letters {
              Flux<String> letters() {
                return Flux.using(
                    Executors::newSingleThreadExecutor,
                    pool -> Flux.just("a", "b").publishOn(Schedulers.fromExecutor(pool)),
                    ExecutorService::shutdown);
              }
            }
            """);
  }
}
