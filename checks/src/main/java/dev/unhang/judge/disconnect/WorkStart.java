package dev.unhang.judge.disconnect;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.errorprone.VisitorState;
import com.google.errorprone.suppliers.Supplier;
import com.google.errorprone.suppliers.Suppliers;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Trees;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.model.Detail;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import dev.unhang.reach.TimeLimit;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * A call that starts work.
 *
 * @param call the call
 * @param kind what it starts
 */
public record WorkStart(TreePath call, WorkKind kind) {
  private static final Supplier<Type> EXECUTOR = Suppliers.typeFromString(Executor.class.getName());
  private static final Duration LATE = Duration.ofMinutes(1);

  /** The start that the call at the path of {@code state} is, if it is one. */
  static Optional<WorkStart> of(MethodInvocationTree call, VisitorState state) {
    if (isHandedOn(call, state)) {
      return Optional.empty();
    }
    for (Fact fact : CallFacts.of(call, state)) {
      if (fact.kind() == Kind.WORK_START) {
        return of(fact, state);
      }
    }
    MethodSymbol method = ASTHelpers.getSymbol(call);
    if (method != null && Models.of(state).isSaidOfArguments(Kind.WORK_START, method)) {
      for (ExpressionTree argument : call.getArguments()) {
        for (Fact fact : CallFacts.ofArgument(call, argument, state)) {
          if (fact.kind() == Kind.WORK_START) {
            return of(fact, state);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a lambda is the executor, and keeps what starts the task: that is the start. */
  private static boolean isHandedOn(MethodInvocationTree call, VisitorState state) {
    return call.getArguments().stream()
        .filter(LambdaExpressionTree.class::isInstance)
        .map(LambdaExpressionTree.class::cast)
        .filter(
            lambda -> ASTHelpers.isSameType(ASTHelpers.getType(lambda), EXECUTOR.get(state), state))
        .anyMatch(
            lambda -> {
              Symbol job = ASTHelpers.getSymbol(lambda.getParameters().get(0));
              return Trees.anyOwn(lambda.getBody(), part -> keeps(part, job));
            });
  }

  /** Whether a type is that of an executor which a lambda can be. */
  public static boolean isExecutor(@Nullable Type type, VisitorState state) {
    return ASTHelpers.isSameType(type, EXECUTOR.get(state), state);
  }

  private static boolean keeps(Tree part, Symbol job) {
    List<? extends Tree> values =
        part instanceof AssignmentTree assignment
            ? ImmutableList.of(assignment.getExpression())
            : part instanceof VariableTree variable && variable.getInitializer() != null
                ? ImmutableList.of(variable.getInitializer())
                : Trees.arguments(part);
    return values.stream()
        .flatMap(value -> Trees.arguments(value).stream())
        .anyMatch(given -> job.equals(ASTHelpers.getSymbol(given)));
  }

  private static Optional<WorkStart> of(Fact fact, VisitorState state) {
    return fact.isCancelledByFramework() || fact.isConditional()
        ? Optional.empty()
        : WorkKind.of(fact)
            .map(
                kind ->
                    new WorkStart(
                        state.getPath(),
                        kind == WorkKind.TASK && isLate(fact, state) ? WorkKind.TIMER : kind));
  }

  /** Whether a task runs so late that most clients have gone by then. */
  private static boolean isLate(Fact fact, VisitorState state) {
    return !fact.timeout().isEmpty()
        && state.getPath().getLeaf() instanceof MethodInvocationTree call
        && TimeLimit.of(call, fact, state)
            .or(() -> TimeLimit.unit(call, fact))
            .filter(delay -> delay.compareTo(LATE) >= 0)
            .isPresent();
  }

  /** What a piece of {@link Work} is. */
  public enum WorkKind {
    /** Code that a thread runs once. */
    TASK("task"),
    /** Code that a thread runs once, a minute or more from now. */
    TIMER("timer"),
    /** Code that a timer runs again and again. */
    PERIODIC("periodic task"),
    /** A subscription to a stream. */
    SUBSCRIPTION("subscription"),
    /** A request to somebody else, and its answer. */
    REQUEST("request");

    private static final ImmutableMap<Detail.Starts, WorkKind> KINDS =
        Maps.immutableEnumMap(
            ImmutableMap.of(
                Detail.Starts.TASK, TASK,
                Detail.Starts.PERIODIC, PERIODIC,
                Detail.Starts.SUBSCRIPTION, SUBSCRIPTION,
                Detail.Starts.REQUEST, REQUEST));

    private final String noun;

    WorkKind(String noun) {
      this.noun = noun;
    }

    /** What starts according to a fact; empty if that is no work. */
    public static Optional<WorkKind> of(Fact fact) {
      return Optional.ofNullable(fact.starts()).map(KINDS::get);
    }

    /** What messages call it. */
    public String noun() {
      return noun;
    }
  }
}
