package dev.unhang.checks;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** Makers of the pool that are long, nested or full of brackets. */
@NeedsJdk21
final class ExecutorCloseFixInitializersTest {
  private final Checks checks = Checks.of(ExecutorCloseInAsyncHandler.class);

  @Test
  void threadFactoryLambda() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;
        import java.util.concurrent.LinkedBlockingQueue;
        import java.util.concurrent.ThreadPoolExecutor;
        import java.util.concurrent.TimeUnit;

        class Makers {
          CompletableFuture<Integer> count(String feed) {
            try (var pool = Executors.newFixedThreadPool(2, task -> {
              Thread thread = new Thread(task, "feed) {");
              thread.setDaemon(true);
              return thread;
            })) {
              return CompletableFuture.supplyAsync(feed::length, pool);
            }
          }

          ExecutorService named(String name) {
            return new ThreadPoolExecutor(1, 1, 9, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
          }

          <E extends ExecutorService> E any(E pool) {
            return pool;
          }
        }
        """,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;
        import java.util.concurrent.LinkedBlockingQueue;
        import java.util.concurrent.ThreadPoolExecutor;
        import java.util.concurrent.TimeUnit;

        class Makers {
          CompletableFuture<Integer> count(String feed) {
            var pool = Executors.newFixedThreadPool(2, task -> {
              Thread thread = new Thread(task, "feed) {");
              thread.setDaemon(true);
              return thread;
            });
            try {
              return CompletableFuture.supplyAsync(feed::length, pool);
            } finally {
              pool.shutdown();
            }
          }

          ExecutorService named(String name) {
            return new ThreadPoolExecutor(1, 1, 9, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
          }

          <E extends ExecutorService> E any(E pool) {
            return pool;
          }
        }
        """);
  }

  @Test
  void anonymousSubclass() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;
        import java.util.concurrent.LinkedBlockingQueue;
        import java.util.concurrent.ThreadPoolExecutor;
        import java.util.concurrent.TimeUnit;

        class Makers {
          CompletableFuture<Integer> count(String feed) {
            try (var pool = new ThreadPoolExecutor(
                1, 1, 9, TimeUnit.SECONDS, new LinkedBlockingQueue<>()) {
              @Override
              protected void terminated() {
                System.out.println("gone; {try}");
              }
            }) {
              return CompletableFuture.supplyAsync(feed::length, pool);
            }
          }

          ExecutorService named(String name) {
            return new ThreadPoolExecutor(1, 1, 9, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
          }

          <E extends ExecutorService> E any(E pool) {
            return pool;
          }
        }
        """,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;
        import java.util.concurrent.LinkedBlockingQueue;
        import java.util.concurrent.ThreadPoolExecutor;
        import java.util.concurrent.TimeUnit;

        class Makers {
          CompletableFuture<Integer> count(String feed) {
            var pool = new ThreadPoolExecutor(
                1, 1, 9, TimeUnit.SECONDS, new LinkedBlockingQueue<>()) {
              @Override
              protected void terminated() {
                System.out.println("gone; {try}");
              }
            };
            try {
              return CompletableFuture.supplyAsync(feed::length, pool);
            } finally {
              pool.shutdown();
            }
          }

          ExecutorService named(String name) {
            return new ThreadPoolExecutor(1, 1, 9, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
          }

          <E extends ExecutorService> E any(E pool) {
            return pool;
          }
        }
        """);
  }

  @Test
  void bracketsInAString() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;
        import java.util.concurrent.LinkedBlockingQueue;
        import java.util.concurrent.ThreadPoolExecutor;
        import java.util.concurrent.TimeUnit;

        class Makers {
          CompletableFuture<Integer> count(String feed) {
            try (var pool = named("try (var pool) {")) {
              return CompletableFuture.supplyAsync(feed::length, pool);
            }
          }

          ExecutorService named(String name) {
            return new ThreadPoolExecutor(1, 1, 9, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
          }

          <E extends ExecutorService> E any(E pool) {
            return pool;
          }
        }
        """,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;
        import java.util.concurrent.LinkedBlockingQueue;
        import java.util.concurrent.ThreadPoolExecutor;
        import java.util.concurrent.TimeUnit;

        class Makers {
          CompletableFuture<Integer> count(String feed) {
            var pool = named("try (var pool) {");
            try {
              return CompletableFuture.supplyAsync(feed::length, pool);
            } finally {
              pool.shutdown();
            }
          }

          ExecutorService named(String name) {
            return new ThreadPoolExecutor(1, 1, 9, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
          }

          <E extends ExecutorService> E any(E pool) {
            return pool;
          }
        }
        """);
  }

  @Test
  void typeArgumentsAndACondition() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;
        import java.util.concurrent.LinkedBlockingQueue;
        import java.util.concurrent.ThreadPoolExecutor;
        import java.util.concurrent.TimeUnit;

        class Makers {
          CompletableFuture<Integer> count(String feed) {
            try (var pool = feed.isEmpty() ? this.<ExecutorService>any(named(")")) : named("(")) {
              return CompletableFuture.supplyAsync(feed::length, pool);
            }
          }

          ExecutorService named(String name) {
            return new ThreadPoolExecutor(1, 1, 9, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
          }

          <E extends ExecutorService> E any(E pool) {
            return pool;
          }
        }
        """,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;
        import java.util.concurrent.LinkedBlockingQueue;
        import java.util.concurrent.ThreadPoolExecutor;
        import java.util.concurrent.TimeUnit;

        class Makers {
          CompletableFuture<Integer> count(String feed) {
            var pool = feed.isEmpty() ? this.<ExecutorService>any(named(")")) : named("(");
            try {
              return CompletableFuture.supplyAsync(feed::length, pool);
            } finally {
              pool.shutdown();
            }
          }

          ExecutorService named(String name) {
            return new ThreadPoolExecutor(1, 1, 9, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
          }

          <E extends ExecutorService> E any(E pool) {
            return pool;
          }
        }
        """);
  }
}
