package dev.unhang.checks;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** Where waiting is right: synchronous code, tests, the end of the program. */
@NeedsJdk21
final class ExecutorCloseSilentPlacesTest {
  private static final String PRE_DESTROY =
      """
      package jakarta.annotation;

      public @interface PreDestroy {}
      """;

  private final Checks checks = Checks.of(ExecutorCloseInAsyncHandler.class);

  @Test
  void synchronousMethod() {
    checks.silentOn(
        """
        package news;

        import java.util.List;
        import java.util.concurrent.Executors;

        class Sitemap {
          void write(List<String> pages) {
            try (var writers = Executors.newFixedThreadPool(4)) {
              pages.forEach(page -> writers.submit(() -> System.out.println(page)));
            }
          }
        }
        """);
  }

  @Test
  void synchronousMethodWithExplicitClose() {
    checks.silentOn(
        """
        package news;

        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class Migration {
          int migrate(int tables) {
            ExecutorService workers = Executors.newFixedThreadPool(tables);
            workers.execute(() -> System.out.println("table 1"));
            workers.close();
            return tables;
          }
        }
        """);
  }

  @Test
  void mainMethod() {
    checks.silentOn(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Tool {
          public static void main(String[] args) {
            try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
              CompletableFuture.runAsync(() -> System.out.println(args.length), pool);
            }
          }
        }
        """);
  }

  @Test
  void junitTest() {
    checks.silentOn(
        """
        package org.junit.jupiter.api;

        public @interface Test {}
        """,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;
        import org.junit.jupiter.api.Test;

        class PoolTest {
          @Test
          void runsTwoTasks() {
            try (var pool = Executors.newFixedThreadPool(2)) {
              CompletableFuture.runAsync(() -> System.out.println("a"), pool);
              CompletableFuture.runAsync(() -> System.out.println("b"), pool);
            }
          }
        }
        """);
  }

  @Test
  void preDestroyMethod() {
    checks.silentOn(
        PRE_DESTROY,
        """
        package news;

        import jakarta.annotation.PreDestroy;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class Indexer {
          private final ExecutorService indexers = Executors.newFixedThreadPool(6);

          @PreDestroy
          void stop() {
            indexers.close();
          }
        }
        """);
  }

  @Test
  void shutdownHook() {
    checks.silentOn(
        """
        package news;

        import java.util.concurrent.ExecutorService;

        class Hook {
          void install(ExecutorService pool) {
            Runtime.getRuntime().addShutdownHook(new Thread(pool::close));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> pool.close()));
          }
        }
        """);
  }

  @Test
  void closeMethodOfAPlainClass() {
    checks.silentOn(
        """
        package news;

        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class Crawler implements AutoCloseable {
          private final ExecutorService spiders = Executors.newFixedThreadPool(10);

          @Override
          public void close() {
            spiders.close();
          }
        }
        """);
  }

  @Test
  void executorThatDelegates() {
    checks.silentOn(
        """
        package news;

        import java.util.List;
        import java.util.concurrent.AbstractExecutorService;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.TimeUnit;

        class Counting extends AbstractExecutorService {
          private final ExecutorService delegate;

          Counting(ExecutorService delegate) {
            this.delegate = delegate;
          }

          @Override
          public void execute(Runnable task) {
            delegate.execute(task);
          }

          @Override
          public void shutdown() {
            delegate.shutdown();
          }

          @Override
          public List<Runnable> shutdownNow() {
            return delegate.shutdownNow();
          }

          @Override
          public boolean isShutdown() {
            return delegate.isShutdown();
          }

          @Override
          public boolean isTerminated() {
            return delegate.isTerminated();
          }

          @Override
          public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
            return delegate.awaitTermination(timeout, unit);
          }

          @Override
          public void close() {
            delegate.close();
          }
        }
        """);
  }
}
