package dev.unhang.judge.disconnect;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Trees;
import dev.unhang.judge.Sources;
import dev.unhang.judge.disconnect.WorkVerdict.Problem;
import dev.unhang.judge.disconnect.client.ClientScope;
import dev.unhang.judge.disconnect.handle.ExecutorUse;
import dev.unhang.judge.disconnect.handle.Handle;
import dev.unhang.judge.disconnect.handle.Handle.Keeping;
import dev.unhang.judge.disconnect.handle.HandleFlow;
import dev.unhang.judge.disconnect.hook.TypeFacts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds handles that the next client overwrites, in fields of objects that serve all clients. */
final class Overwrites {
  private final Work work;
  private final ClientScope scope;
  private final HandleFlow flow;
  private final Sources code;
  private final ExecutorUse executors;

  Overwrites(Work work, ClientScope scope, HandleFlow flow, Sources code) {
    this.work = work;
    this.scope = scope;
    this.flow = flow;
    this.code = code;
    this.executors = new ExecutorUse(code);
  }

  /** A hook stops it, but perhaps another client's. */
  Optional<WorkVerdict> judge() {
    TreePath lost = lostHandle();
    if (lost != null) {
      return Optional.of(new WorkVerdict(work, scope, Problem.OVERWRITTEN, lost, null, null, code));
    }
    VarSymbol pool = work.executor();
    TreePath made = lostPool();
    return pool != null && made != null
        ? Optional.of(
            new WorkVerdict(
                new Work(
                    work.start(),
                    work.kind(),
                    new Handle(Keeping.FIELD, pool, ImmutableSet.of(pool)),
                    pool,
                    true),
                scope,
                Problem.OVERWRITTEN,
                made,
                null,
                null,
                code))
        : Optional.empty();
  }

  /** Whether the work, where it stops what a field holds, may stop that of another client. */
  boolean mayStopOther(TreePath stop) {
    ExpressionTree receiver = Trees.receiver(stop.getLeaf());
    Symbol stopped = receiver == null ? null : ASTHelpers.getSymbol(receiver);
    return stopped != null
        && ((stopped.equals(work.handle().variable()) && lostHandle() != null)
            || (stopped.equals(work.executor()) && lostPool() != null));
  }

  /** Where a field forgets the handle of another client, or null. */
  private @Nullable TreePath lostHandle() {
    VarSymbol field = work.handle().variable();
    TreePath place = flow.firstPlace();
    return field != null && place != null && replaces(field, place) && mayBeOthers(field)
        ? place
        : null;
  }

  /** Where a field forgets the executor of another client, or null. */
  private @Nullable TreePath lostPool() {
    VarSymbol pool = work.executor();
    return pool != null && mayBeOthers(pool) ? executors.placeOfClient(pool) : null;
  }

  /** Whether a field forgets at {@code place} what it held before. */
  private boolean replaces(VarSymbol field, TreePath place) {
    if (place.getLeaf() instanceof AssignmentTree) {
      return isSingle(field);
    }
    return place.getLeaf() instanceof MethodInvocationTree
        && ASTHelpers.isVoidType(ASTHelpers.getType(place.getLeaf()), code.state())
        && field.type.tsym.flatName().contentEquals("java.util.concurrent.atomic.AtomicReference");
  }

  private boolean mayBeOthers(VarSymbol field) {
    return field.owner instanceof Symbol.ClassSymbol
        && (field.isStatic() || (scope.isShared() && executors.isFieldOfEntry(field, scope)))
        && !isRestart();
  }

  /** Whether a field has room for one handle only. */
  private boolean isSingle(VarSymbol field) {
    return field.type.isPrimitive() || !TypeFacts.cancels(field.type, code.state()).isEmpty();
  }

  /** Whether the code that starts the work stops what ran before. */
  private boolean isRestart() {
    Tree boundary = around(work.start());
    return flow.stops().stream().anyMatch(stop -> around(stop) == boundary);
  }

  private static Tree around(TreePath call) {
    return requireNonNull(Trees.boundaryOrClass(call)).getLeaf();
  }
}
