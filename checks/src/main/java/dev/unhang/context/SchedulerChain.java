package dev.unhang.context;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.unhang.code.Symbols;
import dev.unhang.code.Trees;
import dev.unhang.code.UsageIndex;
import dev.unhang.context.answer.CodeContext;
import dev.unhang.context.answer.CodeContext.Answer;
import dev.unhang.context.answer.CodeContext.Basis;
import dev.unhang.context.answer.Step;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.context.rule.EagerResults;
import dev.unhang.context.rule.RunnerOf;
import dev.unhang.context.rule.RunnerOf.Role;
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
  private static final int LONGEST_CHAIN = 1000;
  private static final int LONGEST_PATH = 50;

  private final ContextEngine engine;
  private final VisitorState state;
  private final Models models;

  SchedulerChain(ContextEngine engine, VisitorState state) {
    this.engine = engine;
    this.state = state;
    this.models = Models.of(state);
  }

  /** Returns where a function runs that {@code call}, an operator or source, is given. */
  CodeContext operator(Fact fact, MethodSymbol method, TreePath call, Step step) {
    CodeContext anywhere =
        fact.kind() == Kind.EVENT_LOOP
            ? CodeContext.ofFramework(Answer.EVENT_LOOP, CodeContext.eventLoop(fact), step)
            : CodeContext.ofFramework(Answer.ASYNC_HANDLER, CodeContext.callback(fact), step);
    if (!(call.getLeaf() instanceof MethodInvocationTree invocation)
        || (fact.kind() == Kind.EVENT_LOOP && (!isStream(method, call) || isDropped(call)))) {
      return anywhere;
    }
    Optional<CodeContext> moved = Optional.empty();
    if (!isSource(method, invocation)) {
      moved = nearest(call, ASTHelpers.getReceiver(invocation), Detail.Moves.DOWNSTREAM);
    }
    if (moved.isEmpty()) {
      moved = subscription(call);
    }
    return moved.map(context -> context.via(step)).orElse(anywhere);
  }

  /** Whether a call belongs to a type of streams or futures, or makes one. */
  boolean isStream(MethodSymbol method, TreePath call) {
    return !models.returns(method.owner.type, state).isEmpty()
        || !models.returns(ASTHelpers.getType(call.getLeaf()), state).isEmpty();
  }

  /** Whether nobody subscribes to a result: it is no part of a chain, or a future. */
  private boolean isDropped(TreePath call) {
    return call.getParentPath().getLeaf() instanceof ExpressionStatementTree
        || EagerResults.isEager(ASTHelpers.getType(call.getLeaf()), state);
  }

  /** A source's function runs at subscription: nothing upstream could move it. */
  private boolean isSource(MethodSymbol method, MethodInvocationTree call) {
    ExpressionTree receiver = method.isStatic() ? null : ASTHelpers.getReceiver(call);
    while (receiver instanceof MethodInvocationTree group
        && models.returns(ASTHelpers.getType(receiver), state).isEmpty()) {
      receiver = ASTHelpers.getReceiver(group);
    }
    return receiver == null || models.returns(ASTHelpers.getType(receiver), state).isEmpty();
  }

  /** The move nearest to a chain's end, walking upstream from {@code end}. */
  private Optional<CodeContext> nearest(
      TreePath operator, @Nullable ExpressionTree end, Detail.Moves what) {
    ExpressionTree current = end;
    for (int i = 0; current != null && i < LONGEST_CHAIN; i++) {
      if (current instanceof MethodInvocationTree call) {
        Optional<CodeContext> move = move(operator, call, what);
        if (move.isPresent()) {
          return move;
        }
        current = ASTHelpers.getReceiver(call);
      } else {
        current = initializer(current);
      }
    }
    return Optional.empty();
  }

  /** The scheduler of the subscription, which the first such operator after the source sets. */
  private Optional<CodeContext> subscription(TreePath call) {
    Optional<CodeContext> upstream =
        nearest(
            call,
            ASTHelpers.getReceiver((MethodInvocationTree) call.getLeaf()),
            Detail.Moves.SUBSCRIPTION);
    return upstream.isPresent() ? upstream : downstream(call, new HashSet<>());
  }

  /** Walks downstream from a call, through locals, to where the chain is subscribed or returned. */
  private Optional<CodeContext> downstream(TreePath call, Set<Symbol> seen) {
    TreePath top = call;
    while (top.getParentPath().getLeaf() instanceof MemberSelectTree select
        && top.getParentPath().getParentPath().getLeaf() instanceof MethodInvocationTree next
        && next.getMethodSelect() == select) {
      Optional<CodeContext> move = move(call, next, Detail.Moves.SUBSCRIPTION);
      if (move.isPresent()) {
        return move;
      }
      if (CallFacts.has(Kind.WAITS, next, state)
          || CallFacts.has(Kind.BLOCKING_CHAIN, next, state)) {
        return Optional.of(engine.at(top));
      }
      top = top.getParentPath().getParentPath();
    }
    if (top.getParentPath().getLeaf() instanceof VariableTree variable) {
      return throughLocal(Symbols.of(variable), seen);
    }
    return top.getParentPath().getLeaf() instanceof ReturnTree
        ? throughReturn(top, seen)
        : ofEnclosingOperator(top);
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
      TreePath call = use.getParentPath();
      Optional<CodeContext> moved =
          call.getLeaf() instanceof MethodInvocationTree
              ? downstream(call, seen)
              : Optional.empty();
      if (moved.isEmpty()) {
        return Optional.empty();
      }
      agreed = Optional.of(agreed.map(moved.orElseThrow()::orStronger).orElse(moved.orElseThrow()));
    }
    return agreed;
  }

  private Optional<CodeContext> throughLocal(@Nullable Symbol variable, Set<Symbol> seen) {
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
    boolean isResultOfLambda =
        Trees.boundary(top)
            .filter(boundary -> boundary.getLeaf() instanceof LambdaExpressionTree)
            .isPresent();
    if (!isResultOfLambda) {
      return Optional.empty();
    }
    CodeContext outer = engine.at(top);
    return outer.basis() == Basis.FRAMEWORK && outer.answer() != Answer.UNKNOWN
        ? Optional.of(outer)
        : Optional.empty();
  }

  private Optional<CodeContext> move(
      TreePath operator, MethodInvocationTree call, Detail.Moves what) {
    for (Fact fact : CallFacts.of(call, state)) {
      if ((fact.kind() == Kind.THREAD_SWITCH || fact.kind() == Kind.OFFLOAD)
          && fact.moves() == what) {
        Optional<CodeContext> moved = scheduled(fact, call, operator);
        if (moved.isPresent()) {
          return moved;
        }
      }
    }
    return Optional.empty();
  }

  /** Where a scheduler moves code; empty if it is none, because it leaves code where it is. */
  private Optional<CodeContext> scheduled(Fact fact, MethodInvocationTree call, TreePath operator) {
    MethodSymbol method = Symbols.method(call);
    String text = "`" + (method == null ? "" : Step.name(method)) + "` decides the thread";
    Step step = new Step(text, operator, Optional.empty());
    ImmutableSet<Role> roles =
        call.getArguments().stream()
            .map(argument -> RunnerOf.of(argument, state).role())
            .collect(toImmutableSet());
    Detail.Scheduler scheduler = fact.scheduler();
    if (scheduler == Detail.Scheduler.EVENT_LOOP || roles.contains(Role.EVENT_LOOP)) {
      return Optional.of(
          CodeContext.ofFramework(Answer.EVENT_LOOP, CodeContext.eventLoop(fact), step));
    }
    return scheduler == Detail.Scheduler.CALLER || roles.contains(Role.CALLER)
        ? Optional.empty()
        : Optional.of(CodeContext.mayBlock(step));
  }

  /** The initializer of the variable that {@code expression} names, if it is in this file. */
  private @Nullable ExpressionTree initializer(ExpressionTree expression) {
    TreePath declaration = UsageIndex.of(state).declaration(Symbols.of(expression));
    return declaration != null && declaration.getLeaf() instanceof VariableTree variable
        ? variable.getInitializer()
        : null;
  }
}
