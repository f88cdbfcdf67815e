package dev.unhang.fix.wait;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import dev.unhang.reach.Wait;
import org.jspecify.annotations.Nullable;

/**
 * The statements that have no purpose without a wait, and what stands in their place.
 *
 * @param statements what goes, the statement of the wait first; empty if nothing can go
 * @param rest the statement that takes the place of the first; empty for none
 * @param problem why nothing can go; empty if it can
 */
record WaitStatement(ImmutableList<TreePath> statements, String rest, String problem) {
  static WaitStatement of(Wait wait, VisitorState state) {
    return new WaitStatementFinder(wait, state).find();
  }

  static WaitStatement problem(String text) {
    return new WaitStatement(ImmutableList.of(), "", text);
  }

  boolean mayGo() {
    return problem.isEmpty();
  }

  /** The statement of the wait. */
  TreePath first() {
    return statements.get(0);
  }

  /** The variable that holds what is waited for; null if there is none. */
  static @Nullable Symbol subject(Wait wait) {
    return wait.subject() == null ? null : ASTHelpers.getSymbol(wait.subject());
  }
}
