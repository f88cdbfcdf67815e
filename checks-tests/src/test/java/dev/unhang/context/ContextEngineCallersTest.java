package dev.unhang.context;

import static dev.unhang.context.ContextEngineCases.prove;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;

/** Code that is known by who calls it, or makes the objects it belongs to. */
final class ContextEngineCallersTest {
  @Test
  void throughAnInterfaceOfTheFile() {
    prove(
        """
        class C {
          interface Step {
            void run(String text);
          }
          static class First implements Step {
            public void run(String text) {
              here(); // EVENT_LOOP: `run` called (line 16)
            }
          }
          static class Second implements Step {
            public void run(String text) {
              here(); // EVENT_LOOP: `run` called (line 16)
            }
          }
          void start(Step step) {
            SwingUtilities.invokeLater(() -> step.run("a"));
          }
        }
        """);
  }

  @Test
  void throughAnAbstractMethod() {
    prove(
        """
        abstract class C {
          abstract void step();
          void start() {
            SwingUtilities.invokeLater(this::step);
          }
          static class D extends C {
            void step() {
              here(); // EVENT_LOOP: method reference handed to `SwingUtilities.invokeLater`
            }
          }
        }
        """);
  }

  @Test
  void notThroughAnInterfaceWithManyImplementations() {
    prove(
        """
        class C {
          interface Step {
            void run(String text);
          }
          static class First implements Step {
            public void run(String text) {
              here(); // UNKNOWN
            }
          }
          static class Second extends First { public void run(String text) {} }
          static class Third extends First { public void run(String text) {} }
          static class Fourth extends First { public void run(String text) {} }
          void start(Step step) {
            SwingUtilities.invokeLater(() -> step.run("a"));
          }
        }
        """);
  }

  @Test
  void notThroughAnInterfaceFromElsewhere() {
    prove(
        """
        class C {
          static class Compare implements Comparator<String> {
            public int compare(String a, String b) {
              return here(); // UNKNOWN
            }
          }
          void start(Comparator<String> other) {
            SwingUtilities.invokeLater(() -> other.compare("a", "b"));
          }
        }
        """);
  }

  @Test
  void constructorsAndInitializersOfObjectsThatAreMadeThere() {
    prove(
        """
        class C {
          void start() {
            SwingUtilities.invokeLater(() -> new Made(1));
          }
          static class Base {
            Base() {
              here(); // EVENT_LOOP: `new Base` called
            }
          }
          static class Made extends Base {
            final Object field = here(); // EVENT_LOOP: `new Made` called (line 3)
            {
              here(); // EVENT_LOOP: `new Made` called (line 3)
            }
            Made() {
              here(); // EVENT_LOOP: `new Made` called
            }
            Made(int number) {
              this();
            }
          }
        }
        """);
  }

  @Test
  void initializersOfAnAnonymousClass() {
    prove(
        """
        class C {
          void start() {
            SwingUtilities.invokeLater(() -> new Object() {
              final Object field = here(); // EVENT_LOOP
            }.hashCode());
          }
        }
        """);
  }

  @Test
  void knownGapOfStaticInitializers() {
    prove(
        """
        class C {
          static final Object FIELD = here(); // UNKNOWN
          static {
            here(); // UNKNOWN
          }
          void start() {
            SwingUtilities.invokeLater(C::new);
          }
        }
        """);
  }

  @Test
  void knownGapOfWiringInAnotherFile() {
    prove(
        "",
        """
        class Job implements Runnable {
          public void run() {
            here(); // UNKNOWN
          }
        }
        """,
        ImmutableMap.of(
            "news/Wiring.java",
            """
            package news;
            class Wiring {
              void wire() {
                javax.swing.SwingUtilities.invokeLater(new Job());
              }
            }
            """));
  }

  @Test
  void aHelperOfAMethodThatReturnsAFutureIsNotJudged() {
    prove(
        """
        class C {
          CompletableFuture<String> load() {
            here(); // ASYNC_HANDLER: `load` returns `CompletableFuture`
            return CompletableFuture.completedFuture(text());
          }
          private String text() {
            return here(); // UNKNOWN
          }
        }
        """);
  }

  @Test
  void recursiveCode() {
    prove(
        """
        class C {
          void start() {
            SwingUtilities.invokeLater(() -> even(8));
          }
          boolean even(int n) {
            here(); // EVENT_LOOP
            return n == 0 || odd(n - 1);
          }
          boolean odd(int n) {
            here(); // EVENT_LOOP: `odd` called (line 7)
            return n != 0 && even(n - 1);
          }
        }
        """);
  }

  @Test
  void aCircleThatIsAskedFromItsFarEndFirst() {
    prove(
        """
        class C {
          void c(int n) {
            here(); // EVENT_LOOP
            a(n - 1);
          }
          void b(int n) {
            here(); // EVENT_LOOP
            c(n - 1);
          }
          void a(int n) {
            here(); // EVENT_LOOP
            if (n > 0) b(n - 1);
          }
          void start() {
            SwingUtilities.invokeLater(() -> b(3));
          }
        }
        """);
  }

  @Test
  void eitherCallerOfTwo() {
    prove(
        """
        class C {
          void start(ExecutorService pool) {
            pool.execute(this::both);
            SwingUtilities.invokeLater(this::both);
          }
          void both() {
            here(); // EVENT_LOOP
          }
        }
        """);
  }

  @Test
  void objectsOfANestedClass() {
    prove(
        """
        class C {
          void start(ExecutorService pool) {
            pool.execute(new Job());
          }
          static class Job implements Runnable {
            public void run() {
              here(); // MAY_BLOCK: object handed to
              helper();
            }
            private void helper() {
              here(); // MAY_BLOCK: `helper` called
            }
          }
        }
        """);
  }
}
