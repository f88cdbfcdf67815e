package dev.unhang.judge.disconnect;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Symbols;
import dev.unhang.code.Trees;
import dev.unhang.code.Variables;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.context.rule.CompletedResults;
import dev.unhang.judge.Sources;
import dev.unhang.judge.disconnect.WorkStart.WorkKind;
import dev.unhang.judge.disconnect.client.ClientScope;
import dev.unhang.judge.disconnect.client.ClientScopes;
import dev.unhang.judge.disconnect.client.ClientUse;
import dev.unhang.judge.disconnect.client.OwnStreams;
import dev.unhang.judge.disconnect.handle.ExecutorUse;
import dev.unhang.judge.disconnect.handle.Handle;
import dev.unhang.judge.disconnect.handle.Handle.Keeping;
import dev.unhang.judge.disconnect.handle.HandleFlow;
import dev.unhang.judge.disconnect.handle.OperatorResources;
import dev.unhang.judge.disconnect.hook.Hooks;
import dev.unhang.judge.disconnect.hook.TypeFacts;
import dev.unhang.judge.disconnect.length.KeptForClient;
import dev.unhang.judge.disconnect.length.OwnEnd;
import dev.unhang.judge.disconnect.length.TaskLength;
import dev.unhang.judge.disconnect.length.TaskLength.Length;
import dev.unhang.judge.disconnect.length.TaskThreads;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import dev.unhang.reach.Waits;
import java.util.Optional;

/**
 * Decides whether work that is started for a client goes on when the client has gone.
 *
 * <p>Used on javac's thread. What it cannot see it takes for right: a client that nobody can name,
 * a task without code, a handle that code out of sight has.
 */
public final class WorkJudge {
  private final VisitorState state;

  private WorkJudge(VisitorState state) {
    this.state = state;
  }

  /** Creates the judge for the compilation unit that {@code state} is in. */
  public static WorkJudge of(VisitorState state) {
    return new WorkJudge(state);
  }

  /**
   * What is wrong with a call that starts work, or with a call or method reference that ends an
   * executor.
   *
   * @param tree what the path of {@code state} ends at
   */
  public Optional<WorkVerdict> judge(Tree tree) {
    /* Fast path: most calls are in no model. */
    if (!(Symbols.of(tree) instanceof MethodSymbol method) || !Models.of(state).mayKnow(method)) {
      return Optional.empty();
    }
    Optional<WorkStart> start =
        tree instanceof MethodInvocationTree call ? WorkStart.of(call, state) : Optional.empty();
    if (start.isPresent()) {
      return judge(start.orElseThrow());
    }
    return (tree instanceof MethodInvocationTree || tree instanceof MemberReferenceTree)
            && CallFacts.has(Kind.CANCEL, tree, state)
        ? new SharedExecutors(new Sources(state)).judge(state.getPath())
        : Optional.empty();
  }

  private Optional<WorkVerdict> judge(WorkStart start) {
    Sources code = new Sources(state);
    Optional<ClientScope> found = new ClientScopes(code).of(start.call());
    if (found.isEmpty() || Survivors.isOne(start.call(), state)) {
      return Optional.empty();
    }
    ClientScope scope = found.orElseThrow().ofWork(start.call(), code);
    HandleFlow flow = new HandleFlow(code);
    flow.ofCall(start.call());
    Work work = work(start, flow, scope, code);
    if (work.handle().keeping() == Keeping.GIVEN_AWAY
        || flow.isStoppedElsewhere()
        || new OperatorResources(code).end(start.call(), start.kind() == WorkKind.PERIODIC)
        || isJoined(work, scope, flow, code)
        || new KeptForClient(code).isTaken(flow, scope.hooks())
        || !isWorth(work, scope, flow, code)) {
      return Optional.empty();
    }
    return new Verdicts(work, scope, flow, code)
        .judge()
        .filter(verdict -> !new TaskThreads(code).areStopped(start.call(), scope));
  }

  private static Work work(WorkStart start, HandleFlow flow, ClientScope scope, Sources code) {
    ExecutorUse executors = new ExecutorUse(code);
    VarSymbol executor = executors.of(start.call());
    boolean isOwn = executor != null && executors.isOwn(executor, scope);
    return new Work(start.call(), start.kind(), Handle.of(flow), executor, isOwn);
  }

  /** Whether the code that starts the work waits for it itself. */
  private static boolean isJoined(Work work, ClientScope scope, HandleFlow flow, Sources code) {
    VarSymbol executor = work.executor();
    if (executor != null && new ExecutorUse(code).isResource(executor)) {
      return true;
    }
    ImmutableList.Builder<TreePath> waits = ImmutableList.builder();
    waits.addAll(flow.waits());
    if (executor != null && work.ownExecutor()) {
      HandleFlow ofExecutor = new HandleFlow(code);
      ofExecutor.ofVariable(executor);
      waits.addAll(ofExecutor.waits());
    }
    return isAwaited(work.start(), scope, code)
        || (executor != null
            && work.ownExecutor()
            && scope.form() != ClientScope.Form.RESPONSE
            && isAskedFor(executor, work.start(), code))
        || waits.build().stream()
            .filter(wait -> !(wait.getLeaf() instanceof MemberReferenceTree))
            .map(Trees::boundaryOrClass)
            .anyMatch(
                boundary -> boundary != null && Trees.isInside(work.start(), boundary.getLeaf()));
  }

  /**
   * Whether the code that starts the work asks in a loop whether its executor has ended. Where a
   * response is made that loop has to go, and then a hook of the response stops the work.
   */
  private static boolean isAskedFor(VarSymbol executor, TreePath start, Sources code) {
    TreePath boundary = Trees.boundaryOrClass(start);
    return boundary != null
        && Trees.anyOwn(
            Trees.body(boundary.getLeaf()),
            part ->
                Waits.inLoop(part, code.at(new TreePath(start, part)))
                    .filter(wait -> executor.equals(ASTHelpers.getSymbol(wait.subject())))
                    .isPresent());
  }

  /**
   * A latch or the like that the task uses, and that the code around waits for. That ends nothing
   * if the task goes on writing to the client meanwhile; a response that is returned has not begun.
   */
  private static boolean isAwaited(TreePath start, ClientScope scope, Sources code) {
    TreePath boundary = Trees.boundaryOrClass(start);
    Tree body = boundary == null ? null : Trees.body(boundary.getLeaf());
    ImmutableSet<Symbol> used = Variables.in(start.getLeaf());
    boolean isStream =
        boundary != null
            && scope.form() == ClientScope.Form.RESPONSE
            && CompletedResults.returned(boundary.getLeaf()).isEmpty()
            && new TaskLength(code, scope).of(start) == Length.LONG
            && ClientUse.usesStream(start, scope, code);
    return Trees.anyOwn(
        body,
        part ->
            part instanceof MethodInvocationTree call
                && ASTHelpers.getReceiver(call) != null
                && ASTHelpers.getSymbol(ASTHelpers.getReceiver(call)) instanceof VarSymbol waited
                && waited.owner instanceof MethodSymbol
                && used.contains(waited)
                && !TypeFacts.tellsEnd(waited.type, code.state())
                && code.waits(new TreePath(start, call))
                && (!isStream || hasLimit(new TreePath(start, call), code)));
  }

  private static boolean hasLimit(TreePath wait, Sources code) {
    return code.facts(wait).stream().anyMatch(fact -> !fact.timeout().isEmpty());
  }

  private static boolean isWorth(Work work, ClientScope scope, HandleFlow flow, Sources code) {
    boolean isKept = work.handle().keeping() != Keeping.DROPPED;
    boolean isResponse = scope.form() == ClientScope.Form.RESPONSE;
    TaskLength lengths = new TaskLength(code, scope);
    OwnEnd ends = lengths.ends();
    return switch (work.kind()) {
      case PERIODIC -> !ends.byException(work.start()) && !ends.byItself(work.start());
      case SUBSCRIPTION ->
          !ends.byException(work.start())
              && !ends.byHook(work.start())
              && !ends.inChain(work.start())
              && !new OwnStreams(code).isToClient(work.start())
              && !ClientUse.givesStreamAway(work.start(), scope, code);
      case REQUEST ->
          (isKept
                  || (isResponse && ClientUse.usesStream(work.start(), scope, code))
                  || (answersOften(work.start(), code)
                      && ClientUse.isAnswered(work.start(), scope, code)))
              && !new OwnStreams(code).isToClient(work.start())
              && !ClientUse.givesStreamAway(work.start(), scope, code)
              && !ends.inCallback(work.start());
      case TIMER ->
          ClientUse.isHeldBy(work.start(), scope, code) || isLong(work, scope, flow, code);
      case TASK -> isLong(work, scope, flow, code);
    };
  }

  private static boolean answersOften(TreePath start, Sources code) {
    return code.facts(start).stream().anyMatch(Fact::answersOften);
  }

  private static boolean isLong(Work work, ClientScope scope, HandleFlow flow, Sources code) {
    TaskLength lengths = new TaskLength(code, scope);
    Length length = lengths.of(work.start());
    return (length == Length.LONG && !lengths.isTurn(work.start()))
        || (length == Length.OPEN
            && !lengths.ends().byQuestion(work.start())
            && !lengths.isTurn(work.start())
            && (work.handle().keeping() != Keeping.DROPPED
                || scope.form() == ClientScope.Form.RESPONSE
                || new Verdicts(work, scope, flow, code).isMeantToEnd())
            && !registersHook(work.start(), scope, code));
  }

  /** Whether a task, or a method that it calls, registers a hook of its own. */
  private static boolean registersHook(TreePath start, ClientScope scope, Sources code) {
    return scope.hooks().stream().anyMatch(hook -> hook.registration() != null)
        && !new Hooks(code).in(start, scope.stream()).isEmpty();
  }
}
