package dev.unhang.judge;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.errorprone.VisitorState;
import com.google.errorprone.suppliers.Supplier;
import com.google.errorprone.suppliers.Suppliers;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Functions;
import dev.unhang.code.SourceUnits;
import dev.unhang.code.Targets;
import dev.unhang.code.Trees;
import dev.unhang.code.UsageIndex;
import dev.unhang.code.Variables;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.context.rule.CompletedResults;
import dev.unhang.model.Detail;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The results that the threads of an executor complete. */
final class ExecutorResults {
  private static final Supplier<Type> EXECUTOR =
      Suppliers.typeFromString("java.util.concurrent.Executor");

  private final Symbol executor;
  private final VisitorState state;

  ExecutorResults(Symbol executor, VisitorState state) {
    this.executor = executor;
    this.state = state;
  }

  /** Whether a thread of the executor completes what {@code expression} stands for. */
  boolean areOf(ExpressionTree expression) {
    return runsOn(expression, new HashSet<>());
  }

  /** Whether a call hands its function to the executor itself. */
  boolean names(MethodInvocationTree call) {
    return isExecutor(ASTHelpers.getReceiver(call))
        || call.getArguments().stream().anyMatch(this::isExecutor);
  }

  private boolean runsOn(ExpressionTree expression, Set<Symbol> seen) {
    ExpressionTree current = expression;
    while (current instanceof MethodInvocationTree call) {
      Optional<ExpressionTree> named =
          call.getArguments().stream()
              .filter(this::isAnyExecutor)
              .<ExpressionTree>map(argument -> argument)
              .findFirst();
      if (named.isPresent()) {
        return isExecutor(named.orElseThrow()) && !isUnseen(call);
      }
      if (isExecutor(ASTHelpers.getReceiver(call))) {
        return true;
      }
      if (runsOnCommonPool(call)) {
        return false;
      }
      Optional<Boolean> given = completedByArguments(call, seen);
      if (given.isPresent()) {
        return given.orElseThrow();
      }
      if (call.getArguments().stream().anyMatch(this::startsOther)) {
        return false;
      }
      current = ASTHelpers.getReceiver(call);
    }
    return current != null && mentions(current, seen);
  }

  /** Whether the executor completes all results that a call is given; empty if it is given none. */
  private Optional<Boolean> completedByArguments(MethodInvocationTree call, Set<Symbol> seen) {
    boolean isMade = false;
    for (ExpressionTree argument : call.getArguments()) {
      boolean isOwn = mentions(argument, seen);
      if (!isOwn && CompletedResults.isAsynchronous(ASTHelpers.getType(argument), state)) {
        return Optional.of(false);
      }
      isMade |= isOwn;
    }
    return isMade ? Optional.of(true) : Optional.empty();
  }

  /** A method of the source without code: what it does with an executor, nobody knows. */
  private boolean isUnseen(MethodInvocationTree call) {
    return SourceUnits.of(state).isSource(getSymbol(call))
        && Targets.of(state).of(call, state).isEmpty();
  }

  /** Whether a function gives a result that somebody else completes, as one of thenCompose does. */
  private boolean startsOther(ExpressionTree function) {
    Type type = ASTHelpers.getType(function);
    return Functions.descriptor(type, state).isPresent()
        && CompletedResults.isAsynchronous(
            state.getTypes().findDescriptorType(type).getReturnType(), state);
  }

  private boolean runsOnCommonPool(MethodInvocationTree call) {
    return call.getArguments().stream()
        .flatMap(argument -> CallFacts.ofArgument(call, argument, state).stream())
        .anyMatch(fact -> fact.runner() == Detail.Runner.COMMON_POOL);
  }

  /** Whether an expression, or a variable it names, was made with the executor. */
  private boolean mentions(Tree tree, Set<Symbol> seen) {
    return Trees.any(
        tree,
        part ->
            part instanceof MethodInvocationTree call
                ? names(call) && !isUnseen(call)
                : part instanceof IdentifierTree identifier
                    && getSymbol(identifier) instanceof VarSymbol variable
                    && !variable.equals(executor)
                    && seen.add(variable)
                    && holdsResult(variable, seen));
  }

  /** Whether a local variable, or a collection it holds, was filled with work of the executor. */
  private boolean holdsResult(VarSymbol variable, Set<Symbol> seen) {
    UsageIndex index = UsageIndex.of(state);
    if (Variables.values(index.declaration(variable), index.uses(variable)).stream()
        .anyMatch(value -> runsOn((ExpressionTree) value.getLeaf(), seen))) {
      return true;
    }
    for (TreePath use : index.uses(variable)) {
      TreePath call = use.getParentPath().getParentPath();
      if (call != null
          && use.getParentPath().getLeaf() instanceof ArrayAccessTree
          && call.getLeaf() instanceof AssignmentTree assignment
          && runsOn(assignment.getExpression(), seen)) {
        return true;
      }
      if (call != null
          && call.getLeaf() instanceof MethodInvocationTree invocation
          && use.getLeaf() == ASTHelpers.getReceiver(invocation)
          && invocation.getArguments().stream()
              .anyMatch(
                  argument ->
                      (argument instanceof MethodInvocationTree
                              || argument instanceof IdentifierTree)
                          && runsOn(argument, seen))) {
        return true;
      }
    }
    return false;
  }

  boolean isExecutor(@Nullable ExpressionTree expression) {
    return expression != null && executor.equals(getSymbol(expression));
  }

  private boolean isAnyExecutor(ExpressionTree expression) {
    Type type = ASTHelpers.getType(expression);
    return type != null
        && !(expression instanceof LambdaExpressionTree)
        && ASTHelpers.isSubtype(type, EXECUTOR.get(state), state);
  }
}
