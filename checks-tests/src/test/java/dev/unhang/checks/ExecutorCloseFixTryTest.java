package dev.unhang.checks;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** Fire and forget: the executor leaves the header, {@code shutdown()} comes into a finally. */
@NeedsJdk21
final class ExecutorCloseFixTryTest {
  private final Checks checks = Checks.of(ExecutorCloseInAsyncHandler.class);

  @Test
  void varAndReturnInside() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class FrontPage {
          CompletableFuture<String> headline(String section) {
            try (var executor = Executors.newFixedThreadPool(5)) {
              return CompletableFuture.supplyAsync(() -> "headline of " + section, executor);
            }
          }
        }
        """,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class FrontPage {
          CompletableFuture<String> headline(String section) {
            var executor = Executors.newFixedThreadPool(5);
            try {
              return CompletableFuture.supplyAsync(() -> "headline of " + section, executor);
            } finally {
              executor.shutdown();
            }
          }
        }
        """);
  }

  @Test
  void returnAfterTheTry() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class Mailer {
          CompletableFuture<Boolean> send(String address) {
            CompletableFuture<Boolean> sent = new CompletableFuture<>();
            try (ExecutorService outbox = Executors.newSingleThreadExecutor()) {
              outbox.execute(() -> sent.complete(address.contains("@")));
            }
            return sent;
          }
        }
        """,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class Mailer {
          CompletableFuture<Boolean> send(String address) {
            CompletableFuture<Boolean> sent = new CompletableFuture<>();
            ExecutorService outbox = Executors.newSingleThreadExecutor();
            try {
              outbox.execute(() -> sent.complete(address.contains("@")));
            } finally {
              outbox.shutdown();
            }
            return sent;
          }
        }
        """);
  }

  @Test
  void qualifiedNamesAndFinal() {
    checks.fixes(
        """
        package news;

        class Qualified {
          java.util.concurrent.CompletionStage<Integer> count(String text) {
            try (final java.util.concurrent.ExecutorService counter =
                java.util.concurrent.Executors.newSingleThreadExecutor()) {
              return java.util.concurrent.CompletableFuture.supplyAsync(text::length, counter);
            }
          }
        }
        """,
        """
        package news;

        class Qualified {
          java.util.concurrent.CompletionStage<Integer> count(String text) {
            final java.util.concurrent.ExecutorService counter =
                java.util.concurrent.Executors.newSingleThreadExecutor();
            try {
              return java.util.concurrent.CompletableFuture.supplyAsync(text::length, counter);
            } finally {
              counter.shutdown();
            }
          }
        }
        """);
  }

  @Test
  void staticImports() {
    checks.fixes(
        """
        package news;

        import static java.util.concurrent.CompletableFuture.runAsync;
        import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;

        import java.util.concurrent.CompletableFuture;

        class StaticImports {
          CompletableFuture<Void> log(String line) {
            try (var threads = newVirtualThreadPerTaskExecutor()) {
              return runAsync(() -> System.out.println(line), threads);
            }
          }
        }
        """,
        """
        package news;

        import static java.util.concurrent.CompletableFuture.runAsync;
        import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;

        import java.util.concurrent.CompletableFuture;

        class StaticImports {
          CompletableFuture<Void> log(String line) {
            var threads = newVirtualThreadPerTaskExecutor();
            try {
              return runAsync(() -> System.out.println(line), threads);
            } finally {
              threads.shutdown();
            }
          }
        }
        """);
  }

  @Test
  void existingVariable() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class Existing {
          CompletableFuture<Integer> roll(int sides) {
            ExecutorService dice = Executors.newFixedThreadPool(2);
            try (dice) {
              return CompletableFuture.supplyAsync(() -> sides - 1, dice);
            }
          }
        }
        """,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class Existing {
          CompletableFuture<Integer> roll(int sides) {
            ExecutorService dice = Executors.newFixedThreadPool(2);
            try {
              return CompletableFuture.supplyAsync(() -> sides - 1, dice);
            } finally {
              dice.shutdown();
            }
          }
        }
        """);
  }

  @Test
  void existingField() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class OneShot {
          private final ExecutorService shooter = Executors.newFixedThreadPool(2);

          CompletableFuture<Integer> shoot() {
            try (this.shooter) {
              return CompletableFuture.supplyAsync(() -> 180, shooter);
            }
          }
        }
        """,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class OneShot {
          private final ExecutorService shooter = Executors.newFixedThreadPool(2);

          CompletableFuture<Integer> shoot() {
            try {
              return CompletableFuture.supplyAsync(() -> 180, shooter);
            } finally {
              this.shooter.shutdown();
            }
          }
        }
        """);
  }

  @Test
  void tabs() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Tabs {
        \tCompletableFuture<Integer> columns(String csv) {
        \t\ttry (var splitter = Executors.newSingleThreadExecutor()) {
        \t\t\treturn CompletableFuture.supplyAsync(() -> csv.split(",").length, splitter);
        \t\t}
        \t}
        }
        """,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Tabs {
        \tCompletableFuture<Integer> columns(String csv) {
        \t\tvar splitter = Executors.newSingleThreadExecutor();
        \t\ttry {
        \t\t\treturn CompletableFuture.supplyAsync(() -> csv.split(",").length, splitter);
        \t\t} finally {
        \t\t\tsplitter.shutdown();
        \t\t}
        \t}
        }
        """);
  }

  @Test
  void windowsLineEnds() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Windows {
          CompletableFuture<Integer> panes(int floors) {
            try (var glaziers = Executors.newFixedThreadPool(3)) {
              return CompletableFuture.supplyAsync(() -> floors * 12, glaziers);
            }
          }
        }
        """
            .replace("\n", "\r\n"),
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Windows {
          CompletableFuture<Integer> panes(int floors) {
            var glaziers = Executors.newFixedThreadPool(3);
            try {
              return CompletableFuture.supplyAsync(() -> floors * 12, glaziers);
            } finally {
              glaziers.shutdown();
            }
          }
        }
        """
            .replace("\n", "\r\n"));
  }

  @Test
  void commentsInTheHeaderAndTheBody() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Comments {
          CompletableFuture<Integer> sum(int a, int b) {
            // one thread is enough
            try (var adder = Executors.newFixedThreadPool(/* threads= */ 1)) { // closed below
              // a and b are small
              return CompletableFuture.supplyAsync(() -> a + b, adder); // no overflow
              /* nothing more */
            } // end of try
          }
        }
        """,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Comments {
          CompletableFuture<Integer> sum(int a, int b) {
            // one thread is enough
            var adder = Executors.newFixedThreadPool(/* threads= */ 1);
            try { // closed below
              // a and b are small
              return CompletableFuture.supplyAsync(() -> a + b, adder); // no overflow
              /* nothing more */
            } finally {
              adder.shutdown();
            } // end of try
          }
        }
        """);
  }
}
