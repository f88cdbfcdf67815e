package dev.unhang.fix.end;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Symbols;
import dev.unhang.code.Trees;
import dev.unhang.code.Variables;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.context.rule.CompletedResults;
import dev.unhang.context.rule.ExecutorTypes;
import dev.unhang.fix.hook.StreamHook;
import dev.unhang.fix.offload.OffloadMeans;
import dev.unhang.fix.safe.Immutables;
import dev.unhang.judge.close.Tasks;
import dev.unhang.model.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the tasks of an executor may change or use, and which code could notice. */
public final class TaskEffects {
  private final Tasks tasks;
  private final VisitorState state;
  private final boolean touchObject;

  public TaskEffects(Tasks tasks, VisitorState state) {
    this.tasks = tasks;
    this.state = state;
    this.touchObject = tasks.starts().stream().anyMatch(start -> touchesObject(start.getLeaf()));
  }

  /** Whether the tasks are in sight. */
  public boolean areKnown() {
    return !tasks.isEmpty();
  }

  /** Whether a task uses {@code variable}. */
  boolean uses(@Nullable Symbol variable) {
    return variable != null
        && tasks.captured().contains(variable)
        && !ExecutorTypes.isExecutorService(variable.type, state);
  }

  /** Whether the tasks use a resource besides the one that was closed, before they have ended. */
  public boolean usesOther(List<? extends Tree> resources, Tree closed) {
    return resources.stream()
        .filter(resource -> resource != closed)
        .anyMatch(resource -> uses(getSymbol(resource)));
  }

  /** Whether the tasks may use a resource; an executor waits for those that it runs. */
  public boolean mayUseAny(List<? extends Tree> resources) {
    return !areKnown()
        ? !resources.isEmpty()
        : resources.stream()
            .anyMatch(
                resource -> !ExecutorTypes.isExecutorService(ASTHelpers.getType(resource), state));
  }

  /** Whether {@code tree} names a variable that holds the result of a task. */
  public boolean mentionsHolder(Tree tree) {
    return Variables.in(tree).stream().anyMatch(tasks.holders()::contains);
  }

  /** Whether a task is started inside {@code tree}. */
  public boolean startsIn(Tree tree) {
    return tasks.starts().stream().anyMatch(start -> Trees.isInside(start, tree));
  }

  /** Whether code that runs before the tasks have ended could notice. */
  public boolean mayReach(Tree tree) {
    if (tasks.isEmpty()) {
      return false;
    }
    boolean shared =
        Variables.in(tree).stream()
            .anyMatch(variable -> variable instanceof VarSymbol each && isShared(each));
    return shared || completes(tree) || (touchObject && touchesObject(tree));
  }

  /** As {@link #mayReach}, and whether it takes away anything that a task uses. */
  public boolean mayReachAny(Tree tree) {
    return mayReach(tree)
        || (!tasks.isEmpty()
            && Variables.in(tree).stream()
                .anyMatch(variable -> uses(variable) && !Immutables.isValue(variable.type, state)));
  }

  private boolean isShared(VarSymbol variable) {
    boolean mayChange =
        !Immutables.isImmutable(variable.type, state)
            || (variable.owner instanceof Symbol.ClassSymbol
                && (variable.flags() & Flags.FINAL) == 0);
    return (uses(variable) && mayChange)
        || StreamHook.isHooked(variable.type, state)
        || OffloadMeans.isObserver(variable.type, state);
  }

  /** Whether code ends something that somebody else may wait for. */
  private boolean completes(Tree tree) {
    return Trees.anyOwn(
        tree,
        part ->
            part instanceof MethodInvocationTree call
                && call.getMethodSelect() instanceof MemberSelectTree
                && !CompletedResults.isCompleted(call, state)
                && CallFacts.has(Kind.COMPLETES, call, state));
  }

  /** Whether code calls a method of its own object, which may do anything to its fields. */
  private static boolean touchesObject(Tree tree) {
    return Trees.any(
        tree,
        part ->
            part instanceof IdentifierTree identifier
                ? getSymbol(identifier) instanceof MethodSymbol method
                    && !ASTHelpers.isStatic(method)
                : part instanceof MemberReferenceTree reference
                    && Symbols.isThis(getSymbol(reference.getQualifierExpression())));
  }
}
