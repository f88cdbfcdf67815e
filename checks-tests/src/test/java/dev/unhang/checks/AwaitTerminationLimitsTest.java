package dev.unhang.checks;

import static dev.unhang.checks.WaitSources.file;
import static dev.unhang.checks.WaitSources.handler;
import static dev.unhang.checks.WaitSources.inactive;
import static dev.unhang.checks.WaitSources.onInactive;
import static dev.unhang.testing.Framework.NETTY;
import static java.util.stream.Collectors.joining;

import dev.unhang.testing.Checks;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Large and deep sources come to an end. */
@Timeout(300)
final class AwaitTerminationLimitsTest {
  private static final String LAST =
      """
        static void m%d(ExecutorService tasks) throws InterruptedException {
          tasks.awaitTermination(1, TimeUnit.MINUTES); // wait
        }
      """;

  private final Checks checks = Checks.of(AwaitTerminationOnEventLoop.class).with(NETTY);

  private static String chain(int calls) {
    return IntStream.range(0, calls)
            .mapToObj(
                i ->
                    """
                      static void m%d(ExecutorService tasks) throws InterruptedException {
                        m%d(tasks);
                      }
                    """
                        .formatted(i, i + 1))
            .collect(joining())
        + LAST.formatted(calls);
  }

  @Test
  void chainOfAThousandCallsInAnotherFile() {
    checks.reportsPaths(
        onInactive("// PATH: channelInactive > Chain.m0\nChain.m0(pool);\n"),
        file("final class Chain {\n" + chain(1000) + "}\n"));
  }

  @Test
  void chainOfAThousandCallsInTheFile() {
    checks.reportsPaths(
        handler(
            inactive("m0(pool);\n")
                + chain(1000)
                    .replace("  tasks.await", "  // PATH: channelInactive > m0\n    tasks.await")));
  }

  @Test
  void chainOverAHundredFiles() {
    String[] sources =
        Stream.concat(
                Stream.of(
                    onInactive(
                        "// PATH: channelInactive > Link0.go > Link99.go\nLink0.go(pool);\n"),
                    file(
                        """
                        final class Link100 {
                          static void go(ExecutorService tasks) throws InterruptedException {
                            tasks.awaitTermination(2, TimeUnit.MINUTES); // wait
                          }
                        }
                        """)),
                IntStream.range(0, 100)
                    .mapToObj(
                        i ->
                            file(
                                """
                                final class Link%d {
                                  static void go(ExecutorService tasks)
                                      throws InterruptedException {
                                    Link%d.go(tasks);
                                  }
                                }
                                """
                                    .formatted(i, i + 1))))
            .toArray(String[]::new);
    checks.reportsPaths(sources);
  }

  @Test
  void classOfFiveThousandMethods() {
    String idle =
        IntStream.range(0, 5000)
            .mapToObj("  static int m%1$d() { return %1$d; }\n"::formatted)
            .collect(joining());
    checks.reportsPaths(
        onInactive("// PATH: channelInactive > Large.drain\nLarge.drain(pool);\n"),
        file("final class Large {\n" + idle + LAST.replace("m%d", "drain") + "}\n"));
  }

  @Test
  void fiveThousandMethodsThatAllWait() {
    String waits =
        IntStream.range(0, 5000)
            .mapToObj(
                i ->
                    """
                      void m%d() throws InterruptedException {
                        pool.awaitTermination(%d, TimeUnit.MINUTES);
                      }
                    """
                        .formatted(i, i))
            .collect(joining());
    checks.silentOn(handler(waits));
  }

  /** Three hundred methods that call thirty of {@code count} each. */
  private static String dense(int seed, int count, String head, String call) {
    Random random = new Random(seed);
    return IntStream.range(0, 300)
        .mapToObj(
            i ->
                head.formatted(i)
                    + " {\n"
                    + IntStream.range(0, 30)
                        .mapToObj(j -> call.formatted(random.nextInt(count)))
                        .collect(joining())
                    + "}\n")
        .collect(joining());
  }

  @Test
  void denseCycles() {
    String head = "static void m%d(ExecutorService tasks) throws InterruptedException";
    checks.reportsPaths(
        onInactive("// PATH: channelInactive > Dense.m0\nDense.m0(pool);\n"),
        file(
            "final class Dense {\n"
                + dense(7, 301, head, "m%d(tasks);\n")
                + (LAST.formatted(300) + "}\n")));
  }

  @Test
  void denseCyclesThatNeverWait() {
    checks.silentOn(handler(inactive("m0();\n") + dense(8, 300, "void m%d()", "m%d();\n")));
  }

  @Test
  void denseCyclesInTheFile() {
    checks.reportsPaths(
        handler(
            inactive("m0();\n")
                + dense(9, 301, "void m%d() throws InterruptedException", "m%d();\n")
                + """
                void m300() throws InterruptedException {
                  // PATH: channelInactive > m300
                  pool.awaitTermination(3, TimeUnit.MINUTES);
                }
                """));
  }

  @Test
  void nestedLambdasThatRunInPlace() {
    int depth = 60;
    checks.reportsPaths(
        onInactive("// PATH: channelInactive > Deep.go\nDeep.go(pool);\n"),
        file(
            "final class Deep {\n"
                + "  static void run(Runnable code) {\n    code.run();\n  }\n"
                + "  static void drain(ExecutorService tasks) {\n"
                + "    while (!tasks.isTerminated()) {} // wait\n"
                + "  }\n"
                + "  static void go(ExecutorService tasks) {\n    "
                + "run(() -> ".repeat(depth)
                + "drain(tasks)"
                + ")".repeat(depth)
                + ";\n  }\n}\n"));
  }
}
