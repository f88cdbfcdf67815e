package dev.unhang.fix.close;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Trees;
import dev.unhang.code.Trees.OwnCodeScanner;
import dev.unhang.code.UsageIndex;
import dev.unhang.code.Variables;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.context.rule.CompletedResults;
import dev.unhang.fix.hook.AfterEnd;
import dev.unhang.fix.hook.Registrations;
import dev.unhang.fix.hook.StreamHook;
import dev.unhang.fix.text.FreeNames;
import dev.unhang.fix.text.InReach;
import dev.unhang.fix.text.Layout;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.SourceText;
import dev.unhang.fix.text.StopCode;
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
final class ExecutorHook {
  private final PatchScope scope;
  private final SourceText source;
  private final VisitorState state;

  ExecutorHook(PatchScope scope) {
    this.scope = scope.fresh();
    this.source = scope.source();
    this.state = scope.state();
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
    return InReach.inRun(verdict.closing().path().getParentPath()).stream()
        .filter(variable -> isForAllTasks(variable, verdict.tasks()))
        .filter(variable -> isOfClient(variable, returned))
        .flatMap(variable -> statement(variable, verdict).stream())
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
    }.scan(Trees.body(verdict.boundary().getLeaf()), null);
    return tries[0] > 1;
  }

  /** Only work that is all for the client may be interrupted when the client goes. */
  private static boolean isForAllTasks(Symbol emitter, Tasks tasks) {
    return tasks.starts().stream()
        .allMatch(start -> Variables.in(start.getLeaf()).contains(emitter));
  }

  /** What code outside has, or what is made here and given to the framework. */
  private boolean isOfClient(VarSymbol variable, ImmutableSet<Symbol> returned) {
    return variable.getKind() == ElementKind.PARAMETER
        || (returned.contains(variable) && isMade(UsageIndex.of(state).declaration(variable)));
  }

  private static boolean isMade(@Nullable TreePath declaration) {
    return declaration != null
        && declaration.getLeaf() instanceof VariableTree local
        && local.getInitializer() instanceof NewClassTree;
  }

  private Optional<String> statement(VarSymbol emitter, CloseVerdict verdict) {
    String executor = verdict.closing().name();
    StopCode stop =
        new StopCode(
            ImmutableList.of(executor + ".shutdownNow();"),
            executor + "::shutdownNow",
            verdict.closing().type());
    TreePath place = verdict.closing().path().getParentPath();
    return StreamHook.on(emitter, state)
        .filter(hook -> hook.listener().isEmpty())
        .filter(hook -> !isRegistered(emitter, hook.name(), verdict.tasks()))
        .filter(hook -> Registrations.isFree(hook, place, state))
        .filter(
            hook ->
                verdict.tasks().starts().stream()
                    .allMatch(start -> AfterEnd.of(start, hook, state).isEmpty()))
        .map(
            hook ->
                hook.statement(stop, Layout.beside(place, source), FreeNames.around(place), scope));
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
