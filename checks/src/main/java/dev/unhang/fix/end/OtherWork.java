package dev.unhang.fix.end;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.errorprone.VisitorState;
import com.google.errorprone.suppliers.Supplier;
import com.google.errorprone.suppliers.Suppliers;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Trees;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.fix.safe.Purity;
import org.jspecify.annotations.Nullable;

/** Code that only starts tasks, asks and logs, so that it says nothing about the end of others. */
final class OtherWork {
  private static final Supplier<Type> EXECUTOR =
      Suppliers.typeFromString("java.util.concurrent.Executor");

  private final VisitorState state;

  OtherWork(VisitorState state) {
    this.state = state;
  }

  /** Whether {@code code} does nothing else. */
  boolean isOnly(Tree code) {
    return !Trees.anyOwn(code, this::doesMore);
  }

  private boolean doesMore(Tree part) {
    return part instanceof AssignmentTree
        || part instanceof CompoundAssignmentTree
        || part instanceof NewClassTree
        || part instanceof ReturnTree
        || part instanceof ThrowTree
        || (part instanceof MethodInvocationTree call && doesMore(call));
  }

  private boolean doesMore(MethodInvocationTree call) {
    return !IdleCode.isLog(call, state)
        && !Purity.isPure(call, state)
        && !isExecutor(ASTHelpers.getReceiverType(call))
        && !isFactory(call)
        && !runsOnly(call);
  }

  private boolean isExecutor(@Nullable Type type) {
    return type != null && ASTHelpers.isSubtype(type, EXECUTOR.get(state), state);
  }

  /** {@code Executors.newFixedThreadPool(..)}. */
  private boolean isFactory(MethodInvocationTree call) {
    return ASTHelpers.isStatic(getSymbol(call)) && isExecutor(ASTHelpers.getType(call));
  }

  /** Whether a call only runs lambdas in place that do nothing else. */
  private boolean runsOnly(MethodInvocationTree call) {
    return !call.getArguments().isEmpty()
        && call.getArguments().stream().allMatch(argument -> runsOnly(call, argument));
  }

  private boolean runsOnly(MethodInvocationTree call, ExpressionTree argument) {
    return argument instanceof LambdaExpressionTree lambda
        && CallFacts.runsInPlace(call, lambda, state)
        && isOnly(lambda.getBody());
  }
}
