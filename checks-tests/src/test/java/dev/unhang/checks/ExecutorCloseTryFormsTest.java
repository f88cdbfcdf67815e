package dev.unhang.checks;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** All the forms of a try that closes an executor. */
@NeedsJdk21
final class ExecutorCloseTryFormsTest {
  private final Checks checks = Checks.of(ExecutorCloseInAsyncHandler.class);

  @Test
  void existingVariableAsResource() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class Existing {
          CompletableFuture<Integer> roll() {
            ExecutorService dice = Executors.newFixedThreadPool(2);
            // BUG: Diagnostic contains: close
            try (dice) {
              return CompletableFuture.supplyAsync(() -> 4, dice);
            }
          }
        }
        """);
  }

  @Test
  void existingFieldAsResource() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class FieldResource {
          private final ExecutorService pool = Executors.newFixedThreadPool(2);

          CompletableFuture<Integer> draw() {
            // BUG: Diagnostic contains: close
            try (this.pool) {
              return CompletableFuture.supplyAsync(() -> 49, pool);
            }
          }
        }
        """);
  }

  @Test
  void parameterAsResource() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;

        class ParameterResource {
          CompletableFuture<String> sign(ExecutorService signers) {
            // BUG: Diagnostic contains: close
            try (signers) {
              return CompletableFuture.supplyAsync(() -> "signed", signers);
            }
          }
        }
        """);
  }

  @Test
  void executorAfterAnotherResource() {
    checks.reports(
        """
        package news;

        import java.io.IOException;
        import java.io.StringReader;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class TwoResources {
          CompletableFuture<Integer> first(String text) throws IOException {
            // BUG: Diagnostic contains: close
            try (var reader = new StringReader(text); var pool = Executors.newFixedThreadPool(2)) {
              int letter = reader.read();
              return CompletableFuture.supplyAsync(() -> letter, pool);
            }
          }
        }
        """);
  }

  @Test
  void executorBeforeAnotherResource() {
    checks.reports(
        """
        package news;

        import java.io.IOException;
        import java.io.StringReader;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class ExecutorFirst {
          CompletableFuture<Integer> second(String text) throws IOException {
            // BUG: Diagnostic contains: close
            try (var pool = Executors.newFixedThreadPool(2); var reader = new StringReader(text)) {
              int letter = reader.read();
              return CompletableFuture.supplyAsync(() -> letter + 1, pool);
            }
          }
        }
        """);
  }

  @Test
  void innerTryOfANestedPair() {
    checks.reports(
        """
        package news;

        import java.io.IOException;
        import java.io.StringReader;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Inner {
          CompletableFuture<Integer> third(String text) throws IOException {
            try (var reader = new StringReader(text)) {
              int letter = reader.read();
              // BUG: Diagnostic contains: close
              try (var pool = Executors.newFixedThreadPool(2)) {
                return CompletableFuture.supplyAsync(() -> letter + 2, pool);
              }
            }
          }
        }
        """);
  }

  @Test
  void bothOfTwoNestedTries() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Both {
          CompletableFuture<Integer> pipeline() {
            // BUG: Diagnostic contains: close
            try (var download = Executors.newFixedThreadPool(3)) {
              // BUG: Diagnostic contains: close
              try (var unpack = Executors.newFixedThreadPool(5)) {
                return CompletableFuture.supplyAsync(() -> 1, download)
                    .thenApplyAsync(archive -> archive + 1, unpack);
              }
            }
          }
        }
        """);
  }

  @Test
  void withCatchAndFinally() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;
        import java.util.concurrent.RejectedExecutionException;

        class CatchFinally {
          CompletableFuture<String> greet(String name) {
            // BUG: Diagnostic contains: close
            try (var greeters = Executors.newFixedThreadPool(2)) {
              return CompletableFuture.supplyAsync(() -> "hello " + name, greeters);
            } catch (RejectedExecutionException e) {
              return CompletableFuture.failedFuture(e);
            } finally {
              System.out.println("greeted");
            }
          }
        }
        """);
  }

  @Test
  void inACatchBlock() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Fallback {
          CompletableFuture<Integer> parse(String number) {
            try {
              return CompletableFuture.completedFuture(Integer.valueOf(number));
            } catch (NumberFormatException e) {
              // BUG: Diagnostic contains: close
              try (var slow = Executors.newSingleThreadExecutor()) {
                return CompletableFuture.supplyAsync(() -> number.length(), slow);
              }
            }
          }
        }
        """);
  }

  @Test
  void finalModifierAndQualifiedType() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class FullyQualified {
          java.util.concurrent.CompletionStage<Void> log(String line) {
            CompletableFuture<Void> written = new CompletableFuture<>();
            // BUG: Diagnostic contains: close
            try (final java.util.concurrent.ExecutorService log = Executors.newCachedThreadPool()) {
              log.execute(() -> written.complete(null));
              return written;
            }
          }
        }
        """);
  }

  @Test
  void poolMadeByAHelperMethod() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class Factory {
          private static ExecutorService newPool(int threads) {
            return Executors.newFixedThreadPool(threads);
          }

          CompletableFuture<String> build(String part) {
            // BUG: Diagnostic contains: close
            try (var pool = newPool(3)) {
              return CompletableFuture.supplyAsync(() -> part + " built", pool);
            }
          }
        }
        """);
  }

  @Test
  void shutdownNowThatIsNotTheLastStatement() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class EarlyNow {
          CompletableFuture<Void> race(boolean abort) {
            // BUG: Diagnostic contains: close
            try (var runners = Executors.newFixedThreadPool(2)) {
              if (abort) {
                runners.shutdownNow();
              }
              return CompletableFuture.runAsync(() -> System.out.println("run"), runners);
            }
          }
        }
        """);
  }

  @Test
  void shutdownInsideTheTryDoesNotHelp() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class ShutdownInside {
          CompletableFuture<Integer> count(String text) {
            CompletableFuture<Integer> counted = new CompletableFuture<>();
            // BUG: Diagnostic contains: close
            try (var counter = Executors.newSingleThreadExecutor()) {
              counter.execute(() -> counted.complete(text.length()));
              counter.shutdown();
            }
            return counted;
          }
        }
        """);
  }
}
