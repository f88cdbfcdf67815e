package dev.unhang.fix.handle;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.errorprone.VisitorState;
import com.google.errorprone.suppliers.Supplier;
import com.google.errorprone.suppliers.Suppliers;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.fix.handle.HandleCancel.Start;
import dev.unhang.fix.offload.Aside;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.judge.disconnect.Work;
import dev.unhang.judge.disconnect.handle.Handle;
import dev.unhang.model.Detail;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;

/**
 * Tasks of a {@code ForkJoinPool}. Its threads do not clear the interrupt that a task leaves, and
 * the next task, which is somebody else's, finds it. So a task that is to be interrupted gets a
 * thread of its own, if what it leaves is the pool of the whole JVM.
 */
public final class CommonPool {
  private static final Supplier<Type> POOL = Suppliers.typeFromClass(ForkJoinPool.class);
  private static final Supplier<Type> RUNNABLE = Suppliers.typeFromString("java.lang.Runnable");
  private static final Supplier<Type> THREAD = Suppliers.typeFromString("java.lang.Thread");

  private static final String KEPT =
      "the threads of this pool keep an interrupt for the next task, which is somebody else's: give"
          + " the task to another executor";

  private static final String LEFT =
      "; it gets a thread of its own, as those of the common pool keep an interrupt for the next"
          + " task";

  private final Work work;
  private final PatchScope scope;
  private final VisitorState state;

  CommonPool(Work work, PatchScope scope) {
    this.work = work;
    this.scope = scope;
    this.state = scope.state();
  }

  /** Whether the threads of an executor keep an interrupt. */
  boolean keepsInterrupts(@Nullable ExpressionTree executor) {
    return executor != null && ASTHelpers.isSubtype(getType(executor), POOL.get(state), state);
  }

  /** What to say of a task that is given a thread of its own; the empty string of all others. */
  public static String words(Work work, PatchScope scope) {
    return work.handle().keeping() == Handle.Keeping.DROPPED
            && work.start().getLeaf() instanceof MethodInvocationTree call
            && new CommonPool(work, scope).left(call).isPresent()
        ? LEFT
        : "";
  }

  /**
   * {@code CompletableFuture.runAsync(body)} becomes {@code Thread.startVirtualThread(body)}; empty
   * if the call does something else, or there are no virtual threads.
   */
  Optional<HandleCancel> left(MethodInvocationTree call) {
    Type thread = THREAD.get(state);
    if (thread == null || !scope.mayInterrupt() || !isHandedOver(call) || !Aside.isVirtual(state)) {
      return Optional.empty();
    }
    String body = scope.source().of(call.getArguments().get(0));
    String value = scope.name(thread.tsym) + ".startVirtualThread(" + body + ")";
    return CancelCall.ofType(thread, scope)
        .map(
            cancel ->
                new HandleCancel(
                    "",
                    thread,
                    value,
                    false,
                    Start.BY_VALUE,
                    cancel,
                    HandleCancel.nameFor(work.kind(), thread)));
  }

  /** Why a task that is executed by such a pool cannot be stopped. */
  Optional<HandleCancel> refused(MethodInvocationTree call) {
    return keepsInterrupts(ASTHelpers.getReceiver(call))
        ? Optional.of(HandleCancel.none(KEPT))
        : Optional.empty();
  }

  /** Whether a call hands a {@code Runnable} to the common pool. */
  private boolean isHandedOver(MethodInvocationTree call) {
    MethodSymbol method = getSymbol(call);
    ExpressionTree receiver = ASTHelpers.getReceiver(call);
    return call.getArguments().size() == 1
        && ASTHelpers.isSameType(method.getParameters().get(0).type, RUNNABLE.get(state), state)
        && (method.isStatic() ? runsOnIt(call) : isCommon(receiver));
  }

  private boolean runsOnIt(MethodInvocationTree call) {
    return CallFacts.ofArgument(call, call.getArguments().get(0), state).stream()
        .anyMatch(fact -> fact.runner() == Detail.Runner.COMMON_POOL);
  }

  private boolean isCommon(@Nullable ExpressionTree executor) {
    return executor instanceof MethodInvocationTree call
        && getSymbol(call).isStatic()
        && keepsInterrupts(executor);
  }
}
