package dev.unhang.setup;

import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.MethodTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MethodTree;
import com.sun.tools.javac.code.Type;
import javax.inject.Inject;

/** A {@link BugChecker} that does what the name of a method asks for. */
@BugPattern(summary = "Found", severity = SeverityLevel.WARNING)
@SuppressWarnings("serial") // Nobody serializes checks, though their superclass could.
public final class FailingCheck extends BugChecker implements MethodTreeMatcher {
  private final Failsafe failsafe;

  public FailingCheck() {
    this(ErrorProneFlags.empty());
  }

  @Inject
  FailingCheck(ErrorProneFlags flags) {
    failsafe = Failsafe.of(this, UnhangFlags.from(flags));
  }

  @Override
  public Description matchMethod(MethodTree tree, VisitorState state) {
    return failsafe.judge(tree, state, this::judge);
  }

  private Description judge(MethodTree tree, VisitorState state) {
    return switch (tree.getName().toString()) {
      case "found" -> describeMatch(tree);
      case "illegalState" -> throw new IllegalStateException("line one\nline two");
      case "assertion" -> throw new AssertionError("asserted");
      case "missingMethod" -> throw new NoSuchMethodError("absent");
      case "unloadable" -> throw new ExceptionInInitializerError("at first use");
      case "endless" -> judge(tree, state);
      case "missingClass" -> {
        Type supertype = state.getTypes().supertype(ASTHelpers.getType(tree.getReturnType()));
        throw new AssertionError("the class is there: " + supertype.tsym.flags());
      }
      default -> Description.NO_MATCH;
    };
  }
}
