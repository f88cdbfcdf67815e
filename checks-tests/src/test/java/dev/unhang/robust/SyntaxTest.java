package dev.unhang.robust;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules find their way through all statements and expressions of Java 17. */
final class SyntaxTest {
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
  void patternsOfInstanceof() {
    assertFound(
        """
        class A {
          void a(CompletionStage<Object> stage, Object other) {
            stage.thenAccept(
                x -> {
                  if (x instanceof Pool pool && other instanceof final String text
                      && !text.isEmpty()) {
                    here();
                    pool.close();
                  }
                  if (!(other instanceof Pool pool)) {
                    return;
                  }
                  here();
                  pool.close();
                });
          }
        }
        """);
  }

  @Test
  void switches() {
    assertFound(
        """
        class A {
          enum Kind { ONE, TWO, THREE }

          int a(CompletionStage<String> stage, Pool pool, Kind kind, String text) {
            stage.thenApply(
                x -> switch (kind) {
                  case ONE, TWO -> {
                    here();
                    pool.close();
                    yield 1;
                  }
                  default -> throw new IllegalStateException(x);
                });
            switch (text) {
              case "a":
                stage.thenRun(() -> { here(); });
              case "b", "c":
                break;
              default:
            }
            return switch (text) {
              case "a" -> 1;
              default -> kind == Kind.ONE ? 2 : 3;
            };
          }
        }
        """);
  }

  @Test
  void textBlocks() {
    assertFound(
        "class A {\n"
            + "  void a(CompletionStage<String> stage, Pool pool) {\n"
            + "    stage.thenAccept(x -> {\n"
            + "      String text = \"\"\"\n"
            + "          {\\n\t\"}\\\"\"\" // no comment \\s\n"
            + "          \"\"\".formatted();\n"
            + "      here();\n"
            + "      pool.close();\n"
            + "    });\n"
            + "  }\n"
            + "}\n");
  }

  @Test
  void intersectionCasts() {
    assertFound(
        """
        class A {
          <X extends Pool & java.io.Serializable> void a(CompletionStage<X> stage, X pool) {
            stage.thenRun((Runnable & java.io.Serializable) () -> { here(); pool.close(); });
            var both = (Runnable & java.io.Serializable) () -> pool.run(pool::close);
            stage.thenRun(both);
          }
        }
        """);
  }

  @Test
  void labelledLoops() {
    assertFound(
        """
        class A {
          void a(CompletionStage<String> stage, Pool pool, int[]... rows) {
            stage.thenRun(
                () -> {
                  outer:
                  for (int[] row : rows) {
                    for (int i = 0, j = 1; ; i++, j--) {
                      if (row[i] == j) {
                        continue outer;
                      }
                      here();
                      pool.close();
                      do {
                        break outer;
                      } while (true);
                    }
                  }
                  block: {
                    break block;
                  }
                  for (; ; ) {
                    synchronized (this) {
                      here();
                      ;
                    }
                  }
                });
          }
        }
        """);
  }

  @Test
  void arraysAndOperators() {
    assertFound(
        """
        class A {
          Pool[] pools = {new Pool(), null};
          Object[] things = new Object[][] {{1}, {}};

          int a(CompletionStage<String> stage, Pool pool, boolean really) {
            Runnable task = really ? () -> pool.run(null) : pool::close;
            stage.thenRun(() -> { here(); pools[~0 >>> 31].close(); ((Pool) things[1]).close(); });
            int i = 0;
            i += i++ - -i ^ (i = 3) << 2;
            assert i > 1 : "no " + pools.clone().length;
            return ((int) 'c' & 0x7F_FF) | pools.hashCode();
          }
        }
        """);
  }

  @Test
  void lambdasOfAllShapes() {
    assertFound(
        """
        class A {
          final java.util.function.Function<Pool, java.util.function.Supplier<Runnable>> curried =
              pool -> () -> () -> pool.run(null);

          void a(CompletionStage<String> stage, Pool pool) {
            stage.handle((final String x, Throwable e) -> { here(); pool.close(); return pool; });
            stage.handle((var x, var e) -> (Runnable) () -> curried.apply(pool).get().run());
            stage.thenCompose(x -> stage.thenAccept(y -> { here(); pool.close(); }));
            java.util.function.IntFunction<Pool[]> maker = Pool[]::new;
            java.util.function.Supplier<Pool> other = Pool::new;
            other.get().run(((Runnable) curried.apply(pool).get()::run)::run);
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

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.CompletionStage;

        %s\
        """
            .replace("%s", type));
  }
}
