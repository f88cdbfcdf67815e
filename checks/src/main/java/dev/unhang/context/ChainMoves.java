package dev.unhang.context;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.unhang.code.Symbols;
import dev.unhang.code.UsageIndex;
import dev.unhang.code.Variables;
import dev.unhang.context.answer.CodeContext;
import dev.unhang.context.answer.CodeContext.Answer;
import dev.unhang.context.answer.Step;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.context.rule.CompletedResults;
import dev.unhang.context.rule.RunnerOf;
import dev.unhang.context.rule.RunnerOf.Role;
import dev.unhang.model.Detail;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The operators of fluent chains that move code to another thread, and what stands before them. */
final class ChainMoves {
  private static final int LONGEST_CHAIN = 1000;

  private final VisitorState state;

  ChainMoves(VisitorState state) {
    this.state = state;
  }

  /** The move nearest to a chain's end, walking upstream from {@code end}. */
  Optional<CodeContext> nearest(
      TreePath operator, @Nullable ExpressionTree end, Detail.Moves what) {
    ExpressionTree current = end;
    for (int i = 0; current != null && i < LONGEST_CHAIN; i++) {
      if (current instanceof MethodInvocationTree call) {
        Optional<CodeContext> move = at(operator, call, what);
        if (move.isPresent()) {
          return move;
        }
      }
      current = before(current);
    }
    return Optional.empty();
  }

  /** Where a call of a chain moves code, if it does. */
  Optional<CodeContext> at(TreePath operator, MethodInvocationTree call, Detail.Moves what) {
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

  /** What a link of a chain is made of: in the chain, in a variable, or in a method of the file. */
  private @Nullable ExpressionTree before(ExpressionTree link) {
    if (link instanceof ParenthesizedTree || link instanceof TypeCastTree) {
      return Variables.bare(link);
    }
    UsageIndex index = UsageIndex.of(state);
    Symbol symbol = Symbols.of(link);
    TreePath declaration = index.declaration(symbol);
    if (!(link instanceof MethodInvocationTree)) {
      return Variables.values(declaration, index.uses(symbol)).stream()
          .map(TreePath::getLeaf)
          .filter(ExpressionTree.class::isInstance)
          .map(ExpressionTree.class::cast)
          .findFirst()
          .orElse(null);
    }
    return declaration != null && declaration.getLeaf() instanceof MethodTree method
        ? onlyResult(method)
        : ASTHelpers.getReceiver(link);
  }

  private static @Nullable ExpressionTree onlyResult(MethodTree method) {
    ImmutableList<ExpressionTree> results = CompletedResults.returned(method);
    return results.size() == 1 ? results.get(0) : null;
  }
}
