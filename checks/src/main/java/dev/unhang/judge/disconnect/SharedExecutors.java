package dev.unhang.judge.disconnect;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Trees;
import dev.unhang.judge.Sources;
import dev.unhang.judge.disconnect.WorkStart.WorkKind;
import dev.unhang.judge.disconnect.WorkVerdict.Problem;
import dev.unhang.judge.disconnect.client.ClientScope;
import dev.unhang.judge.disconnect.client.ClientScopes;
import dev.unhang.judge.disconnect.handle.ExecutorUse;
import dev.unhang.judge.disconnect.handle.Handle;
import dev.unhang.judge.disconnect.handle.Handle.Keeping;
import dev.unhang.judge.disconnect.handle.HandleFlow;
import dev.unhang.judge.disconnect.hook.Hook;
import dev.unhang.judge.disconnect.hook.Run;
import dev.unhang.judge.disconnect.hook.Runs;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds hooks that end an executor of all clients because one client has gone. */
final class SharedExecutors {
  private final Sources code;
  private final ExecutorUse executors;

  SharedExecutors(Sources code) {
    this.code = code;
    this.executors = new ExecutorUse(code);
  }

  /** Judges a call, or method reference, that may end an executor. */
  Optional<WorkVerdict> judge(TreePath call) {
    VarSymbol executor = executors.isEnd(call) ? executor(call.getLeaf()) : null;
    if (executor == null || !(executor.owner instanceof ClassSymbol)) {
      return Optional.empty();
    }
    Hook hook =
        new Runs(code, null)
            .of(call).stream()
                .map(Run::hook)
                .filter(each -> each != null && each.isForClients())
                .findFirst()
                .orElse(null);
    ClientScope scope = hook == null ? null : scope(hook);
    if (hook == null || scope == null || !executors.isShared(executor, scope)) {
      return Optional.empty();
    }
    return Optional.of(
        new WorkVerdict(
            work(executor, call, hook), scope, Problem.SHARED_EXECUTOR, call, hook, null, code));
  }

  private static @Nullable VarSymbol executor(Tree call) {
    ExpressionTree receiver =
        call instanceof MethodInvocationTree invocation
            ? ASTHelpers.getReceiver(invocation)
            : ((MemberReferenceTree) call).getQualifierExpression();
    return receiver != null && ASTHelpers.getSymbol(receiver) instanceof VarSymbol variable
        ? variable
        : null;
  }

  /** The client that a hook is for. */
  private @Nullable ClientScope scope(Hook hook) {
    TreePath registration = hook.registration();
    if (registration == null) {
      return ClientScope.ofHook(hook, code);
    }
    return Trees.isInConstructor(registration)
        ? null
        : new ClientScopes(code).of(registration).orElse(null);
  }

  /**
   * A piece of work that runs on the executor, best one that the code around the hook starts; the
   * call itself if none is in sight.
   */
  private Work work(VarSymbol executor, TreePath call, Hook hook) {
    Tree around = requireNonNull(Trees.boundaryOrClass(hook.path())).getLeaf();
    List<Work> all =
        executors.calls(executor).stream()
            .flatMap(start -> workOf(start, executor).stream())
            .toList();
    return all.stream()
        .filter(work -> Trees.isInside(work.start(), around))
        .findFirst()
        .or(() -> all.stream().findFirst())
        .orElseGet(
            () ->
                new Work(
                    call,
                    WorkKind.TASK,
                    new Handle(Keeping.DROPPED, null, ImmutableSet.of()),
                    executor,
                    false));
  }

  private Optional<Work> workOf(TreePath start, VarSymbol executor) {
    return WorkStart.of((MethodInvocationTree) start.getLeaf(), code.at(start))
        .map(
            found -> {
              HandleFlow flow = new HandleFlow(code);
              flow.ofCall(start);
              return new Work(start, found.kind(), Handle.of(flow), executor, false);
            });
  }
}
