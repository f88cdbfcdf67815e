package dev.unhang.context;

import com.google.common.collect.ImmutableList;

/**
 * Where a piece of code runs, and the evidence for it.
 *
 * @param answer the answer itself
 * @param basis the kind of evidence that decided
 * @param place the thread or handler in words, for example {@code a Vert.x event loop}; empty if
 *     unknown
 * @param steps the evidence, nearest to the code first, each ready to be printed, for example
 *     {@code lambda handed to `Route.handler` (line 31)}
 */
public record CodeContext(Answer answer, Basis basis, String place, ImmutableList<String> steps) {

  static final CodeContext UNKNOWN =
      new CodeContext(Answer.UNKNOWN, Basis.NONE, "", ImmutableList.of());

  static CodeContext mayBlock(String step) {
    return new CodeContext(
        Answer.MAY_BLOCK, Basis.FRAMEWORK, "a thread that may block", ImmutableList.of(step));
  }

  static CodeContext ofFramework(Answer answer, String place, String step) {
    return new CodeContext(answer, Basis.FRAMEWORK, place, ImmutableList.of(step));
  }

  /** This context, reached through one more step that lies nearer to the code. */
  CodeContext via(String step) {
    return answer == Answer.UNKNOWN
        ? this
        : new CodeContext(
            answer, basis, place, ImmutableList.<String>builder().add(step).addAll(steps).build());
  }

  /** Whether code here must not wait. */
  public boolean mustNotWait() {
    return answer == Answer.EVENT_LOOP || answer == Answer.ASYNC_HANDLER;
  }

  /** The answer that a check should believe where a piece of code runs in both contexts. */
  CodeContext orStronger(CodeContext other) {
    return other.answer.compareTo(answer) < 0 ? other : this;
  }
}
