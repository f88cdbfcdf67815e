package dev.unhang.checks;

import static dev.unhang.testing.Framework.GRPC;
import static dev.unhang.testing.Framework.REACTOR;
import static dev.unhang.testing.Framework.VERTX4;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** Code that reaches its context over a variable, a reference, a helper or an operator. */
@NeedsJdk21
final class ExecutorCloseContextTest {
  private final Checks checks = Checks.of(ExecutorCloseInAsyncHandler.class);

  @Test
  void reactorOnTheParallelScheduler() {
    checks
        .with(REACTOR)
        .reports(
            """
            package news;

            import java.util.concurrent.Executors;
            import reactor.core.publisher.Mono;
            import reactor.core.scheduler.Schedulers;

            class Parallel {
              Mono<Integer> number() {
                return Mono.fromCallable(
                        () -> {
                          // BUG: Diagnostic contains: event loop
                          try (var pool = Executors.newFixedThreadPool(2)) {
                            return pool.submit(() -> 12).get();
                          }
                        })
                    .subscribeOn(Schedulers.parallel());
              }
            }
            """);
  }

  @Test
  void silentWhenTheMonoInALocalMovesToBoundedElastic() {
    checks
        .with(REACTOR)
        .silentOn(
            """
            package news;

            import java.util.concurrent.Executors;
            import reactor.core.publisher.Mono;
            import reactor.core.scheduler.Schedulers;

            class Moved {
              Mono<Integer> number() {
                Mono<Integer> work =
                    Mono.fromCallable(
                        () -> {
                          try (var pool = Executors.newFixedThreadPool(2)) {
                            pool.execute(() -> System.out.println("working"));
                            return 13;
                          }
                        });
                return work.subscribeOn(Schedulers.boundedElastic());
              }
            }
            """);
  }

  @Test
  void v4ResultHandlerOfExecuteBlockingButNotItsBody() {
    checks
        .with(VERTX4)
        .reports(
            """
            package news;

            import io.vertx.core.Vertx;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;

            class BothSides {
              void run(Vertx vertx, ExecutorService helpers) {
                vertx.<Integer>executeBlocking(
                    promise -> {
                      try (var workers = Executors.newFixedThreadPool(2)) {
                        workers.execute(() -> promise.complete(14));
                      }
                    },
                    // BUG: Diagnostic contains: event loop
                    result -> helpers.close());
              }
            }
            """);
  }

  @Test
  void handlerHeldInALocal() {
    checks
        .with(VERTX4)
        .reports(
            """
            package news;

            import io.vertx.core.Handler;
            import io.vertx.ext.web.Router;
            import io.vertx.ext.web.RoutingContext;
            import java.util.concurrent.Executors;

            class Local {
              void routes(Router router) {
                Handler<RoutingContext> news =
                    ctx -> {
                      // BUG: Diagnostic contains: close
                      try (var fetchers = Executors.newFixedThreadPool(15)) {
                        fetchers.execute(() -> ctx.response().end("done"));
                      }
                    };
                router.get("/news").handler(news);
              }
            }
            """);
  }

  @Test
  void handlerAsAMethodReferenceAndAnotherForTheWorkers() {
    checks
        .with(VERTX4)
        .reports(
            """
            package news;

            import io.vertx.ext.web.Router;
            import io.vertx.ext.web.RoutingContext;
            import java.util.concurrent.Executors;

            class References {
              void routes(Router router) {
                router.get("/news").handler(this::onNews);
                router.get("/slow").blockingHandler(this::onSlow);
              }

              private void onNews(RoutingContext ctx) {
                // BUG: Diagnostic contains: close
                try (var fetchers = Executors.newFixedThreadPool(16)) {
                  fetchers.execute(() -> ctx.response().end("news"));
                }
              }

              private void onSlow(RoutingContext ctx) {
                try (var workers = Executors.newFixedThreadPool(17)) {
                  workers.execute(() -> ctx.response().end("slow"));
                }
              }
            }
            """);
  }

  @Test
  void elementsOfACollectionAreVisitedInPlace() {
    checks.reports(
        """
        package news;

        import java.util.List;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class InPlace {
          CompletableFuture<Void> start(List<String> feeds) {
            CompletableFuture<Void> first = new CompletableFuture<>();
            feeds.forEach(
                feed -> {
                  // BUG: Diagnostic contains: close
                  try (var fetcher = Executors.newSingleThreadExecutor()) {
                    fetcher.execute(() -> first.complete(null));
                  }
                });
            return first;
          }
        }
        """);
  }

  @Test
  void silentInATaskHeldInALocalAndThenSubmitted() {
    checks.silentOn(
        """
        package news;

        import java.util.concurrent.Callable;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;
        import java.util.concurrent.Future;

        class TaskInALocal {
          Future<Integer> start(ExecutorService background) {
            Callable<Integer> task =
                () -> {
                  try (var helpers = Executors.newFixedThreadPool(18)) {
                    helpers.execute(() -> System.out.println("helping"));
                    return 18;
                  }
                };
            return background.submit(task);
          }
        }
        """);
  }

  @Test
  void silentInAScheduledTask() {
    checks.silentOn(
        """
        package news;

        import java.util.concurrent.Executors;
        import java.util.concurrent.ScheduledExecutorService;
        import java.util.concurrent.ScheduledFuture;
        import java.util.concurrent.TimeUnit;

        class Nightly {
          ScheduledFuture<?> plan(ScheduledExecutorService clock) {
            return clock.scheduleAtFixedRate(
                () -> {
                  try (var cleaners = Executors.newFixedThreadPool(19)) {
                    cleaners.submit(() -> System.out.println("cleaning"));
                  }
                },
                1,
                24,
                TimeUnit.HOURS);
          }
        }
        """);
  }

  @Test
  void silentInAStageThatRunsOnTheCommonPool() {
    checks.silentOn(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class AsyncStages {
          CompletableFuture<Integer> measured(CompletableFuture<String> text) {
            return text.thenApplyAsync(
                string -> {
                  try (var helpers = Executors.newFixedThreadPool(20)) {
                    helpers.execute(() -> System.out.println(string));
                    return string.length();
                  }
                });
          }

          void cleanUp(ExecutorService pool) {
            CompletableFuture.runAsync(() -> System.out.println("work"), pool)
                .whenCompleteAsync((nothing, error) -> pool.close());
          }
        }
        """);
  }

  @Test
  void silentInAThreadOfItsOwn() {
    checks.silentOn(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;

        class OwnThread {
          CompletableFuture<Integer> run(ExecutorService pool) {
            CompletableFuture<Integer> result = CompletableFuture.supplyAsync(() -> 21, pool);
            new Thread(() -> pool.close(), "closer").start();
            return result;
          }
        }
        """);
  }

  @Test
  void silentInASynchronousMethodOfALocalClass() {
    checks.silentOn(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class WithLocalClass {
          CompletableFuture<Integer> run() {
            class Work {
              int all() {
                try (var helpers = Executors.newFixedThreadPool(22)) {
                  helpers.submit(() -> System.out.println("half"));
                }
                return 22;
              }
            }
            return CompletableFuture.supplyAsync(() -> new Work().all());
          }
        }
        """);
  }

  @Test
  void silentOnGuavasDirectExecutorServiceWhichHasNoThreads() {
    checks
        .with(GRPC)
        .silentOn(
            """
            package news;

            import com.google.common.util.concurrent.MoreExecutors;
            import java.util.concurrent.CompletableFuture;

            class Direct {
              CompletableFuture<Integer> now() {
                try (var direct = MoreExecutors.newDirectExecutorService()) {
                  return CompletableFuture.supplyAsync(() -> 23, direct);
                }
              }
            }
            """);
  }

  @Test
  void knownGapUnqualifiedCloseInAnExecutorsOwnMethod() {
    checks.silentOn(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.LinkedBlockingQueue;
        import java.util.concurrent.ThreadPoolExecutor;
        import java.util.concurrent.TimeUnit;

        class Pool extends ThreadPoolExecutor {
          Pool() {
            super(2, 2, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>());
          }

          CompletableFuture<Void> stop() {
            close();
            return CompletableFuture.completedFuture(null);
          }
        }
        """);
  }
}
