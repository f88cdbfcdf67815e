package dev.unhang.checks;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** {@code @SuppressWarnings} at every place where Java allows it. */
@NeedsJdk21
final class ExecutorCloseSuppressionTest {
  private final Checks checks = Checks.of(ExecutorCloseInAsyncHandler.class);

  @Test
  void onTheResourceVariable() {
    checks.silentOn(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class OnVariable {
          CompletableFuture<String> one() {
            try (@SuppressWarnings("ExecutorCloseInAsyncHandler")
                var pool = Executors.newFixedThreadPool(2)) {
              return CompletableFuture.supplyAsync(() -> "one", pool);
            }
          }
        }
        """);
  }

  @Test
  void onTheMethod() {
    checks.silentOn(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class OnMethod {
          @SuppressWarnings("ExecutorCloseInAsyncHandler")
          CompletableFuture<String> two() {
            try (var pool = Executors.newFixedThreadPool(2)) {
              return CompletableFuture.supplyAsync(() -> "two", pool);
            }
          }
        }
        """);
  }

  @Test
  void onTheClass() {
    checks.silentOn(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;

        @SuppressWarnings({"unused", "ExecutorCloseInAsyncHandler"})
        class OnClass {
          void three(ExecutorService pool) {
            CompletableFuture.supplyAsync(() -> 3, pool).thenRun(pool::close);
          }
        }
        """);
  }

  @Test
  void onAnOuterClass() {
    checks.silentOn(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;

        @SuppressWarnings("ExecutorCloseInAsyncHandler")
        class Outer {
          static class Nested {
            CompletableFuture<Integer> four(ExecutorService pool) {
              CompletableFuture<Integer> four = CompletableFuture.supplyAsync(() -> 4, pool);
              pool.close();
              return four;
            }
          }
        }
        """);
  }

  @Test
  void onOneMethodOnly() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;

        class OneOfTwo {
          @SuppressWarnings("ExecutorCloseInAsyncHandler")
          CompletableFuture<Integer> quiet(ExecutorService pool) {
            CompletableFuture<Integer> five = CompletableFuture.supplyAsync(() -> 5, pool);
            pool.close();
            return five;
          }

          CompletableFuture<Integer> loud(ExecutorService pool) {
            CompletableFuture<Integer> six = CompletableFuture.supplyAsync(() -> 6, pool);
            // BUG: Diagnostic contains: close
            pool.close();
            return six;
          }
        }
        """);
  }

  @Test
  void onALocalVariableThatHoldsTheCallback() {
    checks.silentOn(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;

        class OnLocal {
          void seven(ExecutorService pool) {
            @SuppressWarnings("ExecutorCloseInAsyncHandler")
            CompletableFuture<Void> done =
                CompletableFuture.supplyAsync(() -> 7, pool).thenRun(() -> pool.close());
            System.out.println(done);
          }
        }
        """);
  }
}
