package dev.unhang.setup;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import com.google.errorprone.ErrorProneVersion;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.api.JavacTrees;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Runs the rules of a check so that a defect of ours costs a finding, not the user's build: Error
 * Prone answers an exception with a stack trace and stops the compiler.
 *
 * <p>A check does its cheap comparisons first and passes only what survives them through here.
 */
public final class Failsafe {
  private static final int MAX_REASON = 300;

  private final String check;
  private final InternalErrors mode;
  private final ImmutableList<String> flagProblems;

  private Failsafe(String check, InternalErrors mode, ImmutableList<String> flagProblems) {
    this.check = check;
    this.mode = mode;
    this.flagProblems = flagProblems;
  }

  /** The failsafe of a check, one per compilation. */
  public static Failsafe of(BugChecker check, UnhangFlags flags) {
    return of(check.canonicalName(), flags);
  }

  /** The failsafe of something that is no check, by the name that a report of a defect gives it. */
  public static Failsafe of(String name, UnhangFlags flags) {
    return new Failsafe(name, flags.get(Flag.INTERNAL_ERRORS), flags.problems());
  }

  /** What a rule says about a tree, or no match if it failed. */
  public <T extends Tree> Description judge(T tree, VisitorState state, Rule<T> rule) {
    if (isFlagWrong(state)) {
      return Description.NO_MATCH;
    }
    try {
      return rule.judge(tree, state);
    } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError e) {
      failed(tree, state, e);
      return Description.NO_MATCH;
    }
  }

  /**
   * What a rule returns.
   *
   * @param where the code that the rule looks at, in the compilation unit of {@code state}
   * @param otherwise what to return if the rule fails, or if a flag is wrong
   */
  public <R extends @Nullable Object> R run(
      Tree where, VisitorState state, Supplier<? extends R> rule, R otherwise) {
    if (isFlagWrong(state)) {
      return otherwise;
    }
    try {
      return rule.get();
    } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError e) {
      failed(where, state, e);
      return otherwise;
    }
  }

  private boolean isFlagWrong(VisitorState state) {
    if (flagProblems.isEmpty()) {
      return false;
    }
    /* The plugin has said it already, unless Error Prone was started by other means. */
    flagProblems.forEach(PackMessages.instance(state.context)::error);
    return true;
  }

  private void failed(Tree where, VisitorState state, Throwable failure) {
    if (failure instanceof CompletionFailure) {
      /* A class file that the code does not need is missing: javac is content, and so are we. */
      return;
    }
    if (mode == InternalErrors.THROW) {
      Throwables.throwIfUnchecked(failure);
    }
    if (mode == InternalErrors.WARN) {
      warn(where, state, failure);
    }
  }

  private void warn(Tree where, VisitorState state, Throwable failure) {
    if (PackMessages.instance(state.context).isFirst("failure of " + check)) {
      JavacTrees.instance(state.context)
          .printMessage(
              Diagnostic.Kind.WARNING, text(failure), where, state.getPath().getCompilationUnit());
    }
  }

  private String text(Throwable failure) {
    return String.format(
        "[%s] This is a bug in Unhang, not in your code: the check failed here and skipped it%n"
            + "  %s%n"
            + "  Unhang %s, Error Prone %s, Java %s%n"
            + "  Please report these lines to the issue tracker of Unhang, with the code above;"
            + " -XepOpt:%s=throw prints the stack trace, =silent hides this warning",
        check,
        reason(failure),
        PackMessages.version(),
        ErrorProneVersion.loadVersionFromPom().or("of unknown version"),
        Runtime.version(),
        Flag.INTERNAL_ERRORS.name());
  }

  /** One line: the exception, where it was thrown, and where in the pack. */
  private static String reason(Throwable failure) {
    String message = failure.toString().lines().findFirst().orElse("");
    String start = message.length() > MAX_REASON ? message.substring(0, MAX_REASON) : message;
    StackTraceElement[] frames = failure.getStackTrace();
    String places =
        Stream.concat(
                Arrays.stream(frames).limit(1),
                Arrays.stream(frames).filter(Failsafe::isOfTheRule).limit(1))
            .distinct()
            .map(StackTraceElement::toString)
            .collect(joining(", called from "));
    return places.isEmpty() ? start : start + " at " + places;
  }

  private static boolean isOfTheRule(StackTraceElement frame) {
    return frame.getClassName().startsWith("dev.unhang.")
        && !frame.getClassName().equals(Failsafe.class.getName());
  }

  /** What a check thinks of a tree. */
  @FunctionalInterface
  public interface Rule<T extends Tree> {
    /** A finding, or {@link Description#NO_MATCH}. */
    Description judge(T tree, VisitorState state);
  }
}
