package dev.unhang.checks;

import static dev.unhang.testing.Framework.REACTOR;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** The same patch in every kind of surrounding code. */
@NeedsJdk21
final class ExecutorCloseFixPlacesTest {
  private final Checks checks = Checks.of(ExecutorCloseInAsyncHandler.class);

  @Test
  void bodyOfALambda() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;
        import java.util.function.Function;

        class Sizes {
          final Function<String, CompletableFuture<Integer>> size =
              id -> {
                try (var measurer = Executors.newWorkStealingPool()) {
                  return CompletableFuture.supplyAsync(() -> id.length() * 31, measurer);
                }
              };
        }
        """,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;
        import java.util.function.Function;

        class Sizes {
          final Function<String, CompletableFuture<Integer>> size =
              id -> {
                var measurer = Executors.newWorkStealingPool();
                try {
                  return CompletableFuture.supplyAsync(() -> id.length() * 31, measurer);
                } finally {
                  measurer.shutdown();
                }
              };
        }
        """);
  }

  @Test
  void lambdaOfAnOperator() {
    checks
        .with(REACTOR)
        .fixes(
            """
            package news;

            import java.util.concurrent.Executors;
            import reactor.core.publisher.Flux;

            class Tags {
              Flux<Integer> index(Flux<String> words) {
                return words.map(
                    word -> {
                      try (var indexer = Executors.newSingleThreadExecutor()) {
                        indexer.execute(() -> System.out.println(word));
                        return word.length();
                      }
                    });
              }
            }
            """,
            """
            package news;

            import java.util.concurrent.Executors;
            import reactor.core.publisher.Flux;

            class Tags {
              Flux<Integer> index(Flux<String> words) {
                return words.map(
                    word -> {
                      var indexer = Executors.newSingleThreadExecutor();
                      try {
                        indexer.execute(() -> System.out.println(word));
                        return word.length();
                      } finally {
                        indexer.shutdown();
                      }
                    });
              }
            }
            """);
  }

  @Test
  void anonymousClass() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.CompletionStage;
        import java.util.concurrent.Executors;
        import java.util.function.Supplier;

        class Retry {
          Supplier<CompletionStage<String>> attempt(int number) {
            return new Supplier<CompletionStage<String>>() {
              @Override
              public CompletionStage<String> get() {
                try (var attempts = Executors.newSingleThreadExecutor()) {
                  return CompletableFuture.supplyAsync(() -> "attempt " + number, attempts);
                }
              }
            };
          }
        }
        """,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.CompletionStage;
        import java.util.concurrent.Executors;
        import java.util.function.Supplier;

        class Retry {
          Supplier<CompletionStage<String>> attempt(int number) {
            return new Supplier<CompletionStage<String>>() {
              @Override
              public CompletionStage<String> get() {
                var attempts = Executors.newSingleThreadExecutor();
                try {
                  return CompletableFuture.supplyAsync(() -> "attempt " + number, attempts);
                } finally {
                  attempts.shutdown();
                }
              }
            };
          }
        }
        """);
  }

  @Test
  void methodOfARecord() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        record Article(String title, int words) {
          CompletableFuture<Integer> readingMinutes() {
            try (var readers = Executors.newFixedThreadPool(2)) {
              return CompletableFuture.supplyAsync(() -> words / 230, readers);
            }
          }
        }
        """,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        record Article(String title, int words) {
          CompletableFuture<Integer> readingMinutes() {
            var readers = Executors.newFixedThreadPool(2);
            try {
              return CompletableFuture.supplyAsync(() -> words / 230, readers);
            } finally {
              readers.shutdown();
            }
          }
        }
        """);
  }

  @Test
  void nestedClassAndInterface() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Outer {
          interface Inner {
            default CompletableFuture<Integer> levels() {
              try (var counters = Executors.newFixedThreadPool(2)) {
                return CompletableFuture.supplyAsync(() -> 2, counters);
              }
            }
          }
        }
        """,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Outer {
          interface Inner {
            default CompletableFuture<Integer> levels() {
              var counters = Executors.newFixedThreadPool(2);
              try {
                return CompletableFuture.supplyAsync(() -> 2, counters);
              } finally {
                counters.shutdown();
              }
            }
          }
        }
        """);
  }

  @Test
  void genericsAndCheckedExceptions() {
    checks.fixes(
        """
        package news;

        import java.io.IOException;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;

        class Generics {
          interface Pools<E extends Exception> {
            ExecutorService open(int size) throws E;
          }

          <T, E extends Exception> CompletableFuture<? super T> first(Pools<E> pools, T value)
              throws E, IOException {
            try (ExecutorService pool = pools.open(3)) {
              if (value == null) {
                throw new IOException("no value");
              }
              return CompletableFuture.<T>supplyAsync(() -> value, pool);
            }
          }
        }
        """,
        """
        package news;

        import java.io.IOException;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;

        class Generics {
          interface Pools<E extends Exception> {
            ExecutorService open(int size) throws E;
          }

          <T, E extends Exception> CompletableFuture<? super T> first(Pools<E> pools, T value)
              throws E, IOException {
            ExecutorService pool = pools.open(3);
            try {
              if (value == null) {
                throw new IOException("no value");
              }
              return CompletableFuture.<T>supplyAsync(() -> value, pool);
            } finally {
              pool.shutdown();
            }
          }
        }
        """);
  }

  @Test
  void variableAssignedInsideAndReadAfter() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class DefiniteAssignment {
          CompletableFuture<Long> count(long from) {
            final CompletableFuture<Long> counted;
            try (var counter = Executors.newSingleThreadExecutor()) {
              counted = CompletableFuture.supplyAsync(() -> from + 1, counter);
            }
            return counted;
          }
        }
        """,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class DefiniteAssignment {
          CompletableFuture<Long> count(long from) {
            final CompletableFuture<Long> counted;
            var counter = Executors.newSingleThreadExecutor();
            try {
              counted = CompletableFuture.supplyAsync(() -> from + 1, counter);
            } finally {
              counter.shutdown();
            }
            return counted;
          }
        }
        """);
  }

  @Test
  void loopWithBreakAndContinue() {
    checks.fixes(
        """
        package news;

        import java.util.List;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Loop {
          CompletableFuture<Void> runAll(List<List<Runnable>> shifts, CompletableFuture<Void> end) {
            shifts:
            for (List<Runnable> shift : shifts) {
              for (Runnable task : shift) {
                try (var worker = Executors.newSingleThreadExecutor()) {
                  if (task == null) {
                    continue shifts;
                  }
                  worker.execute(task);
                  if (shift.size() > 100) {
                    break shifts;
                  }
                }
              }
            }
            return end;
          }
        }
        """,
        """
        package news;

        import java.util.List;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Loop {
          CompletableFuture<Void> runAll(List<List<Runnable>> shifts, CompletableFuture<Void> end) {
            shifts:
            for (List<Runnable> shift : shifts) {
              for (Runnable task : shift) {
                var worker = Executors.newSingleThreadExecutor();
                try {
                  if (task == null) {
                    continue shifts;
                  }
                  worker.execute(task);
                  if (shift.size() > 100) {
                    break shifts;
                  }
                } finally {
                  worker.shutdown();
                }
              }
            }
            return end;
          }
        }
        """);
  }
}
