package dev.unhang.checks;

import static dev.unhang.testing.Framework.GRPC;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** Methods and lambdas whose own result is a future or a stage. */
@NeedsJdk21
final class ExecutorCloseFutureMethodTest {
  private final Checks checks = Checks.of(ExecutorCloseInAsyncHandler.class);

  @Test
  void completableFutureReturnedFromTheTry() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class FrontPage {
          CompletableFuture<String> headline() {
            // BUG: Diagnostic contains: close
            try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
              return CompletableFuture.supplyAsync(() -> "Rain until Friday", executor);
            }
          }
        }
        """);
  }

  @Test
  void completionStageReturnedFromTheTry() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.CompletionStage;
        import java.util.concurrent.Executors;

        class Weather {
          CompletionStage<Integer> temperature(String city) {
            // BUG: Diagnostic contains: close
            try (var pool = Executors.newSingleThreadExecutor()) {
              return CompletableFuture.supplyAsync(() -> city.length(), pool)
                  .thenApply(degrees -> degrees - 3);
            }
          }
        }
        """);
  }

  @Test
  void plainFutureOfSubmit() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;
        import java.util.concurrent.Future;

        class Archive {
          Future<Long> countArticles(int year) {
            // BUG: Diagnostic contains: close
            try (ExecutorService single = Executors.newSingleThreadExecutor()) {
              return single.submit(() -> 12L * year);
            }
          }
        }
        """);
  }

  @Test
  void futureCompletedByTheTaskAndReturnedAfterTheTry() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Mailer {
          CompletableFuture<Boolean> send(String address) {
            CompletableFuture<Boolean> sent = new CompletableFuture<>();
            // BUG: Diagnostic contains: close
            try (var mailPool = Executors.newFixedThreadPool(2)) {
              mailPool.execute(() -> sent.complete(address.contains("@")));
            }
            return sent;
          }
        }
        """);
  }

  @Test
  void allOfThatNobodyJoins() {
    checks.reports(
        """
        package news;

        import java.util.List;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Prefetch {
          CompletableFuture<Void> warmUp(List<String> urls) {
            // BUG: Diagnostic contains: close
            try (var fetchers = Executors.newFixedThreadPool(8)) {
              return CompletableFuture.allOf(
                  urls.stream()
                      .map(url -> CompletableFuture.runAsync(() -> url.strip(), fetchers))
                      .toArray(CompletableFuture<?>[]::new));
            }
          }
        }
        """);
  }

  @Test
  void onlyOneOfTwoTasksIsJoined() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;
        import java.util.concurrent.Future;

        class Quotes {
          CompletableFuture<Double> price(String symbol) throws Exception {
            // BUG: Diagnostic contains: close
            try (var brokers = Executors.newCachedThreadPool()) {
              Future<Double> fast = brokers.submit(() -> 17.5);
              brokers.execute(() -> System.out.println("audit " + symbol));
              return CompletableFuture.completedFuture(fast.get());
            }
          }
        }
        """);
  }

  @Test
  void lambdaThatReturnsAFuture() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;
        import java.util.function.Function;

        class Loader {
          final Function<String, CompletableFuture<Integer>> sizeOf =
              id -> {
                // BUG: Diagnostic contains: close
                try (var executor = Executors.newWorkStealingPool()) {
                  return CompletableFuture.supplyAsync(() -> id.length() * 31, executor);
                }
              };
        }
        """);
  }

  @Test
  void lambdaOfThenCompose() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Translator {
          CompletableFuture<String> translated(CompletableFuture<String> original) {
            return original.thenCompose(
                text -> {
                  // BUG: Diagnostic contains: close
                  try (var translators = Executors.newFixedThreadPool(4)) {
                    return CompletableFuture.supplyAsync(text::toUpperCase, translators);
                  }
                });
          }
        }
        """);
  }

  @Test
  void anonymousSupplierOfAStage() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.CompletionStage;
        import java.util.concurrent.Executors;
        import java.util.function.Supplier;

        class Retry {
          Supplier<CompletionStage<String>> attempt() {
            return new Supplier<CompletionStage<String>>() {
              @Override
              public CompletionStage<String> get() {
                // BUG: Diagnostic contains: close
                try (var attempts = Executors.newSingleThreadExecutor()) {
                  return CompletableFuture.supplyAsync(() -> "attempt 1", attempts);
                }
              }
            };
          }
        }
        """);
  }

  @Test
  void interfaceDefaultMethod() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        interface Translation {
          String word(String english);

          default CompletableFuture<String> wordAsync(String english) {
            // BUG: Diagnostic contains: close
            try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
              return CompletableFuture.supplyAsync(() -> word(english), executor);
            }
          }
        }
        """);
  }

  @Test
  void genericStaticMethod() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.Callable;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        final class Async {
          static <T extends Comparable<T>> CompletableFuture<T> call(Callable<T> work) {
            CompletableFuture<T> result = new CompletableFuture<>();
            // BUG: Diagnostic contains: close
            try (ExecutorService one = Executors.newSingleThreadExecutor()) {
              one.submit(() -> result.complete(work.call()));
            }
            return result;
          }
        }
        """);
  }

  @Test
  void ownSubclassOfCompletableFuture() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Orders {
          static class OrderFuture extends CompletableFuture<Integer> {}

          OrderFuture place(int quantity) {
            OrderFuture placed = new OrderFuture();
            // BUG: Diagnostic contains: close
            try (var backOffice = Executors.newFixedThreadPool(3)) {
              backOffice.execute(() -> placed.complete(quantity * 2));
            }
            return placed;
          }
        }
        """);
  }

  @Test
  void guavaListenableFuture() {
    checks
        .with(GRPC)
        .reports(
            """
            package news;

            import com.google.common.util.concurrent.ListenableFuture;
            import com.google.common.util.concurrent.ListeningExecutorService;
            import com.google.common.util.concurrent.MoreExecutors;
            import java.util.concurrent.Executors;

            class Thumbnails {
              ListenableFuture<byte[]> render(int width) {
                // BUG: Diagnostic contains: close
                try (ListeningExecutorService renderers =
                    MoreExecutors.listeningDecorator(Executors.newFixedThreadPool(2))) {
                  return renderers.submit(() -> new byte[width]);
                }
              }
            }
            """);
  }

  @Test
  void tryInALoopOfAFutureMethod() {
    checks.reports(
        """
        package news;

        import java.util.ArrayList;
        import java.util.List;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Batches {
          CompletableFuture<Void> importAll(List<List<String>> batches) {
            List<CompletableFuture<Void>> started = new ArrayList<>();
            for (List<String> batch : batches) {
              // BUG: Diagnostic contains: close
              try (var perBatch = Executors.newFixedThreadPool(6)) {
                batch.forEach(row -> started.add(CompletableFuture.runAsync(row::trim, perBatch)));
              }
            }
            return CompletableFuture.allOf(started.toArray(CompletableFuture<?>[]::new));
          }
        }
        """);
  }

  @Test
  void joinedInOneBranchOnly() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Ratings {
          CompletableFuture<Integer> stars(String film, boolean eager) {
            // BUG: Diagnostic contains: close
            try (var critics = Executors.newFixedThreadPool(9)) {
              CompletableFuture<Integer> stars =
                  CompletableFuture.supplyAsync(() -> film.length() % 5, critics);
              if (eager) {
                stars.join();
              }
              return stars;
            }
          }
        }
        """);
  }
}
