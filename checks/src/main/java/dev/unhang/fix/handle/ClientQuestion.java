package dev.unhang.fix.handle;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.suppliers.Supplier;
import com.google.errorprone.suppliers.Suppliers;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Trees;
import dev.unhang.code.UsageIndex;
import dev.unhang.code.Variables;
import dev.unhang.context.rule.MemberFacts;
import dev.unhang.judge.disconnect.WorkVerdict;
import dev.unhang.model.Detail;
import dev.unhang.model.Kind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The question whether the client is there, for a loop that may lose its interrupt: what sends to
 * the client may wait, end the wait with an exception of its own, and the loop catches that and
 * goes on.
 */
final class ClientQuestion {
  private static final int DEEPEST = 2;
  private static final Supplier<Type> RUNTIME =
      Suppliers.typeFromString("java.lang.RuntimeException");

  private final @Nullable VarSymbol client;
  private final VisitorState state;
  private final LostInterrupts interrupts;

  ClientQuestion(WorkVerdict verdict, VisitorState state) {
    ImmutableList<VarSymbol> clients =
        verdict.variablesOfClient().stream()
            .filter(each -> question(each, state).isPresent())
            .collect(toImmutableList());
    this.client = clients.size() == 1 ? clients.get(0) : null;
    this.state = state;
    this.interrupts = new LostInterrupts(verdict, state);
  }

  private static Optional<MemberFacts.Found> question(VarSymbol variable, VisitorState state) {
    return MemberFacts.plainCall(
        variable.type,
        fact ->
            fact.kind() == Kind.DISCONNECT
                && (fact.tells() == Detail.Tells.HERE || fact.tells() == Detail.Tells.GONE),
        state);
  }

  /** The question of a loop in some code of a task. */
  Optional<String> of(TaskLoop loop, TaskPart part) {
    MethodTree method = part.method();
    VarSymbol variable =
        method == null || part.call() == null ? client : parameter(method, part.call());
    return Optional.ofNullable(variable)
        .filter(ASTHelpers::isConsideredFinal)
        .filter(each -> !isAskedForNull(each, loop.tree()) && isLost(loop, part, each))
        .flatMap(each -> question(each, state).map(found -> text(each, found)));
  }

  private static String text(VarSymbol variable, MemberFacts.Found question) {
    String not = question.fact().tells() == Detail.Tells.GONE ? "!" : "";
    return not + variable.getSimpleName() + "." + question.name() + "()";
  }

  /** The parameter of a method that is given the client; null if none is. */
  private @Nullable VarSymbol parameter(MethodTree method, Tree call) {
    return client == null ? null : parameter(method, call, client);
  }

  private static @Nullable VarSymbol parameter(MethodTree method, Tree call, Symbol given) {
    List<? extends ExpressionTree> arguments = Trees.arguments(call);
    for (int index = 0;
        index < Math.min(arguments.size(), method.getParameters().size());
        index++) {
      if (given.equals(getSymbol(arguments.get(index)))) {
        return getSymbol(method.getParameters().get(index));
      }
    }
    return null;
  }

  private static boolean isAskedForNull(Symbol variable, Tree loop) {
    return Trees.any(
        loop,
        part ->
            part instanceof BinaryTree comparison
                && (comparison.getLeftOperand().getKind() == Tree.Kind.NULL_LITERAL
                    || comparison.getRightOperand().getKind() == Tree.Kind.NULL_LITERAL)
                && Variables.in(comparison).contains(variable));
  }

  private boolean isLost(TaskLoop loop, TaskPart part, Symbol variable) {
    return isLost(loop.body(), loop.tree(), variable, DEEPEST)
        || interrupts.in(new TreePath(part.body(), loop.tree())).isPresent();
  }

  /** Whether some code uses the client, and catches what that throws instead of an interrupt. */
  private boolean isLost(@Nullable Tree code, @Nullable Tree loop, Symbol variable, int depth) {
    return Trees.anyOwn(
        code,
        part ->
            part instanceof TryTree attempt
                ? Variables.in(attempt.getBlock()).contains(variable)
                    && attempt.getCatches().stream().anyMatch(each -> goesOn(each, loop))
                : depth > 0
                    && part instanceof MethodInvocationTree call
                    && isLostBy(call, variable, depth - 1));
  }

  private boolean isLostBy(MethodInvocationTree call, Symbol variable, int depth) {
    TreePath path = UsageIndex.of(state).declaration(getSymbol(call));
    if (path == null || !(path.getLeaf() instanceof MethodTree method)) {
      return false;
    }
    VarSymbol parameter = parameter(method, call, variable);
    return parameter != null && isLost(method.getBody(), null, parameter, depth);
  }

  private boolean goesOn(CatchTree handler, @Nullable Tree loop) {
    Tree type = handler.getParameter().getType();
    List<? extends Tree> types =
        type instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(type);
    return types.stream().anyMatch(this::mayStandForAnInterrupt)
        && !InterruptCatches.leaves(handler, loop)
        && !InterruptCatches.restores(handler);
  }

  /** Whether a type of exceptions is checked, or one of which nobody says what it is for. */
  private boolean mayStandForAnInterrupt(Tree type) {
    Type caught = ASTHelpers.getType(type);
    return ASTHelpers.isCheckedExceptionType(caught, state)
        || ASTHelpers.isSameType(caught, RUNTIME.get(state), state);
  }
}
