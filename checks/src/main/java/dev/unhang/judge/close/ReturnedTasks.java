package dev.unhang.judge.close;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.VisitorState;
import com.google.errorprone.suppliers.Supplier;
import com.google.errorprone.suppliers.Suppliers;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Symbols;
import dev.unhang.code.Trees;
import dev.unhang.code.Variables;
import dev.unhang.context.answer.CodeContext;
import dev.unhang.context.answer.CodeContext.Answer;
import dev.unhang.context.answer.CodeContext.Basis;
import dev.unhang.context.answer.Step;
import dev.unhang.context.rule.CompletedResults;
import dev.unhang.context.rule.HeldResults;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Methods that return the asynchronous results of their tasks inside something else, such as a list
 * of futures. What a method returns that way says only of these tasks that nobody should wait.
 */
final class ReturnedTasks {
  private static final Supplier<Type> STREAM =
      Suppliers.typeFromString("java.util.stream.BaseStream");

  private ReturnedTasks() {}

  /** Where a method runs that starts {@code tasks}, by what it does with their results. */
  static CodeContext context(TreePath boundary, Tasks tasks, VisitorState state) {
    MethodSymbol method = Symbols.method(boundary.getLeaf());
    if (method == null || tasks.unjoined().isEmpty()) {
      return CodeContext.UNKNOWN;
    }
    Optional<Type> held = HeldResults.in(method.getReturnType(), state);
    return held.isPresent() && returns(boundary, tasks, state)
        ? new CodeContext(
            Answer.ASYNC_HANDLER,
            Basis.OWN_RESULT,
            CodeContext.ASYNC_HANDLER,
            ImmutableList.of(Step.holds(method, held.orElseThrow(), boundary)))
        : CodeContext.UNKNOWN;
  }

  private static boolean returns(TreePath boundary, Tasks tasks, VisitorState state) {
    return CompletedResults.returned(boundary.getLeaf()).stream()
        .anyMatch(result -> isMadeOf(result, tasks, state));
  }

  private static boolean isMadeOf(ExpressionTree result, Tasks tasks, VisitorState state) {
    Optional<TreePath> start =
        tasks.unjoined().stream().filter(path -> Trees.isInside(path, result)).findFirst();
    if (start.isPresent()) {
      return !isLazy(start.orElseThrow(), result, state);
    }
    Set<Symbol> named = new HashSet<>(Variables.in(result));
    Variables.addOrigins(named, state);
    ImmutableSet<Symbol> holders = tasks.holders();
    return named.stream().anyMatch(holders::contains);
  }

  /** A stream starts nothing before it is read, and that is not here. */
  private static boolean isLazy(TreePath start, ExpressionTree result, VisitorState state) {
    return ASTHelpers.isSubtype(ASTHelpers.getType(result), STREAM.get(state), state)
        && Trees.boundary(start)
            .filter(
                inner ->
                    inner.getLeaf() instanceof LambdaExpressionTree
                        && Trees.isInside(inner, result))
            .isPresent();
  }
}
