package dev.unhang.fix.safe;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.MethodTree;

/**
 * A {@link BugChecker} for tests that says why the code of a method called {@code moved..} may not
 * move.
 */
@BugPattern(summary = "Why code may not move", severity = SeverityLevel.WARNING)
public final class ElsewhereProbe extends BugChecker implements BugChecker.MethodTreeMatcher {
  private static final long serialVersionUID = 1L;

  @Override
  public Description matchMethod(MethodTree tree, VisitorState state) {
    if (!tree.getName().toString().startsWith("moved")) {
      return Description.NO_MATCH;
    }
    String problem =
        Elsewhere.problem(tree, tree.getBody().getStatements(), ImmutableSet.of(), state);
    return problem.isEmpty()
        ? Description.NO_MATCH
        : buildDescription(tree).setMessage(problem).build();
  }
}
