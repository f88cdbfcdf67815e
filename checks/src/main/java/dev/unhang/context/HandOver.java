package dev.unhang.context;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.TypeSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import dev.unhang.model.Attribute;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a piece of code runs that is handed over as a value: a lambda, a method reference, or an
 * object of a class with one method.
 *
 * <p>Follows the value to the call it is an argument of, through casts, conditionals, variables and
 * helpers of the same file that pass their parameter on.
 */
final class HandOver {
  private final ContextEngine engine;
  private final VisitorState state;
  private final Models models;
  private final SchedulerChain schedulers;
  private final Map<Symbol, CodeContext> followed = new HashMap<>();

  HandOver(ContextEngine engine, VisitorState state) {
    this.engine = engine;
    this.state = state;
    this.models = Models.of(state);
    this.schedulers = new SchedulerChain(engine, state);
  }

  /**
   * Returns where the code given by the lambda, method reference or creation at {@code path} runs.
   */
  CodeContext of(TreePath path) {
    CodeContext handed = value(path, path.getLeaf());
    return handed.answer() != Answer.UNKNOWN ? handed : byType(path);
  }

  /** Returns where an object runs that a call is given, if the call alone decides that. */
  CodeContext asArgument(TreePath creation) {
    return value(creation, creation.getLeaf());
  }

  /** Follows the value of an expression to where it is used. */
  private CodeContext value(TreePath path, Tree code) {
    TreePath expression = path;
    while (isTransparent(expression)) {
      expression = expression.getParentPath();
    }
    TreePath parent = expression.getParentPath();
    Tree leaf = parent.getLeaf();
    if (leaf instanceof MethodInvocationTree call) {
      return argumentOf(call.getArguments(), expression.getLeaf(), parent, code);
    }
    if (leaf instanceof NewClassTree creation) {
      return argumentOf(creation.getArguments(), expression.getLeaf(), parent, code);
    }
    if (leaf instanceof VariableTree variable
        && variable.getInitializer() == expression.getLeaf()) {
      return variable(ASTHelpers.getSymbol(variable), code);
    }
    if (leaf instanceof AssignmentTree assignment
        && assignment.getExpression() == expression.getLeaf()) {
      return variable(ASTHelpers.getSymbol(assignment.getVariable()), code);
    }
    return CodeContext.UNKNOWN;
  }

  private static boolean isTransparent(TreePath path) {
    Tree parent = path.getParentPath().getLeaf();
    return parent instanceof ParenthesizedTree
        || parent instanceof TypeCastTree
        || (parent instanceof ConditionalExpressionTree conditional
            && conditional.getCondition() != path.getLeaf());
  }

  private CodeContext argumentOf(
      List<? extends ExpressionTree> arguments, Tree argument, TreePath call, Tree code) {
    int index = arguments.indexOf(argument);
    Symbol symbol = ASTHelpers.getSymbol(call.getLeaf());
    if (index < 0 || !(symbol instanceof MethodSymbol method)) {
      return CodeContext.UNKNOWN;
    }
    for (Fact fact : CallFacts.ofArgument(call.getLeaf(), argument, state)) {
      Optional<CodeContext> context = byFact(fact, method, call, code);
      if (context.isPresent()) {
        return context.orElseThrow();
      }
    }
    return passedOn(method, index, call, code);
  }

  private Optional<CodeContext> byFact(Fact fact, MethodSymbol method, TreePath call, Tree code) {
    if (!Conditions.hold(fact, call, state)) {
      return Optional.empty();
    }
    String step = Steps.handedTo(code, method, call);
    return switch (fact.kind()) {
      case MAY_BLOCK -> Optional.of(CodeContext.mayBlock(step));
      case OFFLOAD -> Optional.of(offloaded(call, step));
      case IN_PLACE -> Optional.of(engine.at(call).via(step));
      case EVENT_LOOP, ASYNC_HANDLER -> Optional.of(schedulers.operator(fact, method, call, step));
      case WORK_START ->
          isStream(method, call)
              ? Optional.of(schedulers.operator(fact, method, call, step))
              : Optional.empty();
      case COMPLETION, DISCONNECT, COMPLETION_ONLY -> callback(fact, method, call, step);
      default -> Optional.empty();
    };
  }

  /**
   * A hook of a stream or future runs on the thread that ends it, unless the fact names another.
   */
  private Optional<CodeContext> callback(
      Fact fact, MethodSymbol method, TreePath call, String step) {
    String runner = fact.attribute(Attribute.RUNS, "");
    if (runner.equals("event-loop")) {
      return Optional.of(CodeContext.ofFramework(Answer.EVENT_LOOP, Places.eventLoop(fact), step));
    }
    if (runner.equals("common-pool") || runner.startsWith("arg")) {
      return Optional.of(offloaded(call, step));
    }
    return runner.equals("completing") || isStream(method, call)
        ? Optional.of(CodeContext.ofFramework(Answer.ASYNC_HANDLER, Places.callback(fact), step))
        : Optional.empty();
  }

  /** Whether a call belongs to a type of streams or futures, or makes one. */
  private boolean isStream(MethodSymbol method, TreePath call) {
    return !models.returns(method.owner.type, state).isEmpty()
        || !models.returns(ASTHelpers.getType(call.getLeaf()), state).isEmpty();
  }

  /** Code handed to an executor: on another thread, unless that executor is the caller itself. */
  private CodeContext offloaded(TreePath call, String step) {
    return SameThread.runsInPlace(call, state)
        ? engine.at(call).via(step)
        : CodeContext.mayBlock(step);
  }

  /** A method of this file that hands its parameter on, or runs it. */
  private CodeContext passedOn(MethodSymbol method, int index, TreePath call, Tree code) {
    TreePath declaration = UsageIndex.of(state).declaration(method);
    if (declaration == null || !(declaration.getLeaf() instanceof MethodTree tree)) {
      return CodeContext.UNKNOWN;
    }
    int parameter = Math.min(index, tree.getParameters().size() - 1);
    return variable(ASTHelpers.getSymbol(tree.getParameters().get(parameter)), code, call)
        .via(Steps.handedTo(code, method, call));
  }

  private CodeContext variable(@Nullable Symbol variable, Tree code) {
    return variable(variable, code, null);
  }

  /**
   * All uses of a variable that holds code; for a parameter, {@code call} is where it came from.
   */
  private CodeContext variable(@Nullable Symbol variable, Tree code, @Nullable TreePath call) {
    if (!(variable instanceof VarSymbol)) {
      return CodeContext.UNKNOWN;
    }
    CodeContext known = followed.putIfAbsent(variable, CodeContext.UNKNOWN);
    if (known != null) {
      return known;
    }
    CodeContext strongest = CodeContext.UNKNOWN;
    for (TreePath use : UsageIndex.of(state).uses(variable)) {
      strongest = strongest.orStronger(isInvoked(use) ? invoked(use, call) : value(use, code));
    }
    followed.put(variable, strongest);
    return strongest;
  }

  /** Code that is run where it is used; for a parameter that is the caller's place. */
  private CodeContext invoked(TreePath use, @Nullable TreePath call) {
    CodeContext inside = engine.at(use);
    return call == null ? inside : inside.orStronger(engine.at(call));
  }

  /** Whether {@code use} is the receiver of its functional interface's method. */
  private boolean isInvoked(TreePath use) {
    if (!(use.getParentPath().getLeaf() instanceof MemberSelectTree select)
        || select.getExpression() != use.getLeaf()
        || !(use.getParentPath().getParentPath().getLeaf() instanceof MethodInvocationTree)) {
      return false;
    }
    Symbol called = ASTHelpers.getSymbol(select);
    return called instanceof MethodSymbol method
        && descriptor(ASTHelpers.getType(use.getLeaf()), state)
            .filter(descriptor -> descriptor.getSimpleName().equals(method.getSimpleName()))
            .isPresent();
  }

  /** What the functional interface says, and failing that, the result of the code itself. */
  private CodeContext byType(TreePath path) {
    Type type = targetType(path);
    Optional<MethodSymbol> descriptor = descriptor(type, state);
    if (descriptor.isEmpty()) {
      return CodeContext.UNKNOWN;
    }
    for (Fact fact : models.overrides(descriptor.orElseThrow(), type, state)) {
      if (Conditions.hold(fact, path, state)) {
        Optional<CodeContext> context =
            MethodRules.byKind(fact, Steps.functional(path.getLeaf(), fact.type(), path));
        if (context.isPresent()) {
          return context.orElseThrow();
        }
      }
    }
    return path.getLeaf() instanceof NewClassTree
        ? CodeContext.UNKNOWN
        : resultOf(state.getTypes().findDescriptorType(type).getReturnType(), path);
  }

  private CodeContext resultOf(Type result, TreePath path) {
    return models.returns(result, state).stream()
        .filter(fact -> fact.kind() == Kind.ASYNC_HANDLER)
        .filter(fact -> Conditions.hold(fact, path, state))
        .findFirst()
        .map(fact -> MethodRules.result(fact, Steps.returns("lambda", result, path)))
        .orElse(CodeContext.UNKNOWN);
  }

  private static @Nullable Type targetType(TreePath path) {
    return ASTHelpers.getType(path.getLeaf());
  }

  /** The abstract method of a functional interface. */
  static Optional<MethodSymbol> descriptor(@Nullable Type type, VisitorState state) {
    Types types = state.getTypes();
    if (type == null || type.isErroneous() || !types.isFunctionalInterface(type)) {
      return Optional.empty();
    }
    TypeSymbol owner = type.tsym;
    return Optional.of((MethodSymbol) types.findDescriptorSymbol(owner));
  }
}
