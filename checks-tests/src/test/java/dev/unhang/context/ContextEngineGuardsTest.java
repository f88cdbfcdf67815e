package dev.unhang.context;

import static dev.unhang.context.ContextEngineCases.prove;

import org.junit.jupiter.api.Test;

/** Tests of the current thread, in all the ways that people write them. */
final class ContextEngineGuardsTest {
  private static final String TEST = "SwingUtilities.isEventDispatchThread()";

  /** The statements in a method; {@code TEST} is the test. */
  private static void proveIn(String body) {
    prove(
        "class C { boolean field; void m(ExecutorService pool, boolean other) {\n"
            + body.replace("TEST", TEST)
            + "}\nprivate boolean onLoop() { return "
            + TEST
            + "; }\n"
            + "private boolean offLoop() { return !onLoop(); } }");
  }

  @Test
  void branches() {
    proveIn(
        """
        if (TEST) {
          here(); // EVENT_LOOP: `SwingUtilities.isEventDispatchThread` is true here
        } else {
          here(); // MAY_BLOCK: `SwingUtilities.isEventDispatchThread` is false here
        }
        """);
  }

  @Test
  void comparedWithConstants() {
    proveIn(
        """
        if (TEST == false) {
          here(); // MAY_BLOCK
        }
        if (true != TEST) {
          here(); // MAY_BLOCK
        }
        if (TEST == true) {
          here(); // EVENT_LOOP
        }
        """);
  }

  @Test
  void earlyReturn() {
    proveIn(
        """
        if (TEST) {
          return;
        }
        here(); // MAY_BLOCK
        """);
  }

  @Test
  void earlyThrow() {
    proveIn(
        """
        if (!TEST) throw new IllegalStateException();
        here(); // EVENT_LOOP
        """);
  }

  @Test
  void theOtherBranchLeaves() {
    proveIn(
        """
        if (TEST) {
          System.out.println();
        } else {
          return;
        }
        here(); // EVENT_LOOP
        """);
  }

  @Test
  void assertion() {
    proveIn(
        """
        assert TEST : "not here";
        here(); // EVENT_LOOP
        """);
  }

  @Test
  void inALocal() {
    proveIn(
        """
        boolean onLoop = TEST && other;
        if (onLoop) {
          here(); // EVENT_LOOP
        }
        """);
  }

  @Test
  void inALocalThatIsSetAgain() {
    proveIn(
        """
        boolean onLoop = TEST;
        onLoop = other;
        if (onLoop) {
          here(); // UNKNOWN
        }
        """);
  }

  @Test
  void inALocalOfAnotherThread() {
    proveIn(
        """
        boolean onLoop = TEST;
        pool.execute(() -> {
          if (onLoop) {
            here(); // MAY_BLOCK: lambda handed to
          }
        });
        """);
  }

  @Test
  void inAMethodOfTheFile() {
    proveIn(
        """
        if (onLoop()) {
          here(); // EVENT_LOOP
        }
        if (offLoop()) {
          here(); // MAY_BLOCK
        }
        """);
  }

  @Test
  void conditionalExpressionsAndLogic() {
    proveIn(
        """
        Object a = TEST ? here() : null; // EVENT_LOOP
        boolean b = other && TEST && Boolean.TRUE.equals(here()); // EVENT_LOOP
        boolean c = TEST || Boolean.TRUE.equals(here()); // MAY_BLOCK
        boolean d = (other || TEST) && Boolean.TRUE.equals(here()); // UNKNOWN
        """);
  }

  @Test
  void loops() {
    proveIn(
        """
        while (TEST) {
          here(); // EVENT_LOOP
        }
        here(); // MAY_BLOCK
        """);
  }

  @Test
  void aLoopThatIsLeftAnotherWay() {
    proveIn(
        """
        while (TEST) {
          if (other) break;
        }
        here(); // UNKNOWN
        """);
  }

  @Test
  void aBranchAroundDoesNotReachIntoOtherCode() {
    proveIn(
        """
        if (TEST) {
          pool.execute(() -> {
            here(); // MAY_BLOCK: lambda handed to
          });
        }
        """);
  }

  @Test
  void aGuardOfAFieldSaysNothing() {
    proveIn(
        """
        if (field) {
          here(); // UNKNOWN
        }
        """);
  }
}
