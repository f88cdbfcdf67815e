package dev.unhang.checks;

import static dev.unhang.testing.Framework.REACTOR;
import static dev.unhang.testing.Framework.VERTX4;
import static dev.unhang.testing.Framework.VERTX5;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** Code that looks wrong and is not: everything joined, nothing to wait for, other types. */
@NeedsJdk21
final class ExecutorCloseSilentCodeTest {
  private final Checks checks = Checks.of(ExecutorCloseInAsyncHandler.class);

  @Test
  void joinedWithGetInAFutureMethod() {
    checks.silentOn(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;
        import java.util.concurrent.Future;

        class Sum {
          CompletableFuture<Integer> sum() throws Exception {
            try (var pool = Executors.newFixedThreadPool(2)) {
              Future<Integer> left = pool.submit(() -> 20);
              Future<Integer> right = pool.submit(() -> 22);
              return CompletableFuture.completedFuture(left.get() + right.get());
            }
          }
        }
        """);
  }

  @Test
  void joinedWithAllOfInAFutureMethod() {
    checks.silentOn(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.CompletionStage;
        import java.util.concurrent.Executors;

        class Pair {
          CompletionStage<String> pair() {
            try (var pool = Executors.newFixedThreadPool(2)) {
              var salt = CompletableFuture.supplyAsync(() -> "salt", pool);
              var pepper = CompletableFuture.supplyAsync(() -> "pepper", pool);
              CompletableFuture.allOf(salt, pepper).join();
              return CompletableFuture.completedStage(salt.join() + " and " + pepper.join());
            }
          }
        }
        """);
  }

  @Test
  void joinedInAStreamInAFutureMethod() {
    checks.silentOn(
        """
        package news;

        import java.util.List;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Lengths {
          CompletableFuture<Integer> total(List<String> words) {
            try (var pool = Executors.newFixedThreadPool(4)) {
              List<CompletableFuture<Integer>> lengths =
                  words.stream()
                      .map(word -> CompletableFuture.supplyAsync(word::length, pool))
                      .toList();
              int total = lengths.stream().mapToInt(CompletableFuture::join).sum();
              return CompletableFuture.completedFuture(total);
            }
          }
        }
        """);
  }

  @Test
  void invokeAllInAMonoMethodOutsideAnyServer() {
    checks
        .with(REACTOR)
        .silentOn(
            """
            package news;

            import java.util.List;
            import java.util.concurrent.Callable;
            import java.util.concurrent.Executors;
            import reactor.core.publisher.Mono;

            class Poll {
              Mono<Integer> votes(List<Callable<Integer>> booths) throws InterruptedException {
                try (var clerks = Executors.newFixedThreadPool(7)) {
                  return Mono.just(clerks.invokeAll(booths).size());
                }
              }
            }
            """);
  }

  @Test
  void shutdownNowIsTheLastStatementOfTheTry() {
    checks.silentOn(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutionException;
        import java.util.concurrent.Executors;
        import java.util.concurrent.Future;
        import java.util.concurrent.TimeUnit;
        import java.util.concurrent.TimeoutException;

        class Impatient {
          CompletableFuture<String> first() throws InterruptedException, ExecutionException {
            CompletableFuture<String> answer = new CompletableFuture<>();
            try (var oracle = Executors.newFixedThreadPool(3)) {
              oracle.submit(() -> answer.complete("slow"));
              Future<String> quick = oracle.submit(() -> "quick");
              try {
                answer.complete(quick.get(250, TimeUnit.MILLISECONDS));
              } catch (TimeoutException e) {
                answer.complete("timeout");
              }
              oracle.shutdownNow();
            }
            return answer;
          }
        }
        """);
  }

  @Test
  void executorOnWhichNothingIsStarted() {
    checks.silentOn(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Idle {
          CompletableFuture<Boolean> canMakeThreads() {
            try (var probe = Executors.newFixedThreadPool(1)) {
              return CompletableFuture.completedFuture(!probe.isShutdown());
            }
          }
        }
        """);
  }

  @Test
  void vertxWorkerExecutorOnlyReturnsAFuture() {
    checks
        .with(VERTX5)
        .silentOn(
            """
            package news;

            import io.vertx.core.Future;
            import io.vertx.core.VerticleBase;
            import io.vertx.core.WorkerExecutor;

            class Pdf extends VerticleBase {
              private WorkerExecutor pdfWorkers;

              @Override
              public Future<?> start() {
                pdfWorkers = vertx.createSharedWorkerExecutor("pdf", 4);
                return Future.succeededFuture();
              }

              @Override
              public Future<?> stop() {
                return pdfWorkers.close();
              }
            }
            """);
  }

  @Test
  void vertxItselfOnlyReturnsAFuture() {
    checks
        .with(VERTX4)
        .silentOn(
            """
            package news;

            import io.vertx.core.Vertx;
            import io.vertx.core.http.HttpServer;

            class Stop {
              void later(Vertx vertx, HttpServer server) {
                vertx.setTimer(5_000, id -> server.close().onComplete(closed -> vertx.close()));
              }
            }
            """);
  }

  @Test
  void sseEventSink() {
    checks.silentOn(
        """
        package jakarta.ws.rs.sse;

        import java.util.concurrent.CompletionStage;

        public interface SseEventSink extends AutoCloseable {
          CompletionStage<?> send(Object event);

          @Override
          void close();
        }
        """,
        """
        package news;

        import jakarta.ws.rs.sse.SseEventSink;
        import java.util.concurrent.CompletionStage;

        class Events {
          CompletionStage<?> last(SseEventSink sink) {
            try (SseEventSink closing = sink) {
              return closing.send("bye");
            }
          }
        }
        """);
  }

  @Test
  void asyncHttpClientWhoseCloseDoesNotWait() {
    checks.silentOn(
        """
        package org.asynchttpclient;

        import java.io.Closeable;
        import java.util.concurrent.CompletableFuture;

        public interface AsyncHttpClient extends Closeable {
          CompletableFuture<String> get(String url);
        }
        """,
        """
        package news;

        import java.io.IOException;
        import java.util.concurrent.CompletableFuture;
        import org.asynchttpclient.AsyncHttpClient;

        class Http {
          CompletableFuture<String> page(AsyncHttpClient client) throws IOException {
            try (client) {
              return client.get("http://localhost:8080/");
            }
          }
        }
        """);
  }

  @Test
  void streamsAndReaders() {
    checks.silentOn(
        """
        package news;

        import java.io.IOException;
        import java.nio.file.Files;
        import java.nio.file.Path;
        import java.util.concurrent.CompletableFuture;
        import java.util.stream.Stream;

        class Lines {
          CompletableFuture<Long> count(Path file) throws IOException {
            try (Stream<String> lines = Files.lines(file)) {
              return CompletableFuture.completedFuture(lines.count());
            }
          }
        }
        """);
  }

  @Test
  void otherTypeWithACloseMethodInACallback() {
    checks.silentOn(
        """
        package news;

        import java.util.concurrent.CompletableFuture;

        class Journal {
          interface Executor {
            void close();
          }

          void end(CompletableFuture<Void> last, Executor notAnExecutorService) {
            last.thenRun(notAnExecutorService::close);
            last.whenComplete((nothing, error) -> notAnExecutorService.close());
          }
        }
        """);
  }

  @Test
  void lambdaWhoseUseIsUnknown() {
    checks.silentOn(
        """
        package news;

        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class Somewhere {
          interface Registrar {
            void whatever(Runnable code);
          }

          void register(Registrar registrar, ExecutorService pool) {
            registrar.whatever(() -> pool.close());
            registrar.whatever(
                () -> {
                  try (var other = Executors.newFixedThreadPool(2)) {
                    other.submit(() -> System.out.println("?"));
                  }
                });
          }
        }
        """);
  }

  @Test
  void anonymousRunnableWhoseUseIsUnknown() {
    checks.silentOn(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;

        class Stopper {
          private Runnable stopper;

          CompletableFuture<Void> prepare(ExecutorService pool) {
            stopper =
                new Runnable() {
                  @Override
                  public void run() {
                    pool.close();
                  }
                };
            return CompletableFuture.completedFuture(null);
          }
        }
        """);
  }

  @Test
  void goodShapeWithShutdownInFinally() {
    checks.silentOn(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class Good {
          CompletableFuture<Integer> half(int whole) {
            ExecutorService executor = Executors.newSingleThreadExecutor();
            try {
              return CompletableFuture.supplyAsync(() -> whole / 2, executor);
            } finally {
              executor.shutdown();
            }
          }
        }
        """);
  }
}
