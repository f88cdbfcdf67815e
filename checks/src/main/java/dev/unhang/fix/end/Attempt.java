package dev.unhang.fix.end;

import com.google.errorprone.fixes.SuggestedFix;
import java.util.Optional;

/**
 * A patch that moves a wait, or why there is none.
 *
 * @param moved the patch; empty if something has to stay where it is
 * @param hint what a patch would do with the rest, in words that end a sentence as those of {@link
 *     Moved}
 * @param problem what has to stay, as the end of a sentence; empty if nobody knows
 */
public record Attempt(Optional<Moved> moved, String hint, String problem) {
  public static final Attempt NONE = none("");

  /**
   * A patch, and how it lets the rest go on, in words that end a sentence.
   *
   * @param words they begin with a comma, or are empty
   */
  public record Moved(SuggestedFix fix, String words) {}

  /** A patch that moves what waits, and nothing behind it. */
  static Attempt of(SuggestedFix fix) {
    return new Attempt(Optional.of(new Moved(fix, "")), "", "");
  }

  static Attempt none(String problem) {
    return new Attempt(Optional.empty(), "", problem);
  }

  /** The problem, if it is known. */
  public String problemOr(String otherwise) {
    return problem.isEmpty() ? otherwise : problem;
  }

  /** With a problem, if none is known. */
  public Attempt orProblem(String otherwise) {
    return withProblem(problemOr(otherwise));
  }

  public Attempt withProblem(String other) {
    return new Attempt(moved, hint, other);
  }
}
