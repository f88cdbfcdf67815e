package dev.unhang.fix.offload;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import dev.unhang.code.Trees;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.context.rule.CompletedResults;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.SourceText;
import dev.unhang.fix.text.TypeWitness;
import dev.unhang.model.Detail;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts a scheduler whose threads may block into a fluent chain: before an operator ({@code
 * publishOn}), or behind a source ({@code subscribeOn}).
 */
public final class ChainScheduler {
  private final PatchScope scope;
  private final VisitorState state;
  private final SourceText source;

  ChainScheduler(PatchScope scope) {
    this.scope = scope.fresh();
    this.source = scope.source();
    this.state = scope.state();
  }

  /** The patch for a call that is given a lambda; empty if it belongs to no chain. */
  Optional<SuggestedFix> fix(TreePath path) {
    MethodInvocationTree call = (MethodInvocationTree) path.getLeaf();
    ExpressionTree upstream = upstream(call);
    Optional<OffloadMeans> means = OffloadMeans.of(getType(upstream), state);
    if (isUnmoved(call, state)) {
      return Optional.empty();
    }
    if (upstream != null && means.isPresent()) {
      return means.filter(OffloadMeans::isChain).map(found -> beforeOperator(upstream, found));
    }
    if (!isSource(call, upstream)) {
      return Optional.empty();
    }
    Optional<SuggestedFix> inOrder = beforeOuterOperator(path);
    return inOrder.isEmpty()
        ? OffloadMeans.of(getType(call), state)
            .filter(OffloadMeans::isChain)
            .flatMap(found -> behindSource(path, found))
        : inOrder;
  }

  /**
   * The patch for a source that an operator of another stream is given for each item, as by {@code
   * flatMap}: the items keep their order, which they would lose if each source ran on its own.
   */
  private Optional<SuggestedFix> beforeOuterOperator(TreePath source) {
    TreePath function = Trees.boundary(source).orElse(null);
    if (function == null
        || !(function.getLeaf() instanceof LambdaExpressionTree)
        || !(function.getParentPath().getLeaf() instanceof MethodInvocationTree operator)
        || isUnmoved(operator, state)) {
      return Optional.empty();
    }
    ExpressionTree upstream = upstream(operator);
    return upstream == null
        ? Optional.empty()
        : OffloadMeans.of(getType(upstream), state)
            .filter(OffloadMeans::isChain)
            .map(found -> beforeOperator(upstream, found));
  }

  /** Whether no scheduler in the chain moves the function of an operator for good. */
  public static boolean isUnmoved(MethodInvocationTree call, VisitorState state) {
    return call.getArguments().stream()
        .flatMap(argument -> CallFacts.ofArgument(call, argument, state).stream())
        .anyMatch(fact -> fact.scheduler() == Detail.Scheduler.ANY);
  }

  /** The stream that an operator is called on, past groups such as Mutiny's {@code onItem()}. */
  private @Nullable ExpressionTree upstream(MethodInvocationTree call) {
    ExpressionTree receiver = ASTHelpers.isStatic(getSymbol(call)) ? null : receiver(call);
    while (receiver instanceof MethodInvocationTree group
        && OffloadMeans.of(getType(receiver), state).isEmpty()) {
      receiver = receiver(group);
    }
    return getSymbol(receiver) instanceof ClassSymbol ? null : receiver;
  }

  /** A source of its own, which no other stream feeds. */
  private boolean isSource(MethodInvocationTree call, @Nullable ExpressionTree upstream) {
    return (upstream == null || !CompletedResults.isAsynchronous(getType(upstream), state))
        && call.getArguments().stream()
            .noneMatch(argument -> CompletedResults.isAsynchronous(getType(argument), state));
  }

  private SuggestedFix beforeOperator(ExpressionTree upstream, OffloadMeans means) {
    int end = source.end(upstream);
    String gap = source.whitespaceAt(end);
    int dot = end + gap.length();
    String operator = "." + means.downstream() + "(" + means.scheduler(scope) + ")";
    return scope.fix().replace(dot, dot, operator + gap).build();
  }

  private Optional<SuggestedFix> behindSource(TreePath path, OffloadMeans means) {
    MethodInvocationTree call = (MethodInvocationTree) path.getLeaf();
    String operator = "." + means.subscription() + "(" + means.scheduler(scope) + ")";
    int name = source.end(call.getMethodSelect()) - getSymbol(call).getSimpleName().length();
    String rest = source.between(name, source.end(call)) + operator;
    return TypeWitness.prefix(path, scope)
        .map(
            prefix ->
                scope.fix().replace(source.start(call), source.end(call), prefix + rest).build());
  }

  private static @Nullable ExpressionTree receiver(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        ? select.getExpression()
        : null;
  }
}
