package dev.unhang.robust;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.util.stream.Collectors.joining;

import dev.unhang.testing.Source;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Code that is larger or deeper than anybody writes by hand. javac itself needs more than the usual
 * stack for the deepest of it, so that all of it is compiled with a large one.
 */
@Tag("once")
final class SizeTest {
  private static final int MEGABYTE = 1 << 20;
  private static final int USUAL_STACK = MEGABYTE;
  private static final int LARGE_STACK = 64 * MEGABYTE;

  @AutoClose private final Daemon daemon = Sample.daemon();

  @ParameterizedTest
  @ValueSource(ints = {500, 1000})
  void fluentChain(int operators) {
    assertFound(chain(operators));
  }

  @Test
  void chainOfCallbacks() {
    assertFound("stage\n" + ".thenRun(() -> { here(); })\n".repeat(500) + ";");
  }

  @Test
  void concatenation() {
    assertFound(concatenation(3000));
  }

  @Test
  void nestedCalls() {
    assertFound(nestedCalls(300));
  }

  @Test
  void nestedLambdas() {
    assertFound("stage.thenRun(() -> {\n".repeat(12) + "here(); pool.close();" + "});".repeat(12));
  }

  @Test
  void nestedBlocks() {
    assertFound(nestedBlocks(500));
  }

  @Test
  void elseIfs() {
    assertFound(
        IntStream.range(0, 500)
                .mapToObj(i -> "if (stage.equals(\"" + i + "\")) { pool.run(null); } else ")
                .collect(joining("\n"))
            + "{ stage.thenRun(() -> { here(); pool.close(); }); }");
  }

  @Test
  void manyMethods() {
    assertFound(
        "m0(stage, pool);}\n"
            + IntStream.range(0, 5000)
                .mapToObj(i -> method(i, i % 10 == 9 ? "" : "m" + (i + 1) + "(stage, pool);"))
                .collect(joining())
            + method(5000, "stage.thenRun(() -> { here(); pool.close(); });")
            + "{");
  }

  @Test
  void manyCallsOfOneMethod() {
    assertFound(
        "m0(stage, pool);\n".repeat(2000)
            + "}\n"
            + method(0, "stage.thenRun(() -> { here(); pool.close(); });")
            + "{");
  }

  @Test
  void manyLocals() {
    assertFound(
        "Pool pool0 = pool;\n"
            + IntStream.range(0, 1000)
                .mapToObj(i -> String.format("Pool pool%d = pool%d;%n", i + 1, i))
                .collect(joining())
            + "stage.thenRun(() -> { here(); pool1000.close(); });");
  }

  @Test
  void longWayFromTheHandler() {
    String methods =
        IntStream.range(0, 100)
                .mapToObj(i -> method(i, "m" + (i + 1) + "(stage, pool);"))
                .collect(joining())
            + method(100, "here(); pool.close();");

    Daemon.Outcome outcome =
        daemon.compile(
            source("stage.thenRun(() -> m0(stage, pool));}\n" + methods + "{"), Sample.POOL);

    assertWithMessage("%s", outcome).that(outcome.success()).isTrue();
    assertThat(outcome.count("[EngineProbe]")).isEqualTo(1);
  }

  @Test
  void chainsNearlyAsDeepAsJavacBears() {
    assertBears(SizeTest::chain);
  }

  @Test
  void concatenationsNearlyAsDeepAsJavacBears() {
    assertBears(SizeTest::concatenation);
  }

  @Test
  void callsNearlyAsDeepAsJavacBears() {
    assertBears(SizeTest::nestedCalls);
  }

  @Test
  void blocksNearlyAsDeepAsJavacBears() {
    assertBears(SizeTest::nestedBlocks);
  }

  private static String chain(int operators) {
    return "stage\n"
        + ".thenApply(x -> x)\n".repeat(operators / 2)
        + ".thenApply(x -> { here(); pool.close(); return x; })\n"
        + ".thenApply(x -> x)\n".repeat(operators / 2)
        + ";";
  }

  private static String concatenation(int parts) {
    return "String text = \"a\"\n"
        + "+ pool\n".repeat(parts)
        + ";\n stage.thenRun(() -> { here(); pool.close(); });";
  }

  private static String nestedCalls(int depth) {
    return "wrap("
        + "wrap(".repeat(depth)
        + "stage.thenRun(() -> { here(); pool.close(); })"
        + ")".repeat(depth)
        + ");";
  }

  private static String nestedBlocks(int depth) {
    return "if (stage != null) {\n".repeat(depth)
        + "stage.thenRun(() -> { here(); pool.close(); });"
        + "}\n".repeat(depth);
  }

  private static String method(int number, String statements) {
    return "void m"
        + number
        + "(CompletionStage<String> stage, Pool pool) { "
        + statements
        + " }\n";
  }

  private void assertFound(String statements) {
    withStack(
        LARGE_STACK,
        () -> {
          Sample.assertFound(daemon, source(statements));
          return true;
        });
  }

  /* At half the depth that javac bears on the usual stack, or a quarter: it doubles. */
  private void assertBears(IntFunction<String> code) {
    int tooDeep = 32;
    try (Daemon idle = Daemon.withoutChecks("")) {
      while (compiles(idle, source(code.apply(tooDeep)))) {
        tooDeep *= 2;
      }
    }
    Source source = source(code.apply(tooDeep / 4));
    withStack(
        USUAL_STACK,
        () -> {
          Sample.assertFound(daemon, source);
          return true;
        });
  }

  private static boolean compiles(Daemon daemon, Source source) {
    return withStack(USUAL_STACK, () -> daemon.compile(source, Sample.POOL).success());
  }

  private static boolean withStack(int size, Supplier<Boolean> task) {
    FutureTask<Boolean> result = new FutureTask<>(task::get);
    new Thread(null, result, "compiler", size).start();
    try {
      return result.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e.getCause());
    }
  }

  private static Source source(String statements) {
    return Source.of(
        """
        package demo;

        import static demo.Pool.here;

        import java.util.concurrent.CompletionStage;

        class A {
          void a(CompletionStage<String> stage, Pool pool) {
            %s
          }

          static Object wrap(Object o) {
            return o;
          }
        }
        """
            .replace("%s", statements));
  }
}
