package dev.unhang.checks;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** Several resources, catch and finally: only the executors leave, the order of closing stays. */
@NeedsJdk21
final class ExecutorCloseFixResourcesTest {
  private final Checks checks = Checks.of(ExecutorCloseInAsyncHandler.class);

  @Test
  void executorBeforeAnotherResource() {
    checks.fixes(
        """
        package news;

        import java.io.IOException;
        import java.io.StringReader;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Before {
          CompletableFuture<Integer> letter(String text) throws IOException {
            try (var pool = Executors.newFixedThreadPool(2); var reader = new StringReader(text)) {
              int letter = reader.read();
              return CompletableFuture.supplyAsync(() -> letter + 1, pool);
            }
          }
        }
        """,
        """
        package news;

        import java.io.IOException;
        import java.io.StringReader;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Before {
          CompletableFuture<Integer> letter(String text) throws IOException {
            var pool = Executors.newFixedThreadPool(2);
            try (var reader = new StringReader(text)) {
              int letter = reader.read();
              return CompletableFuture.supplyAsync(() -> letter + 1, pool);
            } finally {
              pool.shutdown();
            }
          }
        }
        """);
  }

  @Test
  void executorAfterAnotherResource() {
    checks.fixes(
        """
        package news;

        import java.io.IOException;
        import java.io.StringReader;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class After {
          CompletableFuture<Integer> letter(String text) throws IOException {
            try (var reader = new StringReader(text); var pool = Executors.newFixedThreadPool(2)) {
              int letter = reader.read();
              return CompletableFuture.supplyAsync(() -> letter + 2, pool);
            }
          }
        }
        """,
        """
        package news;

        import java.io.IOException;
        import java.io.StringReader;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class After {
          CompletableFuture<Integer> letter(String text) throws IOException {
            try (var reader = new StringReader(text)) {
              var pool = Executors.newFixedThreadPool(2);
              try {
                int letter = reader.read();
                return CompletableFuture.supplyAsync(() -> letter + 2, pool);
              } finally {
                pool.shutdown();
              }
            }
          }
        }
        """);
  }

  @Test
  void executorBetweenOtherResources() {
    checks.fixes(
        """
        package news;

        import java.io.IOException;
        import java.io.StringReader;
        import java.io.StringWriter;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Between {
          CompletableFuture<Integer> copy(String text) throws IOException {
            try (var reader = new StringReader(text);
                var pool = Executors.newFixedThreadPool(text.length());
                var writer = new StringWriter()) {
              writer.write(reader.read());
              int length = writer.toString().length();
              return CompletableFuture.supplyAsync(() -> length, pool);
            }
          }
        }
        """,
        """
        package news;

        import java.io.IOException;
        import java.io.StringReader;
        import java.io.StringWriter;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Between {
          CompletableFuture<Integer> copy(String text) throws IOException {
            try (var reader = new StringReader(text)) {
              var pool = Executors.newFixedThreadPool(text.length());
              try (var writer = new StringWriter()) {
                writer.write(reader.read());
                int length = writer.toString().length();
                return CompletableFuture.supplyAsync(() -> length, pool);
              } finally {
                pool.shutdown();
              }
            }
          }
        }
        """);
  }

  @Test
  void twoExecutorsInOneHeader() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Two {
          CompletableFuture<Integer> pipeline(int size) {
            try (var download = Executors.newFixedThreadPool(3);
                var unpack = Executors.newFixedThreadPool(size)) {
              return CompletableFuture.supplyAsync(() -> 1, download)
                  .thenApplyAsync(archive -> archive + 1, unpack);
            }
          }
        }
        """,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Two {
          CompletableFuture<Integer> pipeline(int size) {
            var download = Executors.newFixedThreadPool(3);
            try {
              var unpack = Executors.newFixedThreadPool(size);
              try {
                return CompletableFuture.supplyAsync(() -> 1, download)
                    .thenApplyAsync(archive -> archive + 1, unpack);
              } finally {
                unpack.shutdown();
              }
            } finally {
              download.shutdown();
            }
          }
        }
        """);
  }

  @Test
  void existingCatch() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;
        import java.util.concurrent.RejectedExecutionException;

        class WithCatch {
          CompletableFuture<String> greet(String name) {
            try (var greeters = Executors.newFixedThreadPool(2)) {
              return CompletableFuture.supplyAsync(() -> "hello " + name, greeters);
            } catch (RejectedExecutionException e) {
              return CompletableFuture.failedFuture(e);
            }
          }
        }
        """,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;
        import java.util.concurrent.RejectedExecutionException;

        class WithCatch {
          CompletableFuture<String> greet(String name) {
            try {
              var greeters = Executors.newFixedThreadPool(2);
              try {
                return CompletableFuture.supplyAsync(() -> "hello " + name, greeters);
              } finally {
                greeters.shutdown();
              }
            } catch (RejectedExecutionException e) {
              return CompletableFuture.failedFuture(e);
            }
          }
        }
        """);
  }

  @Test
  void existingCatchThatHandlesTheFactoryOfThePool() {
    checks.fixes(
        """
        package news;

        import java.io.IOException;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class CheckedFactory {
          private static ExecutorService open() throws IOException {
            return Executors.newCachedThreadPool();
          }

          CompletableFuture<Integer> start() {
            try (ExecutorService pool = open()) {
              return CompletableFuture.supplyAsync(() -> 5, pool);
            } catch (IOException e) {
              return CompletableFuture.failedFuture(e);
            }
          }
        }
        """,
        """
        package news;

        import java.io.IOException;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class CheckedFactory {
          private static ExecutorService open() throws IOException {
            return Executors.newCachedThreadPool();
          }

          CompletableFuture<Integer> start() {
            try {
              ExecutorService pool = open();
              try {
                return CompletableFuture.supplyAsync(() -> 5, pool);
              } finally {
                pool.shutdown();
              }
            } catch (IOException e) {
              return CompletableFuture.failedFuture(e);
            }
          }
        }
        """);
  }

  @Test
  void existingFinally() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class WithFinally {
          CompletableFuture<String> greet(String name) {
            try (var greeters = Executors.newFixedThreadPool(2)) {
              return CompletableFuture.supplyAsync(() -> "bye " + name, greeters);
            } finally {
              System.out.println("greeted " + name);
            }
          }
        }
        """,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class WithFinally {
          CompletableFuture<String> greet(String name) {
            try {
              var greeters = Executors.newFixedThreadPool(2);
              try {
                return CompletableFuture.supplyAsync(() -> "bye " + name, greeters);
              } finally {
                greeters.shutdown();
              }
            } finally {
              System.out.println("greeted " + name);
            }
          }
        }
        """);
  }
}
