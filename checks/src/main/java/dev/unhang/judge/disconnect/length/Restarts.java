package dev.unhang.judge.disconnect.length;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.unhang.code.Trees;
import dev.unhang.judge.Sources;

/**
 * Tells tasks that start themselves anew in any case, as in {@code void tick() { send();
 * timer.schedule(this::tick, 1, SECONDS); }}. One that does so under a condition, as a retry, ends.
 */
final class Restarts {
  private final Sources code;
  private final TaskCode tasks;
  private final Sends sends;

  Restarts(Sources code, TaskCode tasks, Sends sends) {
    this.code = code;
    this.tasks = tasks;
    this.sends = sends;
  }

  /** Whether the task of a start runs the method around it, which always comes to the start. */
  boolean isOne(TreePath start) {
    TreePath around = Trees.boundary(start).orElse(null);
    return around != null
        && around.getLeaf() instanceof MethodTree method
        && method.getBody() != null
        && isAlwaysRun(start, method.getBody())
        && (isObjectAround(start, method)
            || tasks.ofArguments(start).stream().anyMatch(task -> runs(task.body(), method)));
  }

  /** {@code timer.schedule(this, ..)} in the method that the timer runs. */
  private boolean isObjectAround(TreePath start, MethodTree method) {
    MethodSymbol symbol = ASTHelpers.getSymbol(method);
    return Trees.arguments(start.getLeaf()).stream().anyMatch(OwnEnd::isThis)
        && symbol != null
        && code.isFunction(symbol);
  }

  private boolean runs(TreePath task, MethodTree method) {
    return !sends.throwWhenGone(task)
        && (task.getLeaf() == method.getBody()
            || Trees.anyOwn(task.getLeaf(), part -> isCallOf(part, task, method)));
  }

  private boolean isCallOf(Tree part, TreePath task, MethodTree method) {
    if (!(part instanceof MethodInvocationTree)) {
      return false;
    }
    TreePath call = TreePath.getPath(task, part);
    return isAlwaysRun(call, task.getLeaf())
        && code.targets(call).stream().anyMatch(target -> target.getLeaf() == method);
  }

  /** Whether code comes to one of its parts each time that it runs, unless something fails. */
  private static boolean isAlwaysRun(TreePath part, Tree body) {
    for (TreePath path = part; path.getLeaf() != body; path = path.getParentPath()) {
      Tree outer = path.getParentPath().getLeaf();
      boolean isOnTheWay =
          outer instanceof TryTree attempt
              ? path.getLeaf() == attempt.getBlock() || path.getLeaf() == attempt.getFinallyBlock()
              : outer instanceof BlockTree
                  || outer instanceof SynchronizedTree
                  || outer instanceof ExpressionStatementTree
                  || outer instanceof AssignmentTree
                  || outer instanceof VariableTree
                  || outer instanceof MemberSelectTree
                  || outer instanceof MethodInvocationTree;
      if (!isOnTheWay) {
        return false;
      }
    }
    return !Trees.anyOwn(body, each -> each instanceof ReturnTree || each instanceof ThrowTree);
  }
}
