package dev.unhang.checks;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** Where the variable cannot simply move into the block around the try. */
@NeedsJdk21
final class ExecutorCloseFixScopeTest {
  private final Checks checks = Checks.of(ExecutorCloseInAsyncHandler.class);

  @Test
  void localOfTheSameNameAfterTheTry() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class LaterLocal {
          CompletableFuture<String> start(String job) {
            CompletableFuture<String> started = new CompletableFuture<>();
            try (var executor = Executors.newFixedThreadPool(2)) {
              executor.execute(() -> started.complete(job));
            }
            String executor = "pool of " + job;
            System.out.println(executor);
            return started;
          }
        }
        """,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class LaterLocal {
          CompletableFuture<String> start(String job) {
            CompletableFuture<String> started = new CompletableFuture<>();
            {
              var executor = Executors.newFixedThreadPool(2);
              try {
                executor.execute(() -> started.complete(job));
              } finally {
                executor.shutdown();
              }
            }
            String executor = "pool of " + job;
            System.out.println(executor);
            return started;
          }
        }
        """);
  }

  @Test
  void fieldOfTheSameNameReadAfterTheTry() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executor;
        import java.util.concurrent.Executors;

        class ShadowedField {
          private final Executor executor = Runnable::run;

          CompletableFuture<Integer> start(int port) {
            CompletableFuture<Integer> bound = new CompletableFuture<>();
            try (var executor = Executors.newSingleThreadExecutor()) {
              executor.execute(() -> bound.complete(port));
            }
            executor.execute(() -> System.out.println("bound to " + port));
            return bound;
          }
        }
        """,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executor;
        import java.util.concurrent.Executors;

        class ShadowedField {
          private final Executor executor = Runnable::run;

          CompletableFuture<Integer> start(int port) {
            CompletableFuture<Integer> bound = new CompletableFuture<>();
            {
              var executor = Executors.newSingleThreadExecutor();
              try {
                executor.execute(() -> bound.complete(port));
              } finally {
                executor.shutdown();
              }
            }
            executor.execute(() -> System.out.println("bound to " + port));
            return bound;
          }
        }
        """);
  }

  @Test
  void lambdaParameterOfTheSameNameAfterTheTry() {
    checks.fixes(
        """
        package news;

        import java.util.List;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class LambdaParameter {
          CompletableFuture<Void> start(List<String> names) {
            CompletableFuture<Void> done = new CompletableFuture<>();
            try (var worker = Executors.newFixedThreadPool(2)) {
              worker.execute(() -> done.complete(null));
            }
            names.forEach(worker -> System.out.println("worker " + worker));
            return done;
          }
        }
        """,
        """
        package news;

        import java.util.List;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class LambdaParameter {
          CompletableFuture<Void> start(List<String> names) {
            CompletableFuture<Void> done = new CompletableFuture<>();
            {
              var worker = Executors.newFixedThreadPool(2);
              try {
                worker.execute(() -> done.complete(null));
              } finally {
                worker.shutdown();
              }
            }
            names.forEach(worker -> System.out.println("worker " + worker));
            return done;
          }
        }
        """);
  }

  @Test
  void twoTriesWithTheSameVariableName() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Twice {
          CompletableFuture<Integer> start() {
            CompletableFuture<Integer> result = new CompletableFuture<>();
            try (var executor = Executors.newFixedThreadPool(2)) {
              executor.execute(() -> System.out.println("first"));
            }
            try (var executor = Executors.newFixedThreadPool(3)) {
              executor.execute(() -> result.complete(2));
            }
            return result;
          }
        }
        """,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Twice {
          CompletableFuture<Integer> start() {
            CompletableFuture<Integer> result = new CompletableFuture<>();
            {
              var executor = Executors.newFixedThreadPool(2);
              try {
                executor.execute(() -> System.out.println("first"));
              } finally {
                executor.shutdown();
              }
            }
            var executor = Executors.newFixedThreadPool(3);
            try {
              executor.execute(() -> result.complete(2));
            } finally {
              executor.shutdown();
            }
            return result;
          }
        }
        """);
  }

  @Test
  void ifWithoutBraces() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class NoBraces {
          CompletableFuture<String> maybe(boolean slow) {
            if (slow)
              try (var lane = Executors.newSingleThreadExecutor()) {
                return CompletableFuture.supplyAsync(() -> "slow", lane);
              }
            return CompletableFuture.completedFuture("fast");
          }
        }
        """,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class NoBraces {
          CompletableFuture<String> maybe(boolean slow) {
            if (slow)
              {
                var lane = Executors.newSingleThreadExecutor();
                try {
                  return CompletableFuture.supplyAsync(() -> "slow", lane);
                } finally {
                  lane.shutdown();
                }
              }
            return CompletableFuture.completedFuture("fast");
          }
        }
        """);
  }

  @Test
  void labelledTry() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Labelled {
          CompletableFuture<String> publish(String text) {
            CompletableFuture<String> published = new CompletableFuture<>();
            publishing:
            try (var press = Executors.newSingleThreadExecutor()) {
              if (text.isEmpty()) {
                break publishing;
              }
              press.execute(() -> published.complete(text));
            }
            return published;
          }
        }
        """,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Labelled {
          CompletableFuture<String> publish(String text) {
            CompletableFuture<String> published = new CompletableFuture<>();
            publishing:
            {
              var press = Executors.newSingleThreadExecutor();
              try {
                if (text.isEmpty()) {
                  break publishing;
                }
                press.execute(() -> published.complete(text));
              } finally {
                press.shutdown();
              }
            }
            return published;
          }
        }
        """);
  }

  @Test
  void casesOfAnOldSwitch() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class OldSwitch {
          CompletableFuture<Integer> price(int tariff) {
            switch (tariff) {
              case 1:
                try (var pool = Executors.newFixedThreadPool(1)) {
                  return CompletableFuture.supplyAsync(() -> 100, pool);
                }
              case 2:
                try (var pool = Executors.newFixedThreadPool(2)) {
                  return CompletableFuture.supplyAsync(() -> 180, pool);
                }
              default:
                return CompletableFuture.completedFuture(0);
            }
          }
        }
        """,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class OldSwitch {
          CompletableFuture<Integer> price(int tariff) {
            switch (tariff) {
              case 1:
                {
                  var pool = Executors.newFixedThreadPool(1);
                  try {
                    return CompletableFuture.supplyAsync(() -> 100, pool);
                  } finally {
                    pool.shutdown();
                  }
                }
              case 2:
                {
                  var pool = Executors.newFixedThreadPool(2);
                  try {
                    return CompletableFuture.supplyAsync(() -> 180, pool);
                  } finally {
                    pool.shutdown();
                  }
                }
              default:
                return CompletableFuture.completedFuture(0);
            }
          }
        }
        """);
  }
}
