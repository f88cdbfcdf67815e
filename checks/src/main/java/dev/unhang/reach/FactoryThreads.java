package dev.unhang.reach;

import com.google.errorprone.VisitorState;
import com.google.errorprone.suppliers.Supplier;
import com.google.errorprone.suppliers.Suppliers;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Trees;
import dev.unhang.code.UsageIndex;
import org.jspecify.annotations.Nullable;

/** Threads that belong to an executor: a thread factory of this file made them. */
final class FactoryThreads {
  private static final Supplier<Type> THREAD_FACTORY =
      Suppliers.typeFromString("java.util.concurrent.ThreadFactory");

  private FactoryThreads() {}

  /** Whether {@code thread} is a variable that a thread factory sets. */
  static boolean is(ExpressionTree thread, VisitorState state) {
    Symbol variable = ASTHelpers.getSymbol(thread);
    return variable instanceof VarSymbol
        && UsageIndex.of(state).uses(variable).stream().anyMatch(use -> isSet(use, state));
  }

  private static boolean isSet(TreePath use, VisitorState state) {
    return use.getParentPath().getLeaf() instanceof AssignmentTree assignment
        && assignment.getVariable() == use.getLeaf()
        && Trees.boundary(use).filter(boundary -> isFactory(boundary, state)).isPresent();
  }

  private static boolean isFactory(TreePath boundary, VisitorState state) {
    @Nullable Type type =
        boundary.getLeaf() instanceof LambdaExpressionTree lambda
            ? ASTHelpers.getType(lambda)
            : boundary.getLeaf() instanceof MethodTree method
                    && method.getName().contentEquals("newThread")
                ? ASTHelpers.getSymbol(method).owner.type
                : null;
    return type != null && ASTHelpers.isSubtype(type, THREAD_FACTORY.get(state), state);
  }
}
