package dev.unhang.fix.hook;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Streams;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.OwnCodeScanner;
import dev.unhang.code.UsageIndex;
import dev.unhang.code.Variables;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.context.rule.CompletedResults;
import dev.unhang.context.rule.MemberFacts;
import dev.unhang.judge.close.CloseVerdict;
import dev.unhang.judge.close.Tasks;
import dev.unhang.model.Event;
import dev.unhang.model.Kind;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/**
 * A statement that registers a disconnect hook which interrupts what an executor still does.
 *
 * <p>Only where the handler holds an emitter, sink, observer or exchange, and registers no hook of
 * that name on it itself: many keep only the last registration.
 */
public final class DisconnectHook {
  private static final ImmutableSet<Tree.Kind> LOOPS =
      ImmutableSet.of(
          Tree.Kind.FOR_LOOP,
          Tree.Kind.ENHANCED_FOR_LOOP,
          Tree.Kind.WHILE_LOOP,
          Tree.Kind.DO_WHILE_LOOP);

  private final VisitorState state;

  public DisconnectHook(VisitorState state) {
    this.state = state;
  }

  /** Whether values of {@code type} tell when their client goes. */
  public static boolean isHooked(Type type, VisitorState state) {
    return hook(type, state).isPresent();
  }

  /** The statement for the executor of {@code verdict}; empty if no hook is at hand. */
  public Optional<String> statement(CloseVerdict verdict) {
    if (hasOtherExecutors(verdict)) {
      return Optional.empty();
    }
    ImmutableSet<Symbol> returned =
        CompletedResults.returned(verdict.boundary().getLeaf()).stream()
            .map(ASTHelpers::getSymbol)
            .filter(Objects::nonNull)
            .collect(ImmutableSet.toImmutableSet());
    return inScope(verdict.closing().path()).stream()
        .filter(variable -> isForAllTasks(getSymbol(variable), verdict.tasks()))
        .filter(variable -> isParameter(variable) || returned.contains(getSymbol(variable)))
        .flatMap(variable -> statement(getSymbol(variable), verdict).stream())
        .findFirst();
  }

  /** Two registrations would replace or fire each other. */
  private static boolean hasOtherExecutors(CloseVerdict verdict) {
    int[] tries = {0};
    new OwnCodeScanner() {
      @Override
      public @Nullable Void visitTry(TryTree tree, @Nullable Void unused) {
        tries[0] += tree.getResources().isEmpty() ? 0 : 1;
        return super.visitTry(tree, null);
      }
    }.scan(OwnCodeScanner.body(verdict.boundary().getLeaf()), null);
    return tries[0] > 1;
  }

  /** Only work that is all for the client may be interrupted when the client goes. */
  private static boolean isForAllTasks(Symbol emitter, Tasks tasks) {
    return tasks.starts().stream()
        .allMatch(start -> Variables.in(start.getLeaf()).contains(emitter));
  }

  private static boolean isParameter(VariableTree variable) {
    return getSymbol(variable).getKind() == ElementKind.PARAMETER;
  }

  /**
   * The local variables and parameters that a lambda or method has before a place, nearest first.
   * What is declared outside a loop or callback that runs again would be registered again.
   */
  private static ImmutableList<VariableTree> inScope(TreePath place) {
    ImmutableList.Builder<VariableTree> variables = ImmutableList.builder();
    TreePath path = place.getParentPath();
    for (; path.getParentPath() != null; path = path.getParentPath()) {
      Tree parent = path.getParentPath().getLeaf();
      if (parent instanceof BlockTree block) {
        int end = block.getStatements().indexOf(path.getLeaf());
        Lists.reverse(block.getStatements().subList(0, Math.max(end, 0))).stream()
            .filter(
                statement ->
                    statement instanceof VariableTree local
                        && local.getInitializer() instanceof NewClassTree)
            .forEach(variable -> variables.add((VariableTree) variable));
      } else if (parent instanceof LambdaExpressionTree lambda) {
        return variables.addAll(lambda.getParameters()).build();
      } else if (parent instanceof MethodTree method) {
        return variables.addAll(method.getParameters()).build();
      } else if (LOOPS.contains(parent.getKind())) {
        return variables.build();
      }
    }
    return variables.build();
  }

  /** The method of {@code type} that registers a hook, according to the models. */
  private static Optional<MemberFacts.Found> hook(Type type, VisitorState state) {
    return MemberFacts.argument(
        type, fact -> fact.kind() == Kind.DISCONNECT && fact.isHook(), state);
  }

  private Optional<String> statement(Symbol emitter, CloseVerdict verdict) {
    return hook(emitter.type, state)
        .filter(hook -> !isRegistered(emitter, hook.name(), verdict.tasks()))
        .flatMap(hook -> statement(emitter, hook, verdict.closing().name()));
  }

  /** The registration, for hooks with no parameter or one. */
  private Optional<String> statement(Symbol emitter, MemberFacts.Found hook, String executor) {
    Type function = hook.method().getParameters().get(hook.fact().argument()).type;
    if (hook.method().getParameters().size() != 1
        || !state.getTypes().isFunctionalInterface(function)) {
      return Optional.empty();
    }
    int parameters = state.getTypes().findDescriptorType(function).getParameterTypes().size();
    String code =
        parameters == 0 ? executor + "::shutdownNow" : "ended -> " + executor + ".shutdownNow()";
    return parameters > 1
        ? Optional.empty()
        : Optional.of(emitter.getSimpleName() + "." + hook.name() + "(" + code + ");");
  }

  private boolean isRegistered(Symbol emitter, String registration, Tasks tasks) {
    return UsageIndex.of(state).uses(emitter).stream()
        .anyMatch(use -> isHandedOn(use, tasks) || isReceiverOfHook(use, registration));
  }

  /**
   * Whether a handler, not a task, gives the emitter away: somebody may have registered already.
   */
  private static boolean isHandedOn(TreePath use, Tasks tasks) {
    boolean isInTask =
        tasks.starts().stream()
            .anyMatch(start -> Streams.stream(use).anyMatch(tree -> tree == start.getLeaf()));
    return !isInTask
        && use.getParentPath().getLeaf() instanceof MethodInvocationTree call
        && call.getArguments().contains(use.getLeaf());
  }

  /** Whether a name begins a chain of calls that registers a hook. */
  private boolean isReceiverOfHook(TreePath use, String registration) {
    for (TreePath path = use.getParentPath();
        path.getLeaf() instanceof MemberSelectTree
            || path.getLeaf() instanceof MethodInvocationTree;
        path = path.getParentPath()) {
      if (path.getLeaf() instanceof MethodInvocationTree call
          && (getSymbol(call).getSimpleName().contentEquals(registration) || takesHook(call))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a call registers something that stops or runs when the client has closed. */
  private boolean takesHook(MethodInvocationTree call) {
    return call.getArguments().stream()
        .flatMap(argument -> CallFacts.ofArgument(call, argument, state).stream())
        .anyMatch(
            fact ->
                fact.kind() == Kind.CANCEL
                    || (fact.kind() == Kind.DISCONNECT && fact.covers().contains(Event.COMPLETE)));
  }
}
