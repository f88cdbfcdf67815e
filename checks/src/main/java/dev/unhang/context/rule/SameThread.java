package dev.unhang.context.rule;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;

/** Executors that are none: they run a task on the thread that hands it over. */
public final class SameThread {
  private SameThread() {}

  /** Whether a call that hands code to an executor names one that runs it before it returns. */
  public static boolean runsInPlace(TreePath call, VisitorState state) {
    if (!(call.getLeaf() instanceof MethodInvocationTree invocation)) {
      return false;
    }
    ExpressionTree receiver = ASTHelpers.getReceiver(invocation);
    return (receiver != null && isSameThread(receiver, state))
        || invocation.getArguments().stream().anyMatch(argument -> isSameThread(argument, state));
  }

  private static boolean isSameThread(ExpressionTree executor, VisitorState state) {
    return RunnerOf.of(executor, state).role() == RunnerOf.Role.CALLER;
  }
}
