package dev.unhang.context;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Functions;
import dev.unhang.code.Symbols;
import dev.unhang.code.Trees;
import dev.unhang.context.answer.CodeContext;
import dev.unhang.context.answer.CodeContext.Answer;
import dev.unhang.context.answer.Judgements;
import dev.unhang.context.answer.Step;
import dev.unhang.context.answer.Value;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.context.rule.Conditions;
import dev.unhang.context.rule.MethodRules;
import dev.unhang.context.rule.RunnerOf;
import dev.unhang.model.Condition;
import dev.unhang.model.Detail;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a piece of code runs that is handed over as a value: a lambda, a method reference, or an
 * object of a class with one method.
 *
 * <p>{@link ValueFlow} follows the value to the calls it is an argument of; the models say what
 * these do with it. Where nobody knows, the functional interface may say it.
 */
final class HandOver {
  private final VisitorState state;
  private final Models models;
  private final ContextEngine engine;
  private final Judgements judgements;

  HandOver(ContextEngine engine, Judgements judgements, VisitorState state) {
    this.state = state;
    this.models = Models.of(state);
    this.engine = engine;
    this.judgements = judgements;
  }

  /** Returns where the code given by the lambda or method reference at {@code path} runs. */
  CodeContext of(TreePath path) {
    CodeContext handed = asArgument(path);
    if (handed.isKnown()) {
      return handed;
    }
    CodeContext typed = byType(path);
    return typed.isKnown() ? typed : byResult(path);
  }

  /** Returns where a method of the object that is created at {@code creation} runs. */
  CodeContext ofObject(TreePath creation, MethodSymbol method) {
    CodeContext handed = asArgument(creation, method);
    return handed.isKnown() ? handed : byResult(creation);
  }

  /** Returns where code runs that a call is given, if the call alone decides that. */
  CodeContext asArgument(TreePath code) {
    return flow().of(code, Value.of(code.getLeaf()));
  }

  /** The same for a method of an object; null for any that the framework calls. */
  CodeContext asArgument(TreePath creation, @Nullable MethodSymbol method) {
    return flow().of(creation, Value.of(creation.getLeaf(), method));
  }

  private SchedulerChain schedulers() {
    return new SchedulerChain(engine, state);
  }

  ValueFlow flow() {
    return new ValueFlow(engine, this, judgements, state);
  }

  /** Returns what the models say of code that is an argument of a call, if they say anything. */
  Optional<CodeContext> asArgument(Tree argument, TreePath call, Value value) {
    if (!(Symbols.of(call.getLeaf()) instanceof MethodSymbol method)) {
      return Optional.empty();
    }
    boolean isOtherMethod =
        RunParameters.of(state)
            .descriptor(new TreePath(call, argument), state)
            .filter(descriptor -> !value.isRunBy(descriptor))
            .isPresent();
    if (isOtherMethod) {
      return Optional.empty();
    }
    ImmutableList<Fact> facts = CallFacts.ofArgument(call.getLeaf(), argument, state);
    boolean isCallback = facts.stream().anyMatch(fact -> fact.kind() == Kind.COMPLETION);
    for (Fact fact : facts) {
      if (isCallback
          && fact.kind() == Kind.OFFLOAD
          && RunnerOf.ofCall(fact, call.getLeaf(), state).role() == RunnerOf.Role.CALLER) {
        continue;
      }
      Optional<CodeContext> context = byFact(fact, method, call, value);
      if (context.isPresent()) {
        return context;
      }
    }
    return Optional.empty();
  }

  private Optional<CodeContext> byFact(Fact fact, MethodSymbol method, TreePath call, Value value) {
    if (!Conditions.hold(fact, call, state)
        || (fact.kind() == Kind.OFFLOAD && RunnerOf.isNone(call.getLeaf(), method, state))) {
      return Optional.empty();
    }
    Step step = Step.handedTo(value.code(), method, call);
    if (fact.kind() == Kind.EVENT_LOOP || fact.runner() == Detail.Runner.EVENT_LOOP) {
      CodeContext around = engine.at(call);
      if (isDeployed(around, fact)) {
        return Optional.of(around.via(step));
      }
    }
    return switch (fact.kind()) {
      case MAY_BLOCK -> Optional.of(CodeContext.mayBlock(step));
      case OFFLOAD -> Optional.of(offloaded(fact, call, value, step));
      case IN_PLACE -> Optional.of(flow().invoked(call, value).via(step));
      case EVENT_LOOP, ASYNC_HANDLER -> Optional.of(operator(fact, method, call, step));
      case WORK_START ->
          schedulers().isStream(method, call)
              ? Optional.of(schedulers().operator(fact, method, call, step))
              : Optional.empty();
      case COMPLETION, DISCONNECT, COMPLETION_ONLY -> callback(fact, method, call, step);
      default -> Optional.empty();
    };
  }

  /**
   * A hook of a stream or future runs on the thread that ends it, unless the fact names another.
   */
  private Optional<CodeContext> callback(Fact fact, MethodSymbol method, TreePath call, Step step) {
    Detail.Runner runner = fact.runner();
    if (runner == Detail.Runner.EVENT_LOOP) {
      return Optional.of(
          CodeContext.ofFramework(Answer.EVENT_LOOP, CodeContext.eventLoop(fact), step));
    }
    RunnerOf thread = RunnerOf.ofCall(fact, call.getLeaf(), state);
    if (thread.role() == RunnerOf.Role.EVENT_LOOP) {
      return Optional.of(onLoop(thread, step));
    }
    if (runner == Detail.Runner.COMMON_POOL
        || (runner == Detail.Runner.ARGUMENT && thread.role() == RunnerOf.Role.UNKNOWN)) {
      return Optional.of(CodeContext.mayBlock(step));
    }
    return runner != null || schedulers().isStream(method, call)
        ? Optional.of(
            CodeContext.ofFramework(Answer.ASYNC_HANDLER, CodeContext.callback(fact), step))
        : Optional.empty();
  }

  /**
   * Whether code runs where its owner was deployed that was told where to run: what it hands to the
   * same framework runs there as well.
   */
  private boolean isDeployed(CodeContext code, Fact fact) {
    if (code.answer() != Answer.MAY_BLOCK || code.trail().isEmpty()) {
      return false;
    }
    Tree call = Iterables.getLast(code.trail()).at().getLeaf();
    return Trees.arguments(call).stream()
        .flatMap(argument -> CallFacts.ofArgument(call, argument, state).stream())
        .filter(deployment -> deployment.condition() == Condition.OPTIONS_OFFLOAD)
        .anyMatch(deployment -> deployment.framework().equals(fact.framework()));
  }

  /** An operator's function, which schedulers move unless the fact says that nothing can. */
  private CodeContext operator(Fact fact, MethodSymbol method, TreePath call, Step step) {
    return fact.scheduler() == Detail.Scheduler.ANY
        ? CodeContext.ofFramework(Answer.ASYNC_HANDLER, CodeContext.callback(fact), step)
        : schedulers().operator(fact, method, call, step);
  }

  /** Code handed to an executor: on another thread, unless that executor is the caller itself. */
  private CodeContext offloaded(Fact fact, TreePath call, Value value, Step step) {
    RunnerOf thread = RunnerOf.ofCall(fact, call.getLeaf(), state);
    return switch (thread.role()) {
      case CALLER -> flow().invoked(call, value).via(step);
      case EVENT_LOOP -> onLoop(thread, step);
      case UNKNOWN -> CodeContext.mayBlock(step);
    };
  }

  private static CodeContext onLoop(RunnerOf thread, Step step) {
    String place = thread.fact().map(CodeContext::eventLoop).orElse("an event loop");
    return CodeContext.ofFramework(Answer.EVENT_LOOP, place, step);
  }

  /** What the functional interface says, and failing that, the result of the code itself. */
  private CodeContext byType(TreePath path) {
    Type type = ASTHelpers.getType(path.getLeaf());
    Optional<MethodSymbol> descriptor = Functions.descriptor(type, state);
    if (descriptor.isEmpty()) {
      return CodeContext.UNKNOWN;
    }
    for (Fact fact : models.overrides(descriptor.orElseThrow(), type, state)) {
      if (Conditions.hold(fact, path, state)) {
        Optional<CodeContext> context =
            MethodRules.byKind(fact, Step.functional(path.getLeaf(), fact.type(), path));
        if (context.isPresent()) {
          return context.orElseThrow();
        }
      }
    }
    return resultOf(state.getTypes().findDescriptorType(type).getReturnType(), path);
  }

  /** A framework that calls a method of a handler and runs what it returns. */
  private CodeContext byResult(TreePath path) {
    Optional<TreePath> boundary = Trees.boundary(path);
    if (boundary.isEmpty()
        || !(CallFacts.bare(path).getParentPath().getLeaf() instanceof ReturnTree)
        || !(Symbols.of(boundary.orElseThrow().getLeaf()) instanceof MethodSymbol method)) {
      return CodeContext.UNKNOWN;
    }
    return models.returns(method.getReturnType(), state).stream()
        .filter(fact -> fact.kind() == Kind.MAY_BLOCK)
        .filter(fact -> Conditions.hold(fact, boundary.orElseThrow(), state))
        .findFirst()
        .map(
            fact ->
                CodeContext.mayBlock(
                    Step.returnedBy(path.getLeaf(), method, boundary.orElseThrow())))
        .orElse(CodeContext.UNKNOWN);
  }

  private CodeContext resultOf(Type result, TreePath path) {
    return models.returns(result, state).stream()
        .filter(fact -> fact.kind() == Kind.ASYNC_HANDLER)
        .filter(fact -> Conditions.hold(fact, path, state))
        .findFirst()
        .map(fact -> MethodRules.result(fact, Step.returns("lambda", result, path)))
        .orElse(CodeContext.UNKNOWN);
  }
}
