package dev.unhang.context;

import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Symbol;
import dev.unhang.context.answer.CodeContext;

/** A {@link BugChecker} for tests that says where each call of {@code Probe.here()} runs. */
@BugPattern(summary = "Where this code runs", severity = SeverityLevel.WARNING)
public final class ContextProbe extends BugChecker
    implements BugChecker.MethodInvocationTreeMatcher {
  private static final long serialVersionUID = 1L;

  @Override
  public Description matchMethodInvocation(MethodInvocationTree tree, VisitorState state) {
    Symbol called = ASTHelpers.getSymbol(tree);
    if (!called.getSimpleName().contentEquals("here")
        || !called.owner.getQualifiedName().contentEquals("dev.unhang.probe.Probe")) {
      return Description.NO_MATCH;
    }
    CodeContext context = ContextEngine.of(state).at(state.getPath());
    return buildDescription(tree)
        .setMessage(
            context.answer() + " | " + context.place() + " | " + String.join("; ", context.steps()))
        .build();
  }
}
