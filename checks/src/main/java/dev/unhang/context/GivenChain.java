package dev.unhang.context;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.unhang.code.Chains;
import dev.unhang.code.SourceUnits;
import dev.unhang.code.Symbols;
import dev.unhang.code.UsageIndex;
import dev.unhang.code.Variables;
import dev.unhang.context.answer.CodeContext;
import dev.unhang.model.Detail;
import dev.unhang.model.Models;
import java.util.List;
import java.util.Optional;

/**
 * Code that is given a whole chain and may move it: a helper, {@code onWorkers(chain)}, or the
 * function of an operator, {@code chain.transform(this::onWorkers)}.
 */
final class GivenChain {
  private final VisitorState state;
  private final Models models;
  private final ChainMoves moves;

  GivenChain(ChainMoves moves, VisitorState state) {
    this.moves = moves;
    this.state = state;
    this.models = Models.of(state);
  }

  /** Where a method in sight moves a chain that a call gives it; empty if it does not. */
  Optional<CodeContext> byMethod(MethodInvocationTree call, Tree chain) {
    return byMethod(getSymbol(call), call.getArguments().indexOf(chain));
  }

  /** Where a function that an operator is given moves the chain; empty if none does. */
  Optional<CodeContext> byFunction(MethodInvocationTree operator) {
    for (ExpressionTree argument : operator.getArguments()) {
      Optional<CodeContext> move = by(argument);
      if (move.isPresent()) {
        return move;
      }
    }
    return Optional.empty();
  }

  private Optional<CodeContext> by(ExpressionTree argument) {
    ExpressionTree constant = Variables.ofConstant(argument, state);
    ExpressionTree function = constant == null ? argument : constant;
    if (function instanceof LambdaExpressionTree lambda) {
      return in(lambda.getParameters(), 0, state);
    }
    return function instanceof MemberReferenceTree reference
        ? byMethod(getSymbol(reference), 0)
        : Optional.empty();
  }

  private Optional<CodeContext> byMethod(MethodSymbol method, int index) {
    TreePath declaration = SourceUnits.of(state).declaration(method, state).orElse(null);
    return declaration != null && declaration.getLeaf() instanceof MethodTree tree
        ? in(tree.getParameters(), index, state.withPath(declaration))
        : Optional.empty();
  }

  private Optional<CodeContext> in(
      List<? extends VariableTree> parameters, int index, VisitorState there) {
    Symbol chain =
        index < 0 || index >= parameters.size() ? null : Symbols.of(parameters.get(index));
    if (chain == null || models.returns(chain.type, state).isEmpty()) {
      return Optional.empty();
    }
    for (TreePath use : UsageIndex.of(there).uses(chain)) {
      Optional<CodeContext> move = behind(use);
      if (move.isPresent()) {
        return move;
      }
    }
    return Optional.empty();
  }

  /** The first operator behind a use of the chain that moves its subscription. */
  private Optional<CodeContext> behind(TreePath use) {
    for (TreePath link = use; link != null; link = Chains.callOn(link)) {
      TreePath next = Chains.callOn(link);
      if (next != null) {
        Optional<CodeContext> move =
            moves.at(link, (MethodInvocationTree) next.getLeaf(), Detail.Moves.SUBSCRIPTION);
        if (move.isPresent()) {
          return move;
        }
      }
    }
    return Optional.empty();
  }
}
