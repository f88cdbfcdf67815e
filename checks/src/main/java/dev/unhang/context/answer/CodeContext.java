package dev.unhang.context.answer;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;

/**
 * Where a piece of code runs, and the evidence for it.
 *
 * @param answer the answer itself
 * @param basis the kind of evidence that decided
 * @param place the thread or handler in words, for example {@code a Vert.x event loop}; empty if
 *     unknown
 * @param trail the evidence, nearest to the code first
 */
public record CodeContext(Answer answer, Basis basis, String place, ImmutableList<Step> trail) {

  public static final CodeContext UNKNOWN =
      new CodeContext(Answer.UNKNOWN, Basis.NONE, "", ImmutableList.of());

  public static CodeContext mayBlock(Step step) {
    return new CodeContext(
        Answer.MAY_BLOCK, Basis.FRAMEWORK, "a thread that may block", ImmutableList.of(step));
  }

  public static CodeContext ofFramework(Answer answer, String place, Step step) {
    return new CodeContext(answer, Basis.FRAMEWORK, place, ImmutableList.of(step));
  }

  /**
   * Returns the evidence in words, nearest to the code first, each ready to be printed, for example
   * {@code lambda handed to `Route.handler` (line 31)}.
   */
  public ImmutableList<String> steps() {
    return trail.stream().map(Step::text).collect(toImmutableList());
  }

  /** This context, reached through one more step that lies nearer to the code. */
  public CodeContext via(Step step) {
    return via(ImmutableList.of(step));
  }

  /** This context, reached through more steps that lie nearer to the code. */
  public CodeContext via(ImmutableList<Step> steps) {
    return isKnown()
        ? new CodeContext(
            answer, basis, place, ImmutableList.<Step>builder().addAll(steps).addAll(trail).build())
        : this;
  }

  public boolean isKnown() {
    return answer != Answer.UNKNOWN;
  }

  /** Whether code here must not wait. */
  public boolean mustNotWait() {
    return answer == Answer.EVENT_LOOP || answer == Answer.ASYNC_HANDLER;
  }

  /** The answer that a check should believe where a piece of code runs in both contexts. */
  public CodeContext orStronger(CodeContext other) {
    return other.answer.compareTo(answer) < 0 ? other : this;
  }
}
