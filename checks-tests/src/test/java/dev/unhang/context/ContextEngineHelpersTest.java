package dev.unhang.context;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;

/** Code that is handed to helpers of the source, which pass it on or run it. */
final class ContextEngineHelpersTest {
  @Test
  void passedOnByAHelper() {
    prove(
        """
        class C {
          void start(ExecutorService pool) {
            helper(pool, () -> {
              here(); // MAY_BLOCK: lambda handed to `C.helper` (line 3)
            });
          }
          private void helper(ExecutorService pool, Runnable task) {
            pool.execute(task);
          }
        }
        """);
  }

  @Test
  void aHelperThatRunsItsArgumentRunsItWhereItsCallerIs() {
    prove(
        """
        class C {
          void ui() {
            SwingUtilities.invokeLater(() -> run(() -> {
              here(); // EVENT_LOOP
            }));
          }
          void worker(ExecutorService pool) {
            pool.execute(() -> run(() -> {
              here(); // MAY_BLOCK
            }));
          }
          private void run(Runnable task) {
            twice(task);
          }
          private void twice(Runnable task) {
            List.of(1, 2).forEach(i -> task.run());
          }
        }
        """);
  }

  @Test
  void aHelperThatCallsItself() {
    prove(
        """
        class C {
          void ui() {
            SwingUtilities.invokeLater(() -> again(3, () -> {
              here(); // EVENT_LOOP
            }));
          }
          private void again(int n, Runnable task) {
            if (n > 0) again(n - 1, task);
            task.run();
          }
        }
        """);
  }

  @Test
  void passedToHelpersOfAnotherFile() {
    ContextEngineCases.prove(
        "",
        """
        class C {
          void start(ExecutorService pool) {
            SwingUtilities.invokeLater(() -> Util.run(() -> {
              here(); // EVENT_LOOP: lambda handed to `Util.run`
            }));
            Util.submit(pool, () -> {
              here(); // MAY_BLOCK: lambda handed to `Util.submit`
            });
            SwingUtilities.invokeLater(Util.wrap(() -> {
              here(); // EVENT_LOOP: lambda handed to `Util.wrap`
            }));
          }
        }
        """,
        ImmutableMap.of(
            "news/Util.java",
            """
            package news;
            class Util {
              static void run(Runnable task) { task.run(); }
              static void submit(java.util.concurrent.Executor pool, Runnable task) {
                pool.execute(() -> task.run());
              }
              static Runnable wrap(Runnable task) { return () -> task.run(); }
            }
            """));
  }

  private static void prove(String source) {
    ContextEngineCases.prove(source);
  }
}
