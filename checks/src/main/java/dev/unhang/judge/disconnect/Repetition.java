package dev.unhang.judge.disconnect;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.judge.Sources;
import dev.unhang.judge.disconnect.client.ClientScope;
import dev.unhang.judge.disconnect.handle.ExecutorUse;
import dev.unhang.judge.disconnect.handle.Handle;
import dev.unhang.judge.disconnect.handle.Handle.Keeping;
import dev.unhang.judge.disconnect.handle.HandleFlow;
import dev.unhang.judge.disconnect.length.TaskLength;
import dev.unhang.judge.disconnect.length.TaskLength.Length;
import java.util.function.BooleanSupplier;

/** Tells work that the finding of work before it is about as well: on one client's executor. */
final class Repetition {
  private final Work work;
  private final ClientScope scope;
  private final Sources code;

  Repetition(Work work, ClientScope scope, Sources code) {
    this.work = work;
    this.scope = scope;
    this.code = code;
  }

  /**
   * Whether such work stands before this one, and both are thrown away.
   *
   * @param countsOpen whether a task of unknown length is reported, which takes a search
   */
  boolean isOne(BooleanSupplier countsOpen) {
    VarSymbol executor = work.executor();
    if (executor == null || !work.ownExecutor() || !isDropped(work.handle())) {
      return false;
    }
    return new ExecutorUse(code)
        .calls(executor).stream()
            .takeWhile(call -> call.getLeaf() != work.start().getLeaf())
            .anyMatch(
                call ->
                    WorkStart.of((MethodInvocationTree) call.getLeaf(), code.at(call)).isPresent()
                        && isReported(call, countsOpen));
  }

  private boolean isReported(TreePath call, BooleanSupplier countsOpen) {
    Length length = new TaskLength(code, scope).of(call);
    if (length != Length.LONG && !(length == Length.OPEN && countsOpen.getAsBoolean())) {
      return false;
    }
    HandleFlow flow = new HandleFlow(code);
    flow.ofCall(call);
    return isDropped(Handle.of(flow));
  }

  private static boolean isDropped(Handle handle) {
    return handle.keeping() == Keeping.DROPPED;
  }
}
