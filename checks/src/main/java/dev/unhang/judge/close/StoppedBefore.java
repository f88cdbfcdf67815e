package dev.unhang.judge.close;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import java.util.List;

/** Whether an executor is stopped before it is closed. */
final class StoppedBefore {
  private StoppedBefore() {}

  /** Nothing is left to wait for: nothing was started, or what was started is interrupted. */
  static boolean isClosed(Closing closing, Tasks tasks) {
    Symbol executor = closing.variable();
    if (executor == null) {
      return false;
    }
    if (closing.path().getParentPath().getLeaf() instanceof TryTree tree) {
      return (tasks.isEmpty() && closing.tree() instanceof VariableTree)
          || isShutDownNow(executor, tree.getBlock().getStatements());
    }
    return closing.form() == Closing.Form.CALL
        && isShutDownNow(executor, statementsBefore(closing.path()));
  }

  private static boolean isShutDownNow(Symbol executor, List<? extends StatementTree> statements) {
    boolean stopped = false;
    for (StatementTree statement : statements) {
      if (statement instanceof ExpressionStatementTree expression
          && expression.getExpression() instanceof MethodInvocationTree call
          && executor.equals(getSymbol(ASTHelpers.getReceiver(call)))) {
        stopped = getSymbol(call).getSimpleName().contentEquals("shutdownNow");
      }
    }
    return stopped;
  }

  /** The statements that run before a call, in its own block. */
  private static List<? extends StatementTree> statementsBefore(TreePath call) {
    TreePath statement = call;
    while (statement != null && !(statement.getParentPath().getLeaf() instanceof BlockTree)) {
      statement = statement.getLeaf() instanceof StatementTree ? null : statement.getParentPath();
    }
    if (statement == null) {
      return ImmutableList.of();
    }
    BlockTree block = (BlockTree) statement.getParentPath().getLeaf();
    return block.getStatements().subList(0, block.getStatements().indexOf(statement.getLeaf()));
  }
}
