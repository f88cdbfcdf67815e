package dev.unhang.checks;

import static dev.unhang.testing.Framework.REACTOR;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/**
 * Code in which an executor must not simply be shut down, because something waits for its tasks.
 */
@NeedsJdk21
final class ExecutorCloseFixCautionTest {
  private final Checks checks = Checks.of(ExecutorCloseInAsyncHandler.class);

  @Test
  void completedResultSaysThatTheTasksHaveEnded() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Import {
          CompletableFuture<Void> importAll(Runnable file) {
            try (var importer = Executors.newFixedThreadPool(2)) {
              importer.execute(file);
            }
            return CompletableFuture.completedFuture(null);
          }
        }
        """,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Import {
          CompletableFuture<Void> importAll(Runnable file) {
            return CompletableFuture.supplyAsync(() -> {
              try (var importer = Executors.newFixedThreadPool(2)) {
                importer.execute(file);
              }
              return null;
            });
          }
        }
        """);
  }

  @Test
  void otherResourceThatTheTasksUse() {
    checks.reportsWithoutFix(
        "fix",
        """
        package news;

        import java.io.IOException;
        import java.io.InputStream;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Copy {
          CompletableFuture<Integer> copy(InputStream upload) throws IOException {
            CompletableFuture<Integer> size = new CompletableFuture<>();
            try (InputStream in = upload;
                var copier = Executors.newSingleThreadExecutor()) {
              copier.submit(() -> size.complete(in.readAllBytes().length));
            }
            return size;
          }
        }
        """);
  }

  @Test
  void promiseCompletedAfterTheTry() {
    checks.reportsWithoutFix(
        "fix",
        """
        package news;

        import java.util.List;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Batch {
          CompletableFuture<String> run(List<Runnable> jobs) {
            CompletableFuture<String> done = new CompletableFuture<>();
            try (var lanes = Executors.newFixedThreadPool(4)) {
              jobs.forEach(lanes::execute);
            }
            done.complete("all done");
            return done;
          }
        }
        """);
  }

  @Test
  void fieldThatATaskSetsAndTheMethodReads() {
    checks.reportsWithoutFix(
        "fix",
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Latest {
          private volatile String latest = "";

          CompletableFuture<String> refresh(String feed) {
            CompletableFuture<String> mirror = new CompletableFuture<>();
            try (var loader = Executors.newSingleThreadExecutor()) {
              loader.execute(() -> latest = "from " + feed);
            }
            System.out.println(latest);
            return mirror;
          }
        }
        """);
  }

  @Test
  void waitInOneBranchOnly() {
    checks.reportsWithoutFix(
        "fix",
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Branch {
          CompletableFuture<Integer> ask(boolean now) {
            try (var oracle = Executors.newSingleThreadExecutor()) {
              CompletableFuture<Integer> answer = CompletableFuture.supplyAsync(() -> 42, oracle);
              if (now) {
                answer.join();
              }
              return answer;
            }
          }
        }
        """);
  }

  @Test
  void resourceThatMayBeNull() {
    checks.reportsWithoutFix(
        "may be null",
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class Maybe {
          CompletableFuture<Integer> count(boolean parallel) {
            CompletableFuture<Integer> count = new CompletableFuture<>();
            try (ExecutorService pool = parallel ? Executors.newCachedThreadPool() : null) {
              if (pool != null) {
                pool.execute(() -> count.complete(3));
              }
            }
            return count;
          }
        }
        """);
  }

  @Test
  void closeOfItsOwn() {
    checks.reportsWithoutFix(
        "of its own",
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.LinkedBlockingQueue;
        import java.util.concurrent.ThreadPoolExecutor;
        import java.util.concurrent.TimeUnit;

        class Flushing extends ThreadPoolExecutor {
          Flushing() {
            super(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
          }

          @Override
          public void close() {
            super.close();
            System.out.println("flushed");
          }

          static CompletableFuture<Integer> work() {
            try (Flushing pool = new Flushing()) {
              return CompletableFuture.supplyAsync(() -> 7, pool);
            }
          }
        }
        """);
  }

  @Test
  void operatorThatNoSchedulerMoves() {
    checks
        .with(REACTOR)
        .reportsWithoutFix(
            "fix",
            """
            package news;

            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.Executors;
            import reactor.core.publisher.Flux;

            class Hooked {
              Flux<Integer> ticks(Flux<Integer> source) {
                return source.doOnSubscribe(
                    subscription -> {
                      try (var audit = Executors.newSingleThreadExecutor()) {
                        CompletableFuture.runAsync(() -> System.out.println("audit"), audit).join();
                      }
                    });
              }
            }
            """);
  }
}
