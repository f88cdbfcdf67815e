package dev.unhang.context;

import static com.google.common.truth.Truth.assertThat;
import static dev.unhang.context.ContextEngineCases.prove;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.unhang.context.answer.CodeContext;
import dev.unhang.context.answer.CodeContext.Answer;
import dev.unhang.context.answer.CodeContext.Basis;
import dev.unhang.context.answer.Judgements;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Code that is deep or goes in circles. */
final class ContextEngineSizeTest {
  /** A method for each number from 0, which {@code code} names with the next ones. */
  private static String methods(int count, IntFunction<String> code) {
    return IntStream.range(0, count)
        .mapToObj(i -> "private void m" + i + code.apply(i) + "\n")
        .collect(joining());
  }

  @Test
  void aThousandMethodsThatCallEachOther() {
    prove(
        "class C { void start() { SwingUtilities.invokeLater(this::m0); }\n"
            + methods(1000, i -> "() { m" + (i + 1) + "(); }")
            + "private void m1000() {\nhere(); // EVENT_LOOP\n} }");
  }

  @Test
  void aCircleOfThreeHundredMethods() {
    prove(
        "class C { void start() { SwingUtilities.invokeLater(this::m17); }\n"
            + methods(
                300,
                i ->
                    "() { m%d(); m%d();\nhere(); // EVENT_LOOP\n}"
                        .formatted((i + 1) % 300, (i + 7) % 300))
            + "}");
  }

  @Test
  void threeHundredOperators() {
    prove(
        "class C { void start(CompletableFuture<String> f) { f\n"
            + ".thenApply(x -> x)\n".repeat(300)
            + ".thenAccept(x -> {\nhere(); // ASYNC_HANDLER\n}); } }");
  }

  @Test
  void aThousandHelpersThatPassATaskOn() {
    prove(
        "class C { void start() { m0(() -> {\nhere(); // EVENT_LOOP\n}); }\n"
            + methods(1000, i -> "(Runnable r) { m" + (i + 1) + "(r); }")
            + "private void m1000(Runnable r) { SwingUtilities.invokeLater(r); } }");
  }

  @Test
  void initializersThatNameEachOther() {
    prove(
        """
        class C {
          Executor one = D.two;
          static class D {
            static Executor two = new C().one;
          }
          void start() {
            one.execute(() -> {
              here(); // MAY_BLOCK
            });
          }
        }
        """);
  }

  @Test
  void whatACircleHidFromAnAnswerIsNotKept() {
    Judgements judgements = new Judgements();
    CodeContext loop = new CodeContext(Answer.EVENT_LOOP, Basis.FRAMEWORK, "", ImmutableList.of());

    judgements.of(
        "a", () -> judgements.of("b", () -> judgements.of("a", () -> loop)).orStronger(loop));

    assertThat(judgements.of("b", () -> judgements.of("a", () -> CodeContext.UNKNOWN)).answer())
        .isEqualTo(Answer.EVENT_LOOP);
  }

  @Test
  void everyQuestionIsAnsweredOnce() {
    Judgements judgements = new Judgements();
    AtomicInteger asked = new AtomicInteger();

    for (int i = 0; i < 3; i++) {
      judgements.of("a", () -> count(asked));
    }

    assertThat(asked.get()).isEqualTo(1);
  }

  private static CodeContext count(AtomicInteger asked) {
    asked.incrementAndGet();
    return CodeContext.UNKNOWN;
  }
}
