package dev.unhang.context;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.unhang.code.Callers;
import dev.unhang.code.Chains;
import dev.unhang.code.Symbols;
import dev.unhang.code.Trees;
import dev.unhang.code.UsageIndex;
import dev.unhang.context.answer.CodeContext;
import dev.unhang.context.answer.CodeContext.Answer;
import dev.unhang.context.answer.CodeContext.Basis;
import dev.unhang.context.answer.Step;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.model.Detail;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the functions of a fluent chain run, by the schedulers that stand in the chain.
 *
 * <p>An operator that moves what is downstream of it ({@code publishOn}, {@code observeOn}, {@code
 * emitOn}) decides for the functions after it; one that moves the subscription ({@code
 * subscribeOn}, {@code runSubscriptionOn}) decides for the source, and for every function up to the
 * first move downstream. A scheduler that cannot be identified counts as one that may block.
 */
final class SchedulerChain {
  private static final int LONGEST_PATH = 50;

  private final ContextEngine engine;
  private final VisitorState state;
  private final Models models;
  private final ChainMoves moves;
  private final GivenChain given;

  SchedulerChain(ContextEngine engine, VisitorState state) {
    this.engine = engine;
    this.state = state;
    this.models = Models.of(state);
    this.moves = new ChainMoves(state);
    this.given = new GivenChain(moves, state);
  }

  /** Returns where a function runs that {@code call}, an operator or source, is given. */
  CodeContext operator(Fact fact, MethodSymbol method, TreePath call, Step step) {
    CodeContext anywhere =
        fact.kind() == Kind.EVENT_LOOP
            ? CodeContext.ofFramework(Answer.EVENT_LOOP, CodeContext.eventLoop(fact), step)
            : CodeContext.ofFramework(Answer.ASYNC_HANDLER, CodeContext.callback(fact), step);
    if (!(call.getLeaf() instanceof MethodInvocationTree) || fact.kind() == Kind.EVENT_LOOP) {
      return anywhere;
    }
    /* Around it may be nothing that moves anything. */
    return moved(call, new HashSet<>())
        .map(context -> context.via(step))
        .map(at -> at.answer() == Answer.ASYNC_HANDLER ? at.orStronger(anywhere) : at)
        .orElse(anywhere);
  }

  /** Where schedulers move what a call of a chain is given; empty if they do not. */
  private Optional<CodeContext> moved(TreePath call, Set<Symbol> seen) {
    ExpressionTree receiver = Trees.receiver(call.getLeaf());
    return moves
        .nearest(call, receiver, Detail.Moves.DOWNSTREAM)
        .or(() -> moves.nearest(call, receiver, Detail.Moves.SUBSCRIPTION))
        .or(() -> downstream(call, seen));
  }

  /** Whether a call belongs to a type of streams or futures, or makes one. */
  boolean isStream(MethodSymbol method, TreePath call) {
    return !models.returns(method.owner.type, state).isEmpty() || isStream(call.getLeaf());
  }

  private boolean isStream(Tree call) {
    return !models.returns(ASTHelpers.getType(call), state).isEmpty();
  }

  /** Walks downstream from a call, through locals, to where the chain is subscribed or returned. */
  private Optional<CodeContext> downstream(TreePath call, Set<Symbol> seen) {
    TreePath top = call;
    for (TreePath path = Chains.callOn(top); path != null; path = Chains.callOn(top)) {
      MethodInvocationTree next = (MethodInvocationTree) path.getLeaf();
      Optional<CodeContext> move =
          moves.at(call, next, Detail.Moves.SUBSCRIPTION).or(() -> given.byFunction(next));
      if (move.isPresent()) {
        return move;
      }
      if (CallFacts.has(Kind.WAITS, next, state)
          || CallFacts.has(Kind.BLOCKING_CHAIN, next, state)) {
        return Optional.of(engine.at(top));
      }
      top = path;
    }
    return behind(top, seen);
  }

  /** Walks on from the last call of a chain. */
  private Optional<CodeContext> behind(TreePath top, Set<Symbol> seen) {
    Tree outer = top.getParentPath().getLeaf();
    if (outer instanceof VariableTree variable) {
      return throughVariable(Symbols.of(variable), seen);
    }
    if (outer instanceof AssignmentTree assignment) {
      return throughVariable(Symbols.of(assignment.getVariable()), seen);
    }
    if (outer instanceof MethodInvocationTree combined && isStream(combined)) {
      return given.byMethod(combined, top.getLeaf()).or(() -> moved(top.getParentPath(), seen));
    }
    return outer instanceof ReturnTree ? throughReturn(top, seen) : ofEnclosingOperator(top);
  }

  /** A method that returns a chain for others to subscribe: all who call it in this file agree. */
  private Optional<CodeContext> throughReturn(TreePath top, Set<Symbol> seen) {
    Optional<TreePath> boundary = Trees.boundary(top);
    if (boundary.isEmpty() || !(boundary.orElseThrow().getLeaf() instanceof MethodTree method)) {
      return ofEnclosingOperator(top);
    }
    Symbol symbol = Symbols.of(method);
    if (symbol == null || seen.size() > LONGEST_PATH || !seen.add(symbol)) {
      return Optional.empty();
    }
    Optional<CodeContext> agreed = Optional.empty();
    for (TreePath use : UsageIndex.of(state).uses(symbol)) {
      Optional<CodeContext> moved =
          Callers.isCall(use)
              ? downstream(use.getParentPath(), seen)
              : ofFramework(engine.ofBoundary(use));
      if (moved.isEmpty()) {
        return Optional.empty();
      }
      agreed = Optional.of(agreed.map(moved.orElseThrow()::orStronger).orElse(moved.orElseThrow()));
    }
    return agreed;
  }

  private Optional<CodeContext> throughVariable(@Nullable Symbol variable, Set<Symbol> seen) {
    if (variable == null || seen.size() > LONGEST_PATH || !seen.add(variable)) {
      return Optional.empty();
    }
    for (TreePath use : UsageIndex.of(state).uses(variable)) {
      Optional<CodeContext> move = downstream(use, seen);
      if (move.isPresent()) {
        return move;
      }
    }
    return Optional.empty();
  }

  /**
   * An inner chain, as in {@code flatMap(x -> Mono.fromCallable(...))}, runs where the outer does.
   */
  private Optional<CodeContext> ofEnclosingOperator(TreePath top) {
    return Trees.boundary(top)
        .filter(boundary -> boundary.getLeaf() instanceof LambdaExpressionTree)
        .flatMap(boundary -> ofFramework(engine.at(top)));
  }

  private static Optional<CodeContext> ofFramework(CodeContext outer) {
    return outer.basis() == Basis.FRAMEWORK ? Optional.of(outer) : Optional.empty();
  }
}
