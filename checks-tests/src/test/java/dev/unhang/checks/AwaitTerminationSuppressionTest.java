package dev.unhang.checks;

import static dev.unhang.checks.WaitSources.file;
import static dev.unhang.checks.WaitSources.handler;
import static dev.unhang.checks.WaitSources.onInactive;
import static dev.unhang.testing.Framework.NETTY;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** {@code @SuppressWarnings} at the wait, at the call, around the handler, in the other file. */
final class AwaitTerminationSuppressionTest {
  private static final String SUPPRESS = "@SuppressWarnings(\"AwaitTerminationOnEventLoop\")\n";

  private static final String POOLS =
      file(
          """
          final class Pools {
            static boolean drain(ExecutorService tasks) throws InterruptedException {
              return tasks.awaitTermination(1, TimeUnit.MINUTES);
            }
          }
          """);

  private final Checks checks = Checks.of(AwaitTerminationOnEventLoop.class).with(NETTY);

  @Test
  void atTheVariableThatHoldsTheAnswer() {
    checks.silentOn(
        onInactive(
            SUPPRESS
                + """
                boolean ended = pool.awaitTermination(2, TimeUnit.MINUTES);
                System.out.println(ended);
                """));
  }

  @Test
  void atTheVariableThatHoldsTheAnswerOfTheCall() {
    checks.silentOn(
        onInactive(
            SUPPRESS
                + """
                boolean ended = Pools.drain(pool);
                System.out.println(ended);
                """),
        POOLS);
  }

  @Test
  void onTheMethodOfTheWait() {
    checks.silentOn(
        handler(
            """
            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              drain();
            }

            """
                + SUPPRESS
                + """
                private void drain() throws InterruptedException {
                  pool.awaitTermination(3, TimeUnit.MINUTES);
                }
                """));
  }

  @Test
  void onTheHandlersMethod() {
    checks.silentOn(
        handler(
            SUPPRESS
                + """
                @Override
                public void channelInactive(ChannelHandlerContext ctx) throws Exception {
                  Pools.drain(pool);
                }
                """),
        POOLS);
  }

  @Test
  void onTheHandlersMethodWithTheWaitInAHelperOfTheFile() {
    checks.silentOn(
        handler(
            SUPPRESS
                + """
                @Override
                public void channelInactive(ChannelHandlerContext ctx) throws Exception {
                  drain();
                }

                private void drain() throws InterruptedException {
                  pool.awaitTermination(4, TimeUnit.MINUTES);
                }
                """));
  }

  @Test
  void onTheHandlersClass() {
    checks.silentOn(
        onInactive("Pools.drain(pool);\n").replace("class Handler", SUPPRESS + "class Handler"),
        POOLS);
  }

  @Test
  void onTheMethodInTheOtherFile() {
    checks.silentOn(
        onInactive("Pools.drain(pool);\n"),
        POOLS.replace("  static boolean", "  " + SUPPRESS + "  static boolean"));
  }

  @Test
  void onTheClassInTheOtherFile() {
    checks.silentOn(
        onInactive("Pools.drain(pool);\n"), POOLS.replace("final class", SUPPRESS + "final class"));
  }

  @Test
  void onAMethodInBetween() {
    checks.silentOn(
        onInactive("Between.go(pool);\n"),
        file(
            """
            final class Between {
              @SuppressWarnings("AwaitTerminationOnEventLoop")
              static void go(ExecutorService tasks) throws InterruptedException {
                Pools.drain(tasks);
              }
            }
            """),
        POOLS);
  }

  @Test
  void oneOfTwoWaysSuppressed() {
    checks.reportsPaths(
        onInactive(
            """
            // PATH: channelInactive > Between.go > Between.other > !Between.quiet
            Between.go(pool);
            """),
        file(
            """
            final class Between {
              static void go(ExecutorService tasks) throws InterruptedException {
                quiet(tasks);
                other(tasks);
              }

              @SuppressWarnings("AwaitTerminationOnEventLoop")
              static void quiet(ExecutorService tasks) throws InterruptedException {
                tasks.awaitTermination(5, TimeUnit.MINUTES);
              }

              static void other(ExecutorService tasks) throws InterruptedException {
                while (!tasks.isTerminated()) { // wait
                  Thread.onSpinWait();
                }
              }
            }
            """));
  }

  @Test
  void ofAnotherCheckDoesNotCount() {
    checks.reports(
        handler(
            """
            @SuppressWarnings("ExecutorCloseInAsyncHandler")
            @Override
            public void channelInactive(ChannelHandlerContext ctx) throws Exception {
              // BUG: Diagnostic contains: awaitTermination
              pool.awaitTermination(6, TimeUnit.MINUTES);
            }
            """));
  }

  @Test
  void onTheResource() {
    checks.silentOn(
        onInactive(
            """
            try (@SuppressWarnings("AwaitTerminationOnEventLoop") Session s = new Session(pool)) {
              System.out.println(s);
            }
            """),
        file(
            """
            record Session(ExecutorService tasks) implements AutoCloseable {
              @Override
              public void close() throws InterruptedException {
                tasks.awaitTermination(7, TimeUnit.MINUTES);
              }
            }
            """));
  }
}
