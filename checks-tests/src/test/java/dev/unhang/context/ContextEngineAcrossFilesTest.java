package dev.unhang.context;

import com.google.common.collect.ImmutableMap;
import dev.unhang.testing.Source;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Code that is handed to another file of the sources, or to a class from a class path. */
final class ContextEngineAcrossFilesTest {
  @TempDir private Path folder;

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

  @Test
  void knownGapOfWiringInAnotherFile() {
    ContextEngineCases.prove(
        "",
        """
        class Job implements Runnable {
          public void run() { here(); } // UNKNOWN
        }
        """,
        ImmutableMap.of(
            "news/Wiring.java",
            """
            package news;
            class Wiring {
              void wire() { javax.swing.SwingUtilities.invokeLater(new Job()); }
            }
            """));
  }

  @Test
  void wrappedByAMethodOfAClassFile() {
    proveWithClassFile(
        "SwingUtilities.invokeLater(Other.wrap(() -> {\n"
            + "here(); // EVENT_LOOP: lambda handed to `SwingUtilities.invokeLater`\n}));");
  }

  @Test
  void keptByARecordOfAClassFile() {
    proveWithClassFile(
        """
        Other.Job job = new Other.Job("a", () -> {
        here(); // EVENT_LOOP: lambda returned by `body`
        });
        SwingUtilities.invokeLater(job.body());\
        """);
  }

  @Test
  void knownGapOfAnotherTypeAfterTheWrapping() {
    proveWithClassFile(
        "SwingUtilities.invokeLater(Other.task(() -> {\nhere(); // UNKNOWN\nreturn 1; }));");
  }

  private void proveWithClassFile(String statement) {
    ContextEngineLibrary.prove(
        folder,
        "class C { void start() { " + statement + " } }",
        Source.of(
            """
            package news;
            public class Other {
              public record Job(String name, Runnable body) {}
              public static Runnable wrap(Runnable inner) { return () -> inner.run(); }
              public static Runnable task(java.util.concurrent.Callable<Integer> inner) { return null; }
            }
            """));
  }
}
