package dev.unhang.checks;

import static dev.unhang.testing.Framework.REACTOR;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** A callback that closes the executor that runs it waits for itself: wrong in any class. */
@NeedsJdk21
final class ExecutorCloseSelfTest {
  private final Checks checks = Checks.of(ExecutorCloseInAsyncHandler.class);

  @Test
  void whenComplete() {
    checks.reports(
        """
        package tools;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class Import {
          void run(String file) {
            ExecutorService importer = Executors.newSingleThreadExecutor();
            CompletableFuture.supplyAsync(() -> file.length(), importer)
                // BUG: Diagnostic contains: close
                .whenComplete((rows, error) -> importer.close());
          }
        }
        """);
  }

  @Test
  void thenRunWithAMethodReference() {
    checks.reports(
        """
        package tools;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Ping {
          void ping(String host) {
            var pinger = Executors.newVirtualThreadPerTaskExecutor();
            // BUG: Diagnostic contains: close
            CompletableFuture.runAsync(() -> System.out.println(host), pinger).thenRun(pinger::close);
          }
        }
        """);
  }

  @Test
  void handle() {
    checks.reports(
        """
        package tools;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;

        class Convert {
          int convert(ExecutorService converters, int dollars) {
            CompletableFuture.supplyAsync(() -> dollars * 9, converters)
                .handle(
                    (francs, error) -> {
                      // BUG: Diagnostic contains: close
                      converters.close();
                      return error == null ? francs : -1;
                    });
            return dollars;
          }
        }
        """);
  }

  @Test
  void thenAcceptAfterOtherStages() {
    checks.reports(
        """
        package tools;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ForkJoinPool;

        class Pipeline {
          void start(String source) {
            ForkJoinPool stages = new ForkJoinPool(3);
            CompletableFuture.supplyAsync(() -> source, stages)
                .thenApply(String::strip)
                .thenApply(String::length)
                .thenAccept(
                    length -> {
                      System.out.println("length " + length);
                      // BUG: Diagnostic contains: close
                      stages.close();
                    });
          }
        }
        """);
  }

  @Test
  void whenCompleteAsyncOnTheSameExecutor() {
    checks.reports(
        """
        package tools;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class Zip {
          void zip(byte[] data) {
            ExecutorService zipper = Executors.newFixedThreadPool(2);
            CompletableFuture.supplyAsync(() -> data.length / 3, zipper)
                // BUG: Diagnostic contains: close
                .whenCompleteAsync((size, error) -> zipper.close(), zipper);
          }
        }
        """);
  }

  @Test
  void theFutureKeptInALocal() {
    checks.reports(
        """
        package tools;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class Kept {
          boolean start() {
            ExecutorService crawler = Executors.newFixedThreadPool(4);
            CompletableFuture<Void> crawl =
                CompletableFuture.runAsync(() -> System.out.println("crawling"), crawler);
            // BUG: Diagnostic contains: close
            crawl.whenComplete((nothing, error) -> crawler.close());
            return crawl.isDone();
          }
        }
        """);
  }

  @Test
  void executorInAField() {
    checks.reports(
        """
        package tools;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class OneShot {
          private final ExecutorService runner = Executors.newSingleThreadExecutor();

          void fire(Runnable shot) {
            CompletableFuture.runAsync(shot, runner)
                .exceptionally(
                    error -> {
                      // BUG: Diagnostic contains: close
                      runner.close();
                      return null;
                    });
          }
        }
        """);
  }

  @Test
  void allOfTasksOfTheExecutor() {
    checks.reports(
        """
        package tools;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class Twins {
          void start() {
            ExecutorService pair = Executors.newFixedThreadPool(2);
            CompletableFuture<String> castor = CompletableFuture.supplyAsync(() -> "castor", pair);
            CompletableFuture<String> pollux = CompletableFuture.supplyAsync(() -> "pollux", pair);
            // BUG: Diagnostic contains: close
            CompletableFuture.allOf(castor, pollux).thenRun(() -> pair.close());
          }
        }
        """);
  }

  @Test
  void tryAroundTheExecutorInsideItsOwnCallback() {
    checks.reports(
        """
        package tools;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;

        class TryInCallback {
          void start(ExecutorService own) {
            CompletableFuture.supplyAsync(() -> 8080, own)
                .thenAccept(
                    port -> {
                      // BUG: Diagnostic contains: close
                      try (own) {
                        System.out.println("listening on " + port);
                      }
                    });
          }
        }
        """);
  }

  @Test
  void doFinallyOfAFluxOnTheExecutor() {
    checks
        .with(REACTOR)
        .reports(
            """
            package tools;

            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import reactor.core.publisher.Flux;
            import reactor.core.scheduler.Schedulers;

            class Batch {
              void process(Flux<String> lines) {
                ExecutorService rows = Executors.newFixedThreadPool(8);
                lines
                    .publishOn(Schedulers.fromExecutor(rows))
                    // BUG: Diagnostic contains: close
                    .doFinally(signal -> rows.close())
                    .subscribe(System.out::println);
              }
            }
            """);
  }

  @Test
  void deferAfterWorkOnTheExecutor() {
    checks
        .with(REACTOR)
        .reports(
            """
            package tools;

            import java.util.concurrent.ExecutorService;
            import reactor.core.publisher.Flux;
            import reactor.core.scheduler.Schedulers;

            class Scan {
              void scan(Flux<String> files, ExecutorService scanners) {
                files
                    .flatMap(file -> Flux.just(file).subscribeOn(Schedulers.fromExecutor(scanners)))
                    .concatWith(
                        Flux.defer(
                            () -> {
                              // BUG: Diagnostic contains: close
                              scanners.close();
                              return Flux.empty();
                            }))
                    .subscribe(file -> System.out.println("scanned " + file));
              }
            }
            """);
  }

  @Test
  void silentOnAnotherExecutorForTheCallback() {
    checks.silentOn(
        """
        package tools;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class OtherExecutor {
          void start(ExecutorService janitor) {
            ExecutorService mess = Executors.newFixedThreadPool(4);
            CompletableFuture.runAsync(() -> System.out.println("mess"), mess)
                .whenCompleteAsync((nothing, error) -> mess.close(), janitor);
          }
        }
        """);
  }

  @Test
  void silentOnShutdown() {
    checks.silentOn(
        """
        package tools;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class Good {
          void start() {
            ExecutorService pool = Executors.newFixedThreadPool(4);
            CompletableFuture.runAsync(() -> System.out.println("ok"), pool).thenRun(pool::shutdown);
          }
        }
        """);
  }

  @Test
  void silentAfterTheFutureWasJoinedByAPlainMethod() {
    checks.silentOn(
        """
        package tools;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class Joined {
          int start() {
            ExecutorService pool = Executors.newFixedThreadPool(5);
            CompletableFuture<Integer> five = CompletableFuture.supplyAsync(() -> 5, pool);
            int result = five.join();
            pool.close();
            return result;
          }
        }
        """);
  }

  @Test
  void taskThatClosesTheExecutorItRunsOn() {
    checks.reports(
        """
        package tools;

        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class SelfClosing {
          void start() {
            ExecutorService pool = Executors.newSingleThreadExecutor();
            pool.execute(
                () -> {
                  System.out.println("last task");
                  // BUG: Diagnostic contains: close
                  pool.close();
                });
          }
        }
        """);
  }
}
