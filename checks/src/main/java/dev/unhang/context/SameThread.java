package dev.unhang.context;

import com.google.errorprone.VisitorState;
import com.google.errorprone.suppliers.Supplier;
import com.google.errorprone.suppliers.Suppliers;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Type;
import dev.unhang.model.Attribute;

/** Executors that are none: they run a task on the thread that hands it over. */
final class SameThread {
  private static final Supplier<Type> RUNNABLE = Suppliers.typeFromString("java.lang.Runnable");

  private SameThread() {}

  /** Whether a call that hands code to an executor names one that runs it before it returns. */
  static boolean runsInPlace(TreePath call, VisitorState state) {
    if (!(call.getLeaf() instanceof MethodInvocationTree invocation)) {
      return false;
    }
    ExpressionTree receiver = ASTHelpers.getReceiver(invocation);
    return (receiver != null && isSameThread(receiver, state))
        || invocation.getArguments().stream().anyMatch(argument -> isSameThread(argument, state));
  }

  private static boolean isSameThread(ExpressionTree executor, VisitorState state) {
    if (executor instanceof MemberReferenceTree reference) {
      return reference.getName().contentEquals("run")
          && ASTHelpers.isSameType(
              ASTHelpers.getType(reference.getQualifierExpression()), RUNNABLE.get(state), state);
    }
    return executor instanceof MethodInvocationTree factory
        && CallFacts.of(factory, state).stream()
            .anyMatch(fact -> fact.attribute(Attribute.SCHEDULER, "").equals("caller"));
  }
}
