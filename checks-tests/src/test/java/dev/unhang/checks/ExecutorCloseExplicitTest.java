package dev.unhang.checks;

import static dev.unhang.testing.Framework.LOMBOK;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** Explicit {@code close()}, method references to it, and Lombok's {@code @Cleanup}. */
@NeedsJdk21
final class ExecutorCloseExplicitTest {
  private final Checks checks = Checks.of(ExecutorCloseInAsyncHandler.class);

  @Test
  void closeAsAStatement() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class Statement {
          CompletableFuture<String> upper(String word) {
            ExecutorService single = Executors.newSingleThreadExecutor();
            CompletableFuture<String> upper =
                CompletableFuture.supplyAsync(word::toUpperCase, single);
            // BUG: Diagnostic contains: close
            single.close();
            return upper;
          }
        }
        """);
  }

  @Test
  void closeInFinally() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class InFinally {
          CompletableFuture<String> lower(String word) {
            ExecutorService pool = Executors.newFixedThreadPool(3);
            try {
              return CompletableFuture.supplyAsync(word::toLowerCase, pool);
            } finally {
              // BUG: Diagnostic contains: close
              pool.close();
            }
          }
        }
        """);
  }

  @Test
  void closeOfAFieldThroughThis() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;

        class ThisField {
          private ExecutorService backend;

          CompletableFuture<Void> replaceBackend(ExecutorService next) {
            // BUG: Diagnostic contains: close
            this.backend.close();
            this.backend = next;
            return CompletableFuture.runAsync(() -> System.out.println("warm"), next);
          }
        }
        """);
  }

  @Test
  void closeOnAnExpression() {
    checks.reports(
        """
        package news;

        import java.util.Map;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ConcurrentHashMap;
        import java.util.concurrent.ExecutorService;

        class Registry {
          private final Map<String, ExecutorService> byTenant = new ConcurrentHashMap<>();

          CompletableFuture<Boolean> evict(String tenant) {
            // BUG: Diagnostic contains: close
            byTenant.remove(tenant).close();
            return CompletableFuture.completedFuture(true);
          }
        }
        """);
  }

  @Test
  void methodReferenceInACompletionCallback() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;

        class BoundReference {
          CompletableFuture<Void> finish(CompletableFuture<String> page, ExecutorService renderers) {
            // BUG: Diagnostic contains: close
            return page.thenAccept(System.out::println).thenRun(renderers::close);
          }
        }
        """);
  }

  @Test
  void unboundMethodReferenceInACompletionCallback() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;

        class UnboundReference {
          void release(CompletableFuture<ExecutorService> lease) {
            // BUG: Diagnostic contains: close
            lease.thenAccept(ExecutorService::close);
          }
        }
        """);
  }

  @Test
  void closeThroughForEachRunsInPlace() {
    checks.reports(
        """
        package news;

        import java.util.List;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;

        class CloseAll {
          CompletableFuture<Integer> closeAll(List<ExecutorService> pools) {
            // BUG: Diagnostic contains: close
            pools.forEach(ExecutorService::close);
            return CompletableFuture.completedFuture(pools.size());
          }
        }
        """);
  }

  @Test
  void conditionalClose() {
    checks.reports(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class Conditional {
          CompletableFuture<Integer> size(byte[] file, boolean once) {
            ExecutorService pool = Executors.newFixedThreadPool(2);
            CompletableFuture<Integer> size = CompletableFuture.supplyAsync(() -> file.length, pool);
            if (once) {
              // BUG: Diagnostic contains: close
              pool.close();
            }
            return size;
          }
        }
        """);
  }

  @Test
  void lombokCleanupThatIsNotProcessed() {
    checks
        .with(LOMBOK)
        .reports(
            """
            package news;

            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import lombok.Cleanup;

            class WithLombok {
              CompletableFuture<Integer> answer() {
                // BUG: Diagnostic contains: close
                @Cleanup ExecutorService deepThought = Executors.newSingleThreadExecutor();
                return CompletableFuture.supplyAsync(() -> 42, deepThought);
              }
            }
            """);
  }

  @Test
  void lombokCleanupWithItsQualifiedName() {
    checks
        .with(LOMBOK)
        .reports(
            """
            package news;

            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.Executors;

            class QualifiedLombok {
              CompletableFuture<Integer> question() {
                // BUG: Diagnostic contains: close
                @lombok.Cleanup("close") var mice = Executors.newFixedThreadPool(2);
                return CompletableFuture.supplyAsync(() -> 6 * 9, mice);
              }
            }
            """);
  }

  @Test
  void silentOnLombokCleanupWithShutdown() {
    checks
        .with(LOMBOK)
        .silentOn(
            """
            package news;

            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import lombok.Cleanup;

            class GoodLombok {
              CompletableFuture<Integer> tea() {
                @Cleanup("shutdown") ExecutorService kettle = Executors.newSingleThreadExecutor();
                return CompletableFuture.supplyAsync(() -> 100, kettle);
              }
            }
            """);
  }
}
