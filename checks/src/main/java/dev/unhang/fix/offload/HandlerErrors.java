package dev.unhang.fix.offload;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.unhang.code.Trees;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.fix.offload.OwnThread.Movable;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.Optional;

/**
 * Where a framework takes what leaves a method that it calls: {@code
 * context.pipeline().fireExceptionCaught}. Nobody takes it there from a thread of its own. The
 * models name the call, with {@code failed=}.
 */
public final class HandlerErrors {
  private final ImmutableList<Tree> code;
  private final VisitorState state;

  private HandlerErrors(ImmutableList<Tree> code, VisitorState state) {
    this.code = code;
    this.state = state;
  }

  /**
   * The call up to its parenthesis; empty if nothing fails in the code that anybody foresees, or if
   * the framework is not known to take it.
   */
  static Optional<String> report(Movable moved, VisitorState state) {
    HandlerErrors errors = new HandlerErrors(moved.trees(), state);
    return Trees.boundary(moved.code())
        .map(TreePath::getLeaf)
        .filter(MethodTree.class::isInstance)
        .map(MethodTree.class::cast)
        .flatMap(errors::call);
  }

  /** Whether the framework takes what is thrown, and no name in reach leads there. */
  public static boolean areLost(Movable moved, VisitorState state) {
    return Trees.boundary(moved.code()).map(TreePath::getLeaf).stream()
            .anyMatch(outer -> outer instanceof MethodTree method && isTaken(method, state))
        && new HandlerErrors(moved.trees(), state).mayFail()
        && report(moved, state).isEmpty();
  }

  private static boolean isTaken(MethodTree method, VisitorState state) {
    return taking(method, state).isPresent();
  }

  private static Optional<String> taking(MethodTree method, VisitorState state) {
    return Models.of(state).overrides(ASTHelpers.getSymbol(method), state).stream()
        .flatMap(fact -> fact.failed().stream())
        .findFirst();
  }

  private Optional<String> call(MethodTree method) {
    VariableTree client = Iterables.getFirst(method.getParameters(), null);
    return client == null
            || !ASTHelpers.isConsideredFinal(ASTHelpers.getSymbol(client))
            || !mayFail()
        ? Optional.empty()
        : taking(method, state).map(report -> client.getName() + "." + report);
  }

  /** Whether it throws what is checked, or takes the result of a task, which may have failed. */
  private boolean mayFail() {
    return !ThrownOn.of(code, state).isInterruptAtMost()
        || (!ErrorReport.isCaught(code, state)
            && code.stream().anyMatch(tree -> Trees.any(tree, this::takesResult)));
  }

  private boolean takesResult(Tree part) {
    return part instanceof MethodInvocationTree call
        && ASTHelpers.getSymbol(call).getThrownTypes().isEmpty()
        && !ASTHelpers.getSymbol(call).getReturnType().isPrimitiveOrVoid()
        && CallFacts.has(Kind.WAITS, part, state);
  }
}
