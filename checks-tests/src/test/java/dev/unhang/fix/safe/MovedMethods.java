package dev.unhang.fix.safe;

import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.MethodTree;

/** A {@link BugChecker} for tests that says what is wrong with methods called {@code moved..}. */
abstract class MovedMethods extends BugChecker implements BugChecker.MethodTreeMatcher {
  private static final long serialVersionUID = 1L;

  @Override
  public final Description matchMethod(MethodTree tree, VisitorState state) {
    if (!tree.getName().toString().startsWith("moved")) {
      return Description.NO_MATCH;
    }
    String problem = problem(tree, state);
    return problem.isEmpty()
        ? Description.NO_MATCH
        : buildDescription(tree).setMessage(problem).build();
  }

  /** What is wrong; empty if nothing is. */
  abstract String problem(MethodTree tree, VisitorState state);
}
