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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Code that is deep or goes in circles. */
final class ContextEngineSizeTest {
  @Test
  void aThousandMethodsThatCallEachOther() {
    String chain =
        IntStream.range(0, 1000)
            .mapToObj(i -> "private void m" + i + "() { m" + (i + 1) + "(); }\n")
            .collect(joining());

    prove(
        "class C { void start() { SwingUtilities.invokeLater(this::m0); }\n"
            + chain
            + "private void m1000() {\nhere(); // EVENT_LOOP\n} }");
  }

  @Test
  void aCircleOfThreeHundredMethods() {
    String circle =
        IntStream.range(0, 300)
            .mapToObj(
                i ->
                    String.format(
                        "private void m%d() { m%d(); m%d();\nhere(); // EVENT_LOOP\n}\n",
                        i, (i + 1) % 300, (i + 7) % 300))
            .collect(joining());

    prove("class C { void start() { SwingUtilities.invokeLater(this::m17); }\n" + circle + "}");
  }

  @Test
  void threeHundredOperators() {
    String operators = ".thenApply(x -> x)\n".repeat(300);

    prove(
        "class C { void start(CompletableFuture<String> f) { f\n"
            + operators
            + ".thenAccept(x -> {\nhere(); // ASYNC_HANDLER\n}); } }");
  }

  @Test
  void aThousandHelpersThatPassATaskOn() {
    String chain =
        IntStream.range(0, 1000)
            .mapToObj(i -> "private void m" + i + "(Runnable r) { m" + (i + 1) + "(r); }\n")
            .collect(joining());

    prove(
        "class C { void start() { m0(() -> {\nhere(); // EVENT_LOOP\n}); }\n"
            + chain
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
