package dev.unhang.checks;

import static dev.unhang.testing.Framework.MUTINY;
import static dev.unhang.testing.Framework.REACTOR;
import static dev.unhang.testing.Framework.VERTX4;
import static dev.unhang.testing.Framework.VERTX5;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** Bodies that a worker runs: the nearest boundary around the code decides. */
@NeedsJdk21
final class ExecutorCloseSilentWorkersTest {
  private final Checks checks = Checks.of(ExecutorCloseInAsyncHandler.class);

  @Test
  void bodyOfSubmit() {
    checks.silentOn(
        """
        package news;

        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;
        import java.util.concurrent.Future;

        class Submitted {
          Future<Integer> start(ExecutorService background) {
            return background.submit(
                () -> {
                  try (var helpers = Executors.newFixedThreadPool(2)) {
                    helpers.submit(() -> System.out.println("half"));
                    return 50;
                  }
                });
          }
        }
        """);
  }

  @Test
  void bodyOfSupplyAsync() {
    checks.silentOn(
        """
        package news;

        import java.util.List;
        import java.util.concurrent.Callable;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Supplied {
          CompletableFuture<Integer> count(List<Callable<String>> parts) {
            return CompletableFuture.supplyAsync(
                () -> {
                  try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
                    parts.forEach(pool::submit);
                  }
                  return parts.size();
                });
          }
        }
        """);
  }

  @Test
  void virtualThread() {
    checks.silentOn(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class OnVirtualThread {
          CompletableFuture<String> load(String id) {
            CompletableFuture<String> loaded = new CompletableFuture<>();
            Thread.startVirtualThread(
                () -> {
                  try (var pool = Executors.newFixedThreadPool(2)) {
                    pool.execute(() -> loaded.complete("item " + id));
                  }
                });
            return loaded;
          }
        }
        """);
  }

  @Test
  void reactorBodyOnBoundedElastic() {
    checks
        .with(REACTOR)
        .silentOn(
            """
            package news;

            import java.util.concurrent.Executors;
            import reactor.core.publisher.Flux;
            import reactor.core.publisher.Mono;
            import reactor.core.scheduler.Schedulers;

            class Elastic {
              Mono<String> summary() {
                return Mono.fromCallable(
                        () -> {
                          try (var readers = Executors.newFixedThreadPool(5)) {
                            return readers.submit(() -> "summary").get();
                          }
                        })
                    .subscribeOn(Schedulers.boundedElastic());
              }

              Flux<Integer> lengths(Flux<String> words) {
                return words
                    .publishOn(Schedulers.boundedElastic())
                    .map(
                        word -> {
                          try (var one = Executors.newSingleThreadExecutor()) {
                            one.execute(() -> System.out.println(word));
                            return word.length();
                          }
                        });
              }
            }
            """);
  }

  @Test
  void reactorBodyOnASchedulerNobodyKnows() {
    checks
        .with(REACTOR)
        .silentOn(
            """
            package news;

            import java.util.concurrent.Executors;
            import reactor.core.publisher.Mono;
            import reactor.core.scheduler.Scheduler;

            class Unknown {
              Mono<Integer> resize(Scheduler imageScheduler, int pixels) {
                return Mono.fromCallable(
                        () -> {
                          try (var tiles = Executors.newFixedThreadPool(16)) {
                            tiles.submit(() -> System.out.println("tile"));
                            return pixels / 2;
                          }
                        })
                    .subscribeOn(imageScheduler);
              }
            }
            """);
  }

  @Test
  void vertxExecuteBlocking() {
    checks
        .with(VERTX5)
        .silentOn(
            """
            package news;

            import io.vertx.core.Future;
            import io.vertx.core.Vertx;
            import java.util.concurrent.Executors;

            class Worker {
              Future<Integer> render(Vertx vertx) {
                return vertx.executeBlocking(
                    () -> {
                      try (var renderers = Executors.newFixedThreadPool(3)) {
                        return renderers.submit(() -> 17).get();
                      }
                    });
              }
            }
            """);
  }

  @Test
  void vertxBlockingHandler() {
    checks
        .with(VERTX4)
        .silentOn(
            """
            package news;

            import io.vertx.ext.web.Router;
            import java.util.concurrent.Executors;

            class Blocking {
              void routes(Router router) {
                router
                    .get("/slow")
                    .blockingHandler(
                        ctx -> {
                          try (var parts = Executors.newFixedThreadPool(2)) {
                            parts.submit(() -> ctx.response().write("part"));
                          }
                          ctx.response().end();
                        });
              }
            }
            """);
  }

  @Test
  void mutinyEmitOnAnExecutor() {
    checks
        .with(MUTINY)
        .silentOn(
            """
            package news;

            import io.smallrye.mutiny.Uni;
            import java.util.concurrent.Executor;
            import java.util.concurrent.Executors;

            class Emit {
              Uni<Integer> pages(Uni<String> document, Executor printers) {
                return document
                    .emitOn(printers)
                    .onItem()
                    .transform(
                        text -> {
                          try (var columns = Executors.newFixedThreadPool(2)) {
                            columns.submit(() -> System.out.println(text));
                            return text.length() / 1800;
                          }
                        });
              }
            }
            """);
  }
}
