package dev.unhang.fix.hook;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Trees;
import dev.unhang.code.UsageIndex;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.model.Detail;
import dev.unhang.model.Kind;
import java.util.Optional;

/** Whether code runs more than once for one stream: in a loop, or in a function called again. */
final class RunsAgain {
  private static final String COLLECT =
      ": collect the handles, and register once a hook that cancels them all";

  private RunsAgain() {}

  /** Why the code at a place may run again, as the rest of a sentence; empty if it runs once. */
  static Optional<String> of(VarSymbol stream, TreePath place, VisitorState state) {
    TreePath declaration = UsageIndex.of(state.withPath(place)).declaration(stream);
    Tree home = declaration == null ? null : declaration.getParentPath().getLeaf();
    for (TreePath path = place; path.getParentPath() != null; path = path.getParentPath()) {
      Tree tree = path.getLeaf();
      if (tree == home) {
        return Optional.empty();
      }
      if (Trees.loopBody(tree) != null) {
        return Optional.of(", and this loop starts several" + COLLECT);
      }
      boolean isFunction = tree instanceof LambdaExpressionTree || tree instanceof ClassTree;
      if (isFunction && !isTask(tree instanceof ClassTree ? path.getParentPath() : path, state)) {
        return Optional.of(
            ", and this code may run again for the same `"
                + stream.getSimpleName()
                + "`"
                + COLLECT);
      }
    }
    return Optional.empty();
  }

  private static boolean isTask(TreePath function, VisitorState state) {
    TreePath call = CallFacts.bare(function).getParentPath();
    return CallFacts.of(call.getLeaf(), state.withPath(call)).stream()
        .anyMatch(fact -> fact.kind() == Kind.WORK_START && fact.starts() == Detail.Starts.TASK);
  }
}
