package dev.unhang.judge;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
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
import dev.unhang.context.rule.RunnerOf;
import dev.unhang.model.Detail;
import dev.unhang.model.Fact;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The results that the threads of an executor complete. */
final class ExecutorResults {
  private static final Supplier<Type> EXECUTOR =
      Suppliers.typeFromString("java.util.concurrent.Executor");

  private final Symbol executor;
  private final VisitorState state;
  private final Map<Symbol, Boolean> holders = new HashMap<>();

  ExecutorResults(Symbol executor, VisitorState state) {
    this.executor = executor;
    this.state = state;
  }

  /** Whether a thread of the executor completes what {@code expression} stands for. */
  boolean areOf(ExpressionTree expression) {
    boolean isBegun = false;
    ExpressionTree link = expression;
    while (link instanceof MethodInvocationTree call) {
      Detail.Moves moves = moves(call);
      Optional<Boolean> completed =
          moves == null || moves == Detail.Moves.DOWNSTREAM
              ? isCompletedBy(call, moves)
              : Optional.empty();
      if (completed.isPresent()) {
        return completed.orElseThrow();
      }
      isBegun = moves == Detail.Moves.SUBSCRIPTION ? isGiven(call) : isBegun;
      link = ASTHelpers.getReceiver(call);
    }
    return isBegun || (link != null && mentions(link));
  }

  /** Whether a call hands its function to the executor itself. */
  boolean names(MethodInvocationTree call) {
    return isExecutor(ASTHelpers.getReceiver(call))
        || call.getArguments().stream().anyMatch(this::isExecutor);
  }

  boolean isExecutor(@Nullable ExpressionTree expression) {
    return expression != null && executor.equals(getSymbol(expression));
  }

  /** What a call moves to other threads: what is behind it in the chain, or before it. */
  private Detail.@Nullable Moves moves(MethodInvocationTree call) {
    return CallFacts.of(call, state).stream()
        .map(Fact::moves)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Whether the executor completes what a call gives; empty if what it is called on decides. */
  private Optional<Boolean> isCompletedBy(MethodInvocationTree call, Detail.@Nullable Moves moves) {
    if (moves != null || call.getArguments().stream().anyMatch(this::isThread)) {
      return Optional.of(isGiven(call) && !isUnseen(call));
    }
    if (isExecutor(ASTHelpers.getReceiver(call))) {
      return Optional.of(true);
    }
    return runsOnCommonPool(call) ? Optional.of(false) : isCompletedByArguments(call);
  }

  /** Whether an argument is an executor, with threads of its own. */
  private boolean isThread(ExpressionTree argument) {
    return ASTHelpers.isSubtype(ASTHelpers.getType(argument), EXECUTOR.get(state), state)
        && RunnerOf.of(argument, state).role() != RunnerOf.Role.CALLER;
  }

  /** Whether a call is given the executor, or something made with it. */
  private boolean isGiven(MethodInvocationTree call) {
    return call.getArguments().stream()
        .anyMatch(argument -> isExecutor(argument) || mentions(argument));
  }

  /** A method of the source without code: what it does with an executor, nobody knows. */
  private boolean isUnseen(MethodInvocationTree call) {
    return SourceUnits.of(state).isSource(getSymbol(call))
        && Targets.of(state).of(call, state).isEmpty();
  }

  private boolean runsOnCommonPool(MethodInvocationTree call) {
    return call.getArguments().stream()
        .flatMap(argument -> CallFacts.ofArgument(call, argument, state).stream())
        .anyMatch(fact -> fact.runner() == Detail.Runner.COMMON_POOL);
  }

  /** The same as the arguments say; a result that they are joined with has a say, too. */
  private Optional<Boolean> isCompletedByArguments(MethodInvocationTree call) {
    boolean isJoin =
        !ASTHelpers.isStatic(getSymbol(call)) && isResult(ASTHelpers.getReceiver(call));
    boolean isMade = false;
    for (ExpressionTree argument : call.getArguments()) {
      Optional<Boolean> completed = isCompletedBy(argument);
      if (completed.isPresent() && !completed.orElseThrow()) {
        return completed;
      }
      isMade |= completed.isPresent() && !(isJoin && isResult(argument));
    }
    return isMade ? Optional.of(true) : Optional.empty();
  }

  /** Whether the executor completes an argument, or what it gives; empty if it is no result. */
  private Optional<Boolean> isCompletedBy(ExpressionTree argument) {
    if (isResult(argument)) {
      return Optional.of(areOf(argument));
    }
    Type type = ASTHelpers.getType(argument);
    if (Functions.descriptor(type, state).isEmpty()) {
      return mentions(argument) ? Optional.of(true) : Optional.empty();
    }
    return CompletedResults.isAsynchronous(
            state.getTypes().findDescriptorType(type).getReturnType(), state)
        ? Optional.of(givesOwn(argument))
        : Optional.empty();
  }

  /** Whether the executor completes the results that a function gives. */
  private boolean givesOwn(ExpressionTree function) {
    return function instanceof LambdaExpressionTree
        ? CompletedResults.returned(function).stream().allMatch(this::areOf)
        : mentions(function);
  }

  private boolean isResult(@Nullable ExpressionTree expression) {
    return expression != null
        && CompletedResults.isAsynchronous(ASTHelpers.getType(expression), state);
  }

  /** Whether an expression, or a variable it names, was made with the executor. */
  private boolean mentions(Tree tree) {
    return Trees.any(
        tree,
        part ->
            part instanceof MethodInvocationTree call
                ? names(call) && !isUnseen(call)
                : part instanceof IdentifierTree identifier
                    && getSymbol(identifier) instanceof VarSymbol variable
                    && !variable.equals(executor)
                    && holdsResult(variable));
  }

  /** Whether a variable, or a collection it holds, was filled with work of the executor. */
  private boolean holdsResult(VarSymbol variable) {
    Boolean known = holders.putIfAbsent(variable, false); // it may be made of itself
    if (known == null) {
      known = isFilled(variable);
      holders.put(variable, known);
    }
    return known;
  }

  private boolean isFilled(VarSymbol variable) {
    UsageIndex index = UsageIndex.of(state);
    ImmutableList<TreePath> uses = index.uses(variable);
    return Variables.values(index.declaration(variable), uses).stream()
            .anyMatch(value -> areOf((ExpressionTree) value.getLeaf()))
        || uses.stream().anyMatch(this::isFilledAt);
  }

  /** {@code all[0] = result} and {@code all.add(result)}. */
  private boolean isFilledAt(TreePath use) {
    Tree outer = use.getParentPath().getParentPath().getLeaf();
    if (use.getParentPath().getLeaf() instanceof ArrayAccessTree) {
      return outer instanceof AssignmentTree assignment && areOf(assignment.getExpression());
    }
    return outer instanceof MethodInvocationTree call
        && use.getLeaf() == ASTHelpers.getReceiver(call)
        && !isResult(ASTHelpers.getReceiver(call))
        && call.getArguments().stream().anyMatch(argument -> isResult(argument) && areOf(argument));
  }
}
