package dev.unhang.checks;

import static dev.unhang.testing.Framework.NETTY;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** What a finding says: what waits, where, why that is bad, the path, what to do. */
final class AwaitTerminationMessageTest {
  private final Checks checks = Checks.of(AwaitTerminationOnEventLoop.class).with(NETTY);

  @Test
  void namesWhatWaitsAndWhereItRuns() {
    checks.reports(
        PressHandler.onInactive(
            """
                // BUG: Diagnostic contains: `awaitTermination` waits for the end of `pool`, and this code runs on a Netty event loop, which serves nobody else meanwhile
                pool.awaitTermination(121, TimeUnit.SECONDS);
            """));
  }

  @Test
  void saysWhatNettyDoes() {
    checks.reports(
        PressHandler.onInactive(
            """
                // BUG: Diagnostic contains: `sync` waits until `close()` is done, and this code runs on a Netty event loop, which serves nobody else meanwhile; if that loop is the future's own, it throws `BlockingOperationException`, on any other it stalls or dead-locks
                ctx.close().sync();
            """));
  }

  @Test
  void namesTheQuestionOfALoop() {
    checks.reports(
        PressHandler.onInactive(
            """
                // BUG: Diagnostic contains: This loop, which asks `isTerminated()` again and again, waits for the end of `pool`
                while (!pool.isTerminated()) {}
            """));
  }

  @Test
  void printsTheCallsInThisFile() {
    checks.reports(
        PressHandler.onInactive(
            """
                end();
              }

              private void end() throws InterruptedException {
                pool.shutdown();
                // BUG: Diagnostic contains: `end` called (line 23)
                pool.awaitTermination(122, TimeUnit.SECONDS);
            """));
  }

  @Test
  void printsThePathIntoAnotherFile() {
    checks.reports(
        PressHandler.onInactive(
            """
                // BUG: Diagnostic contains: `awaitTermination` in `Desk.wait` (Desk.java:12)
                Desk.end(pool);
            """),
        """
        package news;

        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.TimeUnit;

        class Desk {
          static void end(ExecutorService pool) throws InterruptedException {
            wait(pool, 123);
          }

          private static void wait(ExecutorService pool, long s) throws InterruptedException {
            pool.awaitTermination(s, TimeUnit.SECONDS);
          }
        }
        """);
  }

  @Test
  void namesTheFirstCallOfThePath() {
    checks.reports(
        PressHandler.onInactive(
            """
                // BUG: Diagnostic contains: `Desk.end` comes to `awaitTermination`, which waits for the end of `pool`
                Desk.end(pool);
            """),
        """
        package news;

        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.TimeUnit;

        class Desk {
          static void end(ExecutorService pool) throws InterruptedException {
            pool.awaitTermination(124, TimeUnit.SECONDS);
          }
        }
        """);
  }

  @Test
  void leavesOutTheMiddleOfALongPath() {
    StringBuilder desk = new StringBuilder();
    for (int i = 1; i <= 20; i++) {
      desk.append("  static void step" + i + "(ExecutorService pool) throws Exception {\n")
          .append(
              i == 20
                  ? "    pool.awaitTermination(125, TimeUnit.SECONDS);\n"
                  : "    step" + (i + 1) + "(pool);\n")
          .append("  }\n\n");
    }
    checks.reports(
        PressHandler.onInactive(
            """
                // BUG: Diagnostic contains: ... 14 more calls ...
                Desk.step1(pool);
            """),
        "package news;\n\n"
            + "import java.util.concurrent.ExecutorService;\n"
            + "import java.util.concurrent.TimeUnit;\n\n"
            + "class Desk {\n"
            + desk
            + "}\n");
  }

  @Test
  void saysWhatToDo() {
    checks.reports(
        PressHandler.onInactive(
            """
                pool.shutdown();
                // BUG: Diagnostic contains: Leave out the wait: after `shutdown()` the tasks finish all the same, and nobody has to wait for them
                pool.awaitTermination(126, TimeUnit.SECONDS);
            """));
  }

  @Test
  void saysWhichCallIsEnough() {
    checks.reports(
        PressHandler.onInactive(
            """
                // BUG: Diagnostic contains: Leave out the wait: `ctx.close()` is enough, and returns at once
                ctx.close().syncUninterruptibly();
            """));
  }
}
