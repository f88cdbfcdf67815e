package dev.unhang.fix.offload;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Functions;
import dev.unhang.code.Symbols;
import dev.unhang.code.Trees;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.SourceText;
import dev.unhang.model.Fact;
import dev.unhang.model.Models;
import java.util.List;
import java.util.Optional;

/**
 * Wraps a handler, where it is handed over, in one of its library that runs it on a thread that may
 * block. The models name it, with {@code wrapper=}.
 */
final class Wrapper {
  private final PatchScope scope;
  private final SourceText source;
  private final VisitorState state;

  Wrapper(PatchScope scope) {
    this.scope = scope.fresh();
    this.source = scope.source();
    this.state = scope.state();
  }

  /** The patch; empty if the expression at {@code handler} is no argument, or nothing wraps it. */
  Optional<SuggestedFix> fix(TreePath handler) {
    return handler.getLeaf() instanceof ExpressionTree expression
        ? parameter(expression, handler.getParentPath().getLeaf())
            .flatMap(this::wrapper)
            .map(wrapper -> fix(expression, wrapper))
        : Optional.empty();
  }

  private SuggestedFix fix(ExpressionTree handler, String wrapper) {
    String text = "new " + scope.name(wrapper.replace('$', '.')) + "(" + source.of(handler) + ")";
    return scope.fix().replace(source.start(handler), source.end(handler), text).build();
  }

  /** The type of the parameter that an argument is given for. */
  private static Optional<Type> parameter(ExpressionTree argument, Tree call) {
    List<? extends ExpressionTree> arguments = Trees.arguments(call);
    int index = arguments.indexOf(argument);
    return index >= 0
            && Symbols.of(call) instanceof MethodSymbol method
            && index < method.getParameters().size()
        ? Optional.of(method.getParameters().get(index).type)
        : Optional.empty();
  }

  /** The class that wraps handlers of just this type, so that it may stand where one is wanted. */
  private Optional<String> wrapper(Type handler) {
    return Functions.descriptor(handler, state).stream()
        .flatMap(method -> facts(method, handler).stream())
        .filter(fact -> ASTHelpers.isSameType(handler, state.getTypeFromString(fact.type()), state))
        .flatMap(fact -> fact.wrapper().stream())
        .findFirst();
  }

  private ImmutableList<Fact> facts(MethodSymbol method, Type handler) {
    return Models.of(state).overrides(method, handler, state);
  }
}
