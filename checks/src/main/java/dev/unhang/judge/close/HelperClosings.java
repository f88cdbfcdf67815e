package dev.unhang.judge.close;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.SourceUnits;
import dev.unhang.code.Targets;
import dev.unhang.code.Trees;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.context.rule.ExecutorTypes;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Calls of a helper of this compilation that closes what it is given: {@code quietly(pool)}. */
final class HelperClosings {
  private static final int DEEPEST = 3;

  private HelperClosings() {}

  /** The closing that the call at {@code state}'s path is; what is closed has to be a variable. */
  static Optional<Closing> of(MethodInvocationTree call, VisitorState state) {
    MethodSymbol method = getSymbol(call);
    /* Fast path: most calls are of libraries, and few are given something that waits. */
    boolean isSource = SourceUnits.of(state).isSource(method);
    if ((!isSource && !Models.of(state).hasSummary(method.owner))
        || call.getArguments().size() != method.getParameters().size()) {
      return Optional.empty();
    }
    for (int i = 0; i < call.getArguments().size(); i++) {
      ExpressionTree argument = call.getArguments().get(i);
      if (getSymbol(argument) instanceof VarSymbol variable
          && ExecutorTypes.closeWaits(getType(argument), state)
          && (isSource ? closes(call, i, DEEPEST, state) : isToldToClose(call, argument, state))) {
        return Optional.of(
            new Closing(
                Closing.Form.HELPER,
                state.getPath(),
                variable.getSimpleName().toString(),
                variable.type,
                variable,
                ExecutorTypes.initializer(variable, state)));
      }
    }
    return Optional.empty();
  }

  /** Whether a method of this compilation closes a parameter before it returns. */
  static boolean closes(MethodSymbol method, int index, VisitorState state) {
    return closes(Targets.of(state).of(method, null, state), index, DEEPEST, state);
  }

  private static boolean isToldToClose(
      MethodInvocationTree call, ExpressionTree argument, VisitorState state) {
    return CallFacts.ofArgument(call, argument, state).stream().anyMatch(HelperClosings::isInside);
  }

  /** Whether a fact says that the called method closes the argument itself. */
  static boolean isInside(Fact fact) {
    return fact.kind() == Kind.CLOSES_ARGUMENT && fact.by().isPresent();
  }

  /** Whether the closing is one that is judged inside the helper, which knows what it closes. */
  static boolean isSeenInside(Closing closing, VisitorState state) {
    Symbol closed = closing.variable();
    if (closed == null
        || closing.form() != Closing.Form.HELPER
        || !(closing.tree() instanceof MethodInvocationTree call)) {
      return false;
    }
    for (int i = 0; i < call.getArguments().size(); i++) {
      if (closed.equals(getSymbol(call.getArguments().get(i)))) {
        return ExecutorTypes.closeWaits(getSymbol(call).getParameters().get(i).type, state);
      }
    }
    return false;
  }

  private static boolean closes(Tree call, int index, int depth, VisitorState state) {
    return closes(Targets.of(state).of(call, state), index, depth, state);
  }

  private static boolean closes(
      ImmutableList<MethodSymbol> targets, int index, int depth, VisitorState state) {
    Optional<TreePath> declaration =
        targets.size() == 1 && depth > 0
            ? SourceUnits.of(state).declaration(targets.get(0), state)
            : Optional.empty();
    return declaration.isPresent()
        && declaration.orElseThrow().getLeaf() instanceof MethodTree method
        && index < method.getParameters().size()
        && closes(
            declaration.orElseThrow(), getSymbol(method.getParameters().get(index)), depth, state);
  }

  /** Whether a method closes its parameter, whatever that is. */
  private static boolean closes(
      TreePath method, VarSymbol parameter, int depth, VisitorState state) {
    Tree body = Trees.body(method.getLeaf());
    return Trees.anyOwn(body, part -> closesHere(part, parameter, depth, state.withPath(method)))
        && !Trees.anyOwn(
            body,
            part ->
                part instanceof InstanceOfTree question
                    && parameter.equals(getSymbol(question.getExpression())));
  }

  private static boolean closesHere(Tree part, VarSymbol parameter, int depth, VisitorState state) {
    if (part instanceof TryTree tree) {
      return tree.getResources().stream().anyMatch(resource -> parameter.equals(named(resource)));
    }
    if (!(part instanceof MethodInvocationTree call)) {
      return false;
    }
    if (call.getArguments().isEmpty()) {
      return getSymbol(call).getSimpleName().contentEquals("close")
          && parameter.equals(named(ASTHelpers.getReceiver(call)));
    }
    for (int i = 0; i < call.getArguments().size(); i++) {
      if (parameter.equals(named(call.getArguments().get(i)))
          && (closes(call, i, depth - 1, state)
              || isToldToClose(call, call.getArguments().get(i), state))) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Symbol named(@Nullable Tree tree) {
    return tree instanceof ExpressionTree ? getSymbol(tree) : null;
  }
}
