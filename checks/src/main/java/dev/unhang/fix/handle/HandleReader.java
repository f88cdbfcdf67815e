package dev.unhang.fix.handle;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.context.rule.ExecutorTypes;
import dev.unhang.fix.handle.HandleCancel.Start;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.SourceText;
import dev.unhang.judge.disconnect.Work;
import dev.unhang.judge.disconnect.WorkStart.WorkKind;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads from the call that starts a piece of work how to stop it. */
public final class HandleReader {
  private static final String NO_HANDLE =
      "`%s` gives nothing to stop the work by: stop it with what its library has for that, or start"
          + " it with another call";

  private final Work work;
  private final PatchScope scope;
  private final SourceText source;
  private final VisitorState state;

  HandleReader(Work work, PatchScope scope) {
    this.scope = scope;
    this.work = work;
    this.source = scope.source();
    this.state = scope.state();
  }

  HandleCancel read() {
    if (!(work.start().getLeaf() instanceof MethodInvocationTree call)) {
      return HandleCancel.none("a method reference gives no handle");
    }
    MethodSymbol method = getSymbol(call);
    Type result = getType(call);
    if (result == null || ASTHelpers.isVoidType(method.getReturnType(), state)) {
      boolean isNew = ASTHelpers.getReceiver(call) instanceof NewClassTree;
      return (isNew ? ofReceiver(call).or(() -> ofArgument(call)) : ofArgument(call))
          .or(() -> interrupting(call))
          .or(() -> new CommonPool(work, scope).left(call))
          .or(() -> new CommonPool(work, scope).refused(call))
          .or(() -> submit().ofSibling(call, false))
          .or(() -> submit().asHandle(call))
          .or(() -> ofReceiver(call))
          .orElseGet(() -> HandleCancel.none(NO_HANDLE.formatted(method.getSimpleName())));
    }
    return ofResult(call, method, named(result));
  }

  private Submission submit() {
    return new Submission(work, scope);
  }

  /**
   * Whether a call stops the work for which a handle was made.
   *
   * <p>What an executor has queued or timed is stopped even if nothing is interrupted; what a
   * static method has handed to a pool is not.
   */
  public static boolean interrupts(Work work, CancelCall cancel, VisitorState state) {
    return cancel.interrupts()
        || work.kind() != WorkKind.TASK
        || (work.start().getLeaf() instanceof MethodInvocationTree call
            && !getSymbol(call).isStatic()
            && !ASTHelpers.isVoidType(getSymbol(call).getReturnType(), state));
  }

  /** The receiver and the arguments of a call. */
  static ImmutableList<ExpressionTree> candidates(Tree start) {
    ImmutableList.Builder<ExpressionTree> found = ImmutableList.builder();
    if (start instanceof MethodInvocationTree call) {
      ExpressionTree receiver = ASTHelpers.getReceiver(call);
      if (receiver != null) {
        found.add(receiver);
      }
      found.addAll(call.getArguments());
    }
    return found.build();
  }

  /** A handle that interrupts the task, whatever the executor returns. */
  private Optional<HandleCancel> interrupting(MethodInvocationTree call) {
    return submit()
        .ofSibling(call, true)
        .or(() -> isOffloaded(call) ? submit().asExecuted(call) : Optional.empty());
  }

  /** Whether a call hands its argument to a pool, the threads of which may be interrupted. */
  private boolean isOffloaded(MethodInvocationTree call) {
    ImmutableList<Kind> kinds =
        call.getArguments().stream()
            .flatMap(task -> CallFacts.ofArgument(call, task, state).stream())
            .map(Fact::kind)
            .collect(toImmutableList());
    return kinds.contains(Kind.OFFLOAD) && !kinds.contains(Kind.EVENT_LOOP);
  }

  private HandleCancel ofResult(MethodInvocationTree call, MethodSymbol method, Type result) {
    Optional<CancelCall> cancel =
        CancelCall.ofType(result, scope).or(() -> onReceiver(call, result));
    if (cancel.isEmpty()) {
      return HandleCancel.none(NO_HANDLE.formatted(method.getSimpleName()));
    }
    boolean mustInterrupt = work.kind() == WorkKind.TASK && !cancel.orElseThrow().interrupts();
    if (mustInterrupt) {
      Optional<HandleCancel> other =
          (method.isStatic() ? submit().moved(call) : interrupting(call))
              .or(() -> new CommonPool(work, scope).left(call));
      if (other.isPresent() || method.isStatic() || isOffloaded(call)) {
        return other.orElseGet(
            () ->
                HandleCancel.none(
                    "cancelling a `"
                        + result.tsym.getSimpleName()
                        + "` does not interrupt the work, and there is no `submit` of an executor"
                        + " that could take its place"));
      }
    }
    return new HandleCancel(
        "",
        result,
        source.of(call),
        false,
        Start.BY_VALUE,
        cancel.orElseThrow(),
        HandleCancel.nameFor(work.kind(), result));
  }

  /** {@code vertx.setTimer(..)} is stopped by {@code vertx.cancelTimer(timer)}. */
  private Optional<CancelCall> onReceiver(MethodInvocationTree call, Type handle) {
    ExpressionTree receiver = ASTHelpers.getReceiver(call);
    Type owner = receiver == null ? null : getType(receiver);
    return receiver != null && owner != null && isRepeatable(receiver)
        ? CancelCall.onOwner(source.of(receiver), owner, handle, state)
        : Optional.empty();
  }

  /** Whether an expression is the same object when a hook looks at it later. */
  private static boolean isRepeatable(ExpressionTree expression) {
    if (expression instanceof MethodInvocationTree call) {
      ExpressionTree receiver = ASTHelpers.getReceiver(call);
      return call.getArguments().isEmpty()
          && !getSymbol(call).isStatic()
          && (receiver == null || isRepeatable(receiver));
    }
    if (expression instanceof MemberSelectTree select) {
      return getSymbol(select) instanceof VarSymbol && isRepeatable(select.getExpression());
    }
    return expression instanceof IdentifierTree
        && (!(getSymbol(expression) instanceof VarSymbol variable)
            || !(variable.owner instanceof MethodSymbol)
            || ASTHelpers.isConsideredFinal(variable));
  }

  /** {@code timer.schedule(new TimerTask() { ... }, ..)}: the argument is the handle. */
  private Optional<HandleCancel> ofArgument(MethodInvocationTree call) {
    for (ExpressionTree argument : call.getArguments()) {
      Type type = getType(argument);
      if (type != null && !type.isPrimitive()) {
        Type named = named(type);
        Optional<HandleCancel> found =
            CancelCall.ofType(named, scope)
                .map(
                    cancel ->
                        around(
                            argument,
                            named,
                            new Start(
                                source.between(source.start(call), source.start(argument)),
                                source.between(source.end(argument), source.end(call))),
                            cancel));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * {@code new Thread(..).start()}: the receiver is the handle. So is a new {@code Timer}, which
   * nobody else has, and whose thread ends with it.
   */
  private Optional<HandleCancel> ofReceiver(MethodInvocationTree call) {
    ExpressionTree receiver = ASTHelpers.getReceiver(call);
    Type type = receiver == null ? null : getType(receiver);
    if (receiver == null || type == null || ExecutorTypes.isExecutorService(type, state)) {
      return Optional.empty();
    }
    Start start = new Start("", source.between(source.end(receiver), source.end(call)));
    return CancelCall.ofType(named(type), scope)
        .map(cancel -> around(receiver, named(type), start, cancel));
  }

  private HandleCancel around(ExpressionTree handle, Type type, Start start, CancelCall cancel) {
    boolean isVariable = getSymbol(handle) instanceof VarSymbol;
    return new HandleCancel(
        "", type, source.of(handle), isVariable, start, cancel, HandleCancel.nameFor(type));
  }

  /** A type that a variable can be declared with. */
  private Type named(@Nullable Type type) {
    if (type == null) {
      return state.getSymtab().objectType;
    }
    if (type.isPrimitive()) {
      return type;
    }
    Type bound = state.getTypes().skipTypeVars(type, false);
    if (bound.isCompound() || bound.tsym.getSimpleName().isEmpty()) {
      Type supertype = state.getTypes().supertype(bound);
      List<Type> interfaces = state.getTypes().interfaces(bound);
      boolean isOfInterface =
          ASTHelpers.isSameType(supertype, state.getSymtab().objectType, state)
              && !interfaces.isEmpty();
      return isOfInterface ? interfaces.get(0) : supertype;
    }
    return bound;
  }
}
