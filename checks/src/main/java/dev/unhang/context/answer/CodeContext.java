package dev.unhang.context.answer;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.unhang.model.Fact;

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

  /** The place of code whose caller expects it to return without waiting. */
  public static final String ASYNC_HANDLER = "an async handler";

  private static final String VOWEL_LETTERS = "AEIOUaeiou";
  private static final String VOWEL_SOUNDING_LETTERS = "AEFHILMNORSX";

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

  /** For example {@code a Vert.x event loop}. */
  public static String eventLoop(Fact fact) {
    return withArticle(fact.framework()) + " event loop";
  }

  /** For example {@code a gRPC callback}. */
  public static String callback(Fact fact) {
    return withArticle(fact.framework()) + " callback";
  }

  /** {@code name} with the indefinite article that its sound asks for: an Armeria, a Vert.x. */
  private static String withArticle(String name) {
    boolean abbreviation =
        name.length() > 1 && (!Character.isLowerCase(name.charAt(1)) || name.charAt(1) == 'x');
    boolean vowelSound =
        abbreviation
            ? VOWEL_SOUNDING_LETTERS.indexOf(name.charAt(0)) >= 0
            : VOWEL_LETTERS.indexOf(name.charAt(0)) >= 0;
    return (vowelSound ? "an " : "a ") + name;
  }

  /** The answers to "where does this code run?" that make a difference to a check. */
  public enum Answer {
    /** A thread that must not block, because other requests depend on it. */
    EVENT_LOOP,
    /** A handler, callback or method whose caller expects it to return without waiting. */
    ASYNC_HANDLER,
    /** A thread that is there to block: a worker, a virtual thread, {@code main}, a test. */
    MAY_BLOCK,
    /** Nothing is known; every check stays silent. */
    UNKNOWN
  }

  /** What an {@link Answer} rests on. */
  public enum Basis {
    /** A modelled framework fact: a known argument, an overridden method, an annotation. */
    FRAMEWORK,
    /** The code's own result: it returns a future, stage or publisher. */
    OWN_RESULT,
    /**
     * The code returns a response that is filled later; the client sees nothing until it returns.
     */
    DEFERRED_RESPONSE,
    /** No evidence. */
    NONE
  }
}
