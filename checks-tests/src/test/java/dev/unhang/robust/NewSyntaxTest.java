package dev.unhang.robust;

import dev.unhang.testing.NeedsJdk21;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.io.TempDir;

/** The constructs of the language that are younger than Java 17. */
@NeedsJdk21
final class NewSyntaxTest {
  @TempDir private Path folder;
  private Daemon daemon;

  @BeforeEach
  void start() {
    daemon = Sample.daemon(folder);
  }

  @AfterEach
  void stop() {
    daemon.close();
  }

  @Test
  void patternsOfSwitch() {
    assertFound(
        """
        class A {
          sealed interface Shape {}
          record Circle(Pool pool) implements Shape {}
          record Pair<S extends Shape>(S left, S right) implements Shape {}

          void a(CompletionStage<Shape> stage, Object other) {
            stage.thenAccept(
                shape -> {
                  switch (shape) {
                    case Circle(Pool pool) when other instanceof String s && s.isEmpty() -> {
                      here();
                      pool.close();
                    }
                    case Pair<?>(Circle(var pool), Pair<?> rest) -> {
                      here();
                      pool.close();
                    }
                    case Shape any -> {}
                  }
                });
            stage.thenApply(
                shape -> switch (other) {
                  case Integer i when i > 3 -> i;
                  case Pool pool -> { here(); pool.close(); yield 2; }
                  case null, default -> { here(); yield 1; }
                });
          }
        }
        """);
  }

  @Test
  void patternsOfRecords() {
    assertFound(
        """
        class A {
          record Box<T>(T content) {}

          void a(CompletionStage<Object> stage) {
            stage.thenAccept(
                x -> {
                  if (x instanceof Box<?>(Box<?>(Pool pool))) {
                    here();
                    pool.close();
                  }
                });
          }
        }
        """);
  }

  @EnabledForJreRange(minVersion = 22)
  @Test
  void unnamedVariablesAndPatterns() {
    assertFound(
        """
        class A {
          record Box<T>(T content, int size) {}

          void a(CompletionStage<Object> stage, Object other) {
            stage.handle(
                (_, _) -> other instanceof Box<?>(Pool pool, _) ? stop(stage, pool) : null);
            stage.thenAccept(
                _ -> {
                  for (int _ : new int[] {1}) {
                    int _ = 2;
                    try (Pool _ = new Pool(); var _ = new Pool()) {
                      here();
                    } catch (RuntimeException _) {
                      here();
                    }
                  }
                  switch (other) {
                    case Box<?>(_, int _) when stage == null -> {}
                    case Pool pool -> { here(); pool.close(); }
                    default -> {}
                  }
                });
          }

          Object stop(CompletionStage<Object> stage, Pool pool) {
            return stage.thenRun(() -> { here(); pool.close(); });
          }
        }
        """);
  }

  @EnabledForJreRange(minVersion = 25)
  @Test
  void statementsBeforeSuper() {
    assertFound(
        """
        class A extends Pool {
          final Runnable task;

          A(CompletionStage<String> stage, Pool pool) {
            if (pool == null) {
              throw new IllegalArgumentException();
            }
            stage.thenRun(() -> { here(); pool.close(); });
            task = () -> pool.run(null);
            super();
          }
        }
        """);
  }

  @EnabledForJreRange(minVersion = 25)
  @Test
  void classesWithoutName() {
    Sample.assertFound(
        daemon,
        new Code(
            "Main.java",
            """
            import module java.base;
            import static demo.Pool.here;

            import demo.Pool;

            Pool pool = new Pool();

            void main() {
              CompletableFuture.runAsync(() -> {}).thenRun(() -> { here(); pool.close(); });
              IO.println("started");
            }
            """));
  }

  @EnabledForJreRange(minVersion = 23)
  @Test
  void markdownComments() {
    assertFound(
        """
        /// Stops [Pool] on `close()`.
        class A {
          /// @param pool a pool
          void a(CompletionStage<String> stage, Pool pool) {
            stage.thenRun(() -> { here(); pool.close(); });
          }
        }
        """);
  }

  private void assertFound(String type) {
    Sample.assertFound(
        daemon,
        """
        package demo;

        import static demo.Pool.here;

        import java.util.concurrent.CompletionStage;

        %s\
        """
            .replace("%s", type));
  }
}
