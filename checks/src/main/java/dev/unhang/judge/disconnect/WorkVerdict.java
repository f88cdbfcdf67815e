package dev.unhang.judge.disconnect;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Trees;
import dev.unhang.judge.Sources;
import dev.unhang.judge.disconnect.client.ClientScope;
import dev.unhang.judge.disconnect.handle.HandleFlow;
import dev.unhang.judge.disconnect.hook.Hook;
import dev.unhang.judge.disconnect.hook.TypeFacts;
import dev.unhang.judge.disconnect.length.TaskLength;
import dev.unhang.model.Event;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/**
 * Why a piece of work goes on although its client has gone.
 *
 * @param work the work
 * @param scope the client that it is for
 * @param problem what is wrong
 * @param site where the finding sits
 * @param hook the hook that the finding is about; null if there is none
 * @param missed the event that the hook misses; null if it misses none
 * @param code the code that was looked at
 */
public record WorkVerdict(
    Work work,
    ClientScope scope,
    Problem problem,
    TreePath site,
    @Nullable Hook hook,
    @Nullable Event missed,
    Sources code) {

  /** Whether a method or function of the code runs on an event loop. */
  public boolean isOnEventLoop(TreePath boundary) {
    return code.isOnEventLoop(boundary);
  }

  /** The code that the work runs as a task, as far as it is in sight. */
  public ImmutableList<TreePath> bodies() {
    return new TaskLength(code, scope).bodies(work.start());
  }

  /** Whether the finding sits at the start, because what is wrong stands in another file. */
  public boolean isElsewhere() {
    return site.getCompilationUnit() != code.state().getPath().getCompilationUnit();
  }

  /** Whether code stops the work that no hook runs. */
  public boolean isStoppedOtherwise() {
    HandleFlow flow = new HandleFlow(code);
    flow.ofCall(work.start());
    return !flow.stops().isEmpty();
  }

  /** Where code stands, for a reader of the finding. */
  public String position(TreePath place) {
    return Trees.position(place, code.state().getPath().getCompilationUnit());
  }

  /** What may stand for the client: the parameters of the code that runs for it, its stream. */
  public ImmutableSet<VarSymbol> variablesOfClient() {
    ImmutableSet.Builder<VarSymbol> variables = ImmutableSet.builder();
    Tree entry = scope.entry().getLeaf();
    List<? extends VariableTree> parameters =
        entry instanceof MethodTree method
            ? method.getParameters()
            : entry instanceof LambdaExpressionTree lambda ? lambda.getParameters() : List.of();
    parameters.forEach(each -> variables.add(ASTHelpers.getSymbol(each)));
    Optional.ofNullable(scope.stream()).ifPresent(variables::add);
    return variables.build();
  }

  /** Those of them whose type stands for a client. */
  public ImmutableSet<VarSymbol> clients() {
    return variablesOfClient().stream()
        .filter(each -> isClient(each.type, code.state()))
        .collect(toImmutableSet());
  }

  /** Whether values of a type stand for a client. */
  public static boolean isClient(@Nullable Type type, VisitorState state) {
    return TypeFacts.isClient(type, state);
  }

  /** Whether the task starts itself anew, so that code at its start runs again and again. */
  public boolean startsAnew() {
    return new TaskLength(code, scope).isEndless(work.start());
  }

  /** The methods in sight that a call may run. */
  public ImmutableList<TreePath> targets(TreePath call) {
    return code.targets(call);
  }

  /** Whether the finding sits in a method out of the hook, at a call of one of its parameters. */
  public boolean isInHelper() {
    ExpressionTree receiver = Trees.receiver(site.getLeaf());
    Symbol symbol = receiver == null ? null : ASTHelpers.getSymbol(receiver);
    return symbol != null
        && symbol.getKind() == ElementKind.PARAMETER
        && hook != null
        && !Trees.isInside(site, hook.path().getLeaf());
  }

  /** What is wrong. */
  public enum Problem {
    /** No hook is there; the finding sits at the start. */
    NO_HOOK,
    /** Hooks are there, but nobody has the handle; the finding sits at the start. */
    DROPPED,
    /** A hook has the handle in reach and does not use it; the finding sits at the hook. */
    SKIPPED,
    /** Only a hook stops it that does not run whenever the client goes; at that hook. */
    NOT_COVERED,
    /** The hook calls {@code shutdown()}, after which tasks go on; at that call. */
    SHUTDOWN,
    /** The hook ends an executor that serves other clients too; at that call. */
    SHARED_EXECUTOR,
    /** The field that has the handle is overwritten by the next client; at the assignment. */
    OVERWRITTEN,
    /** The hook waits for the work; at the wait. */
    WAITS,
    /** What the hook calls ends the handle and not its task; at that call. */
    DEAF
  }
}
