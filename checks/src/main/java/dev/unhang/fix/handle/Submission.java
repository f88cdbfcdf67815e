package dev.unhang.fix.handle;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;
import static java.util.Comparator.comparing;

import com.google.errorprone.VisitorState;
import com.google.errorprone.suppliers.Supplier;
import com.google.errorprone.suppliers.Suppliers;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import dev.unhang.context.rule.MemberFacts;
import dev.unhang.fix.handle.HandleCancel.Start;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.SourceText;
import dev.unhang.judge.disconnect.Work;
import dev.unhang.judge.disconnect.WorkStart.WorkKind;
import dev.unhang.model.Detail;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.List;
import java.util.Optional;

/** Hands a task to its executor in the way that returns a handle which interrupts it. */
final class Submission {
  private static final Supplier<Type> RUNNABLE = Suppliers.typeFromString("java.lang.Runnable");

  private static final Supplier<Type> EXECUTOR =
      Suppliers.typeFromString("java.util.concurrent.Executor");
  private static final Supplier<Type> FUTURE_TASK =
      Suppliers.typeFromString("java.util.concurrent.FutureTask");

  private final Work work;
  private final PatchScope scope;
  private final SourceText source;
  private final VisitorState state;
  private final CommonPool pools;

  Submission(Work work, PatchScope scope) {
    this.scope = scope;
    this.work = work;
    this.source = scope.source();
    this.state = scope.state();
    this.pools = new CommonPool(work, scope);
  }

  /** {@code executor.execute(..)} becomes {@code executor.submit(..)}. */
  Optional<HandleCancel> ofSibling(MethodInvocationTree call, boolean mustInterrupt) {
    ExpressionTree receiver = ASTHelpers.getReceiver(call);
    Type type = receiver == null ? null : getType(receiver);
    if (receiver == null || type == null || call.getArguments().size() != 1) {
      return Optional.empty();
    }
    TaskBody body = new TaskBody(scope);
    Optional<MemberFacts.Found> sibling =
        sibling(type, getSymbol(call).getParameters().get(0).type, mustInterrupt);
    int name = source.end(call.getMethodSelect());
    int beforeName = name - getSymbol(call).getSimpleName().length();
    return sibling.flatMap(
        found ->
            body.forSubmit(call.getArguments().get(0))
                .map(
                    argument ->
                        source.between(source.start(call), beforeName)
                            + found.name()
                            + source.between(name, source.start(call.getArguments().get(0)))
                            + argument
                            + source.between(
                                source.end(call.getArguments().get(0)), source.end(call)))
                .flatMap(value -> ofValue(found, value)));
  }

  private Optional<HandleCancel> ofValue(MemberFacts.Found start, String value) {
    Type handle = start.method().getReturnType();
    return CancelCall.ofType(handle, scope)
        .map(
            cancel ->
                new HandleCancel(
                    "",
                    handle,
                    value,
                    false,
                    Start.BY_VALUE,
                    cancel,
                    HandleCancel.nameFor(work.kind(), handle)));
  }

  /** The method of an executor's type that takes such a task and returns a handle that stops it. */
  private Optional<MemberFacts.Found> sibling(Type executor, Type task, boolean mustInterrupt) {
    Type runnable = state.getTypes().erasure(task);
    return MemberFacts.members(executor, state).stream()
        .filter(method -> method.getParameters().size() == 1 && !method.isStatic())
        .filter(method -> isWhatRuns(method, executor))
        .filter(
            method ->
                ASTHelpers.isSameType(
                    state.getTypes().erasure(method.getParameters().get(0).type), runnable, state))
        .filter(method -> stops(method.getReturnType(), mustInterrupt))
        .flatMap(
            method ->
                Models.of(state).calls(method, executor, state).stream()
                    .filter(
                        fact ->
                            fact.kind() == Kind.WORK_START && fact.starts() == Detail.Starts.TASK)
                    .map(fact -> new MemberFacts.Found(method, fact)))
        .min(
            comparing((MemberFacts.Found found) -> !stops(found.method().getReturnType(), true))
                .thenComparingInt(found -> found.name().length()));
  }

  /** An overridden method tells less of what is returned than the one that overrides it. */
  private boolean isWhatRuns(MethodSymbol method, Type type) {
    Types types = state.getTypes();
    return MemberFacts.members(type, state).stream()
        .filter(each -> each.name == method.name)
        .filter(each -> types.isSameTypes(erased(each), erased(method)))
        .findFirst()
        .filter(method::equals)
        .isPresent();
  }

  private com.sun.tools.javac.util.List<Type> erased(MethodSymbol method) {
    return method.erasure(state.getTypes()).getParameterTypes();
  }

  private boolean stops(Type handle, boolean mustInterrupt) {
    return CancelCall.ofType(handle, scope)
        .filter(cancel -> cancel.interrupts() || !mustInterrupt)
        .isPresent();
  }

  /**
   * {@code CompletableFuture.runAsync(body, pool)} becomes {@code pool.submit(body)}, or what
   * {@link #asHandle} makes of an executor without that.
   */
  Optional<HandleCancel> moved(MethodInvocationTree call) {
    List<? extends ExpressionTree> arguments = call.getArguments();
    if (arguments.size() != 2) {
      return Optional.empty();
    }
    Optional<String> body = new TaskBody(scope).forSubmit(arguments.get(0));
    return body.flatMap(text -> to(arguments.get(1), text))
        .or(() -> asHandle(arguments.get(1), arguments.get(0)));
  }

  /** Hands the text of a task to an executor. */
  Optional<HandleCancel> to(ExpressionTree executor, String body) {
    Type type = getType(executor);
    Type task = RUNNABLE.get(state);
    return type == null || task == null || !isPrimary(executor)
        ? Optional.empty()
        : sibling(type, task, true)
            .flatMap(
                found ->
                    ofValue(found, source.of(executor) + "." + found.name() + "(" + body + ")"));
  }

  /**
   * {@code executor.execute(body)} of an executor without {@code submit}: {@code new
   * FutureTask<>(body, null)} is what it is handed, and the handle.
   */
  Optional<HandleCancel> asHandle(MethodInvocationTree call) {
    if (call.getArguments().size() != 1
        || !isExecute(call)
        || pools.keepsInterrupts(ASTHelpers.getReceiver(call))) {
      return Optional.empty();
    }
    ExpressionTree body = call.getArguments().get(0);
    return asHandle(
        body,
        new Start(
            source.between(source.start(call), source.start(body)),
            source.between(source.end(body), source.end(call))));
  }

  /** The same for {@code submit}, whose answer may stop nothing; the handle is executed. */
  Optional<HandleCancel> asExecuted(MethodInvocationTree call) {
    ExpressionTree receiver = ASTHelpers.getReceiver(call);
    if (receiver == null || call.getArguments().size() != 1 || !isExecute(call)) {
      return Optional.empty();
    }
    return ASTHelpers.isVoidType(getSymbol(call).getReturnType(), state)
        ? asHandle(call)
        : asHandle(receiver, call.getArguments().get(0));
  }

  /** The same for a {@code Runnable} that an executor gets with another call. */
  private Optional<HandleCancel> asHandle(ExpressionTree executor, ExpressionTree body) {
    Type type = EXECUTOR.get(state);
    return type != null
            && isPrimary(executor)
            && !pools.keepsInterrupts(executor)
            && ASTHelpers.isSubtype(getType(executor), type, state)
            && ASTHelpers.isSubtype(getType(body), RUNNABLE.get(state), state)
        ? asHandle(
            body,
            new Start(
                source.of(executor)
                    + "."
                    + state.getTypes().findDescriptorSymbol(type.tsym).getSimpleName()
                    + "(",
                ")"))
        : Optional.empty();
  }

  private Optional<HandleCancel> asHandle(ExpressionTree body, Start start) {
    Type type = FUTURE_TASK.get(state);
    if (type == null) {
      return Optional.empty();
    }
    String value = "new " + scope.name(type.tsym) + "<>(" + source.of(body) + ", null)";
    return CancelCall.ofType(type, scope)
        .map(
            cancel ->
                new HandleCancel(
                    "",
                    type,
                    value,
                    false,
                    start,
                    cancel,
                    HandleCancel.nameFor(work.kind(), type)));
  }

  /** Whether a call hands a {@code Runnable} to an executor of the JDK or a kind of it. */
  private boolean isExecute(MethodInvocationTree call) {
    Type executor = EXECUTOR.get(state);
    Type task = RUNNABLE.get(state);
    ExpressionTree receiver = ASTHelpers.getReceiver(call);
    return receiver != null
        && work.kind() == WorkKind.TASK
        && ASTHelpers.isSubtype(getType(receiver), executor, state)
        && ASTHelpers.isSameType(getSymbol(call).getParameters().get(0).type, task, state);
  }

  private static boolean isPrimary(ExpressionTree expression) {
    return expression instanceof IdentifierTree
        || expression instanceof MemberSelectTree
        || expression instanceof MethodInvocationTree;
  }
}
