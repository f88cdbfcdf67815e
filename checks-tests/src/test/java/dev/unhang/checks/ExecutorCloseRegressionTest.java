package dev.unhang.checks;

import static dev.unhang.testing.Framework.REACTOR;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Judgements that were wrong once. */
@NeedsJdk21
final class ExecutorCloseRegressionTest {
  private final Checks checks = Checks.of(ExecutorCloseInAsyncHandler.class);

  @Test
  void silentWhereACompletedResultIsMadeOfWhatTheTasksLeft() {
    checks.silentOn(
        """
        package news;

        import java.util.List;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;
        import java.util.concurrent.atomic.AtomicInteger;

        class Counter {
          CompletableFuture<Integer> count(List<String> words) {
            AtomicInteger letters = new AtomicInteger();
            try (var counters = Executors.newVirtualThreadPerTaskExecutor()) {
              words.forEach(word -> counters.execute(() -> letters.addAndGet(word.length())));
            }
            int total = letters.get();
            return CompletableFuture.completedFuture(total);
          }
        }
        """);
  }

  @Test
  void silentInAChainThatItsOwnMethodBlocksOn() {
    checks
        .with(REACTOR)
        .silentOn(
            """
            package news;

            import java.util.concurrent.Executors;
            import reactor.core.publisher.Flux;

            class Batch {
              void run() {
                Flux.range(1, 9)
                    .map(
                        page -> {
                          try (var printers = Executors.newVirtualThreadPerTaskExecutor()) {
                            printers.submit(() -> System.out.println("page " + page));
                          }
                          return page;
                        })
                    .blockLast();
              }
            }
            """);
  }

  @Test
  void taskObjectThatClosesItsExecutor() {
    checks.reports(
        """
        package tools;

        import java.util.concurrent.ExecutorService;

        class TaskObject {
          void last(ExecutorService shift) {
            shift.execute(
                new Runnable() {
                  @Override
                  public void run() {
                    // BUG: Diagnostic contains: waits for itself
                    shift.close();
                  }
                });
          }
        }
        """);
  }

  @Test
  void taskInALocalThatClosesItsExecutor() {
    checks.reports(
        """
        package tools;

        import java.util.concurrent.ExecutorService;

        class TaskInALocal {
          void last(ExecutorService shift) {
            // BUG: Diagnostic contains: waits for itself
            Runnable end = () -> shift.close();
            shift.execute(end);
          }
        }
        """);
  }

  @Test
  void methodThatATaskRunsAndThatClosesItsExecutor() {
    checks.reports(
        """
        package tools;

        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class TaskMethod {
          private final ExecutorService shift = Executors.newSingleThreadExecutor();

          void start() {
            shift.execute(this::end);
          }

          private void end() {
            // BUG: Diagnostic contains: waits for itself
            shift.close();
          }
        }
        """);
  }

  /** Each method calls the next one twice: 2^60 paths, but only 60 methods. */
  @Test
  void manyPathsToOneClose() {
    StringBuilder helpers = new StringBuilder();
    IntStream.range(0, 60)
        .forEach(
            i ->
                helpers.append(
                    "  private void h%d() { h%d(); h%d(); }%n".formatted(i, i + 1, i + 1)));
    checks
        .with(REACTOR)
        .reports(
            """
            package news;

            import java.util.concurrent.Executors;
            import reactor.core.publisher.Mono;

            class Paths {
              void start(Mono<Integer> source) {
                source.map(x -> { h0(); return x; });
              }

              private void h60() {
                // BUG: Diagnostic contains: close
                try (var pool = Executors.newCachedThreadPool()) {
                  pool.submit(() -> 60);
                }
              }

            """
                + helpers
                + "}\n");
  }

  @Test
  void sinkThatATaskHandsToAHelper() {
    checks
        .with(REACTOR)
        .fixes(
            """
            package news;

            import java.util.concurrent.Executors;
            import reactor.core.publisher.Flux;
            import reactor.core.publisher.FluxSink;

            class TaskHelper {
              Flux<String> stream(String feed) {
                return Flux.create(
                    sink -> {
                      try (var fetcher = Executors.newSingleThreadExecutor()) {
                        fetcher.execute(() -> send(feed, sink));
                      }
                    });
              }

              private void send(String feed, FluxSink<String> sink) {
                sink.next(feed);
              }
            }
            """,
            """
            package news;

            import java.util.concurrent.Executors;
            import reactor.core.publisher.Flux;
            import reactor.core.publisher.FluxSink;

            class TaskHelper {
              Flux<String> stream(String feed) {
                return Flux.create(
                    sink -> {
                      var fetcher = Executors.newSingleThreadExecutor();
                      sink.onDispose(fetcher::shutdownNow);
                      try {
                        fetcher.execute(() -> send(feed, sink));
                      } finally {
                        fetcher.shutdown();
                      }
                    });
              }

              private void send(String feed, FluxSink<String> sink) {
                sink.next(feed);
              }
            }
            """);
  }
}
