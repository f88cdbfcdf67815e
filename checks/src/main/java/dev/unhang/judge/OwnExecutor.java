package dev.unhang.judge;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.errorprone.VisitorState;
import com.google.errorprone.suppliers.Supplier;
import com.google.errorprone.suppliers.Suppliers;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Functions;
import dev.unhang.code.SourceUnits;
import dev.unhang.code.Targets;
import dev.unhang.code.Trees;
import dev.unhang.code.UsageIndex;
import dev.unhang.code.Variables;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.context.rule.CompletedResults;
import dev.unhang.model.Detail;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds code that runs on a thread of an executor, and would wait for itself if it waited for the
 * executor's end: a task, or a callback that the thread of a task runs when it completes.
 */
public final class OwnExecutor {
  private static final Supplier<Type> EXECUTOR =
      Suppliers.typeFromString("java.util.concurrent.Executor");
  private static final int MOST = 100; // methods, as a chain of calls may be long

  private final VisitorState state;
  private final Symbol executor;
  private final Set<Tree> followed = new HashSet<>();

  private OwnExecutor(Symbol executor, VisitorState state) {
    this.executor = executor;
    this.state = state;
  }

  /** Whether the code at {@code path} runs on a thread of {@code executor}. */
  public static boolean isOn(Symbol executor, TreePath path, VisitorState state) {
    return new OwnExecutor(executor, state).isOn(path);
  }

  private boolean isOn(TreePath path) {
    for (TreePath p = path; p != null; p = p.getParentPath()) {
      Tree leaf = p.getLeaf();
      if (leaf instanceof LambdaExpressionTree || leaf instanceof MemberReferenceTree) {
        Optional<Kind> role = role(p);
        if (role.isEmpty() || role.orElseThrow() != Kind.IN_PLACE) {
          return role.isPresent();
        }
      } else if (leaf instanceof MethodTree method) {
        return isMethodOn(method, p);
      }
    }
    return false;
  }

  /** The method of an anonymous task, or one that a task or callback calls. */
  private boolean isMethodOn(MethodTree method, TreePath path) {
    if (followed.size() > MOST || !followed.add(method)) {
      return false;
    }
    TreePath owner = path.getParentPath().getParentPath();
    if (owner.getLeaf() instanceof NewClassTree) {
      return role(owner).filter(role -> role != Kind.IN_PLACE).isPresent();
    }
    return UsageIndex.of(state).uses(getSymbol(method)).stream().anyMatch(this::isOn);
  }

  /** How the executor runs a function: as a task, as a callback, in place; empty if it does not. */
  private Optional<Kind> role(TreePath function) {
    Tree parent = function.getParentPath().getLeaf();
    if (parent instanceof VariableTree variable && followed.add(variable)) {
      return UsageIndex.of(state).uses(getSymbol(variable)).stream()
          .flatMap(use -> role(use).stream())
          .findFirst();
    }
    if (!(parent instanceof MethodInvocationTree call)) {
      return Optional.empty();
    }
    for (Fact fact : CallFacts.ofArgument(call, function.getLeaf(), state)) {
      if (fact.kind() == Kind.IN_PLACE
          || (fact.kind() == Kind.OFFLOAD && names(call))
          || (fact.kind() == Kind.COMPLETION && completes(fact, call))) {
        return Optional.of(fact.kind());
      }
    }
    return Optional.empty();
  }

  /** Whether a call hands its function to the executor itself. */
  private boolean names(MethodInvocationTree call) {
    return isExecutor(ASTHelpers.getReceiver(call))
        || call.getArguments().stream().anyMatch(this::isExecutor);
  }

  private boolean completes(Fact fact, MethodInvocationTree call) {
    Detail.Runner runner = fact.runner();
    int index = fact.runnerArgument();
    if (index >= 0) {
      return index < call.getArguments().size() && isExecutor(call.getArguments().get(index));
    }
    if (runner != null && runner != Detail.Runner.COMPLETING && runner != Detail.Runner.CALLER) {
      return false;
    }
    ExpressionTree receiver = ASTHelpers.getReceiver(call);
    if (receiver != null && !ASTHelpers.isStatic(getSymbol(call))) {
      return runsOn(receiver, new HashSet<>());
    }
    return call.getArguments().stream().anyMatch(argument -> runsOn(argument, new HashSet<>()));
  }

  /** Whether a thread of the executor completes what {@code expression} stands for. */
  private boolean runsOn(ExpressionTree expression, Set<Symbol> seen) {
    ExpressionTree current = expression;
    while (current instanceof MethodInvocationTree call) {
      Optional<ExpressionTree> named =
          call.getArguments().stream()
              .filter(this::isAnyExecutor)
              .<ExpressionTree>map(argument -> argument)
              .findFirst();
      if (named.isPresent()) {
        return isExecutor(named.orElseThrow()) && !isUnseen(call);
      }
      if (isExecutor(ASTHelpers.getReceiver(call))) {
        return true;
      }
      if (runsOnCommonPool(call)) {
        return false;
      }
      Optional<Boolean> given = completedByArguments(call, seen);
      if (given.isPresent()) {
        return given.orElseThrow();
      }
      if (call.getArguments().stream().anyMatch(this::startsOther)) {
        return false;
      }
      current = ASTHelpers.getReceiver(call);
    }
    return current != null && mentions(current, seen);
  }

  /** Whether the executor completes all results that a call is given; empty if it is given none. */
  private Optional<Boolean> completedByArguments(MethodInvocationTree call, Set<Symbol> seen) {
    boolean isMade = false;
    for (ExpressionTree argument : call.getArguments()) {
      boolean isOwn = mentions(argument, seen);
      if (!isOwn && CompletedResults.isAsynchronous(ASTHelpers.getType(argument), state)) {
        return Optional.of(false);
      }
      isMade |= isOwn;
    }
    return isMade ? Optional.of(true) : Optional.empty();
  }

  /** A method of the source without code: what it does with an executor, nobody knows. */
  private boolean isUnseen(MethodInvocationTree call) {
    return SourceUnits.of(state).isSource(getSymbol(call))
        && Targets.of(state).of(call, state).isEmpty();
  }

  /** Whether a function gives a result that somebody else completes, as one of thenCompose does. */
  private boolean startsOther(ExpressionTree function) {
    Type type = ASTHelpers.getType(function);
    return Functions.descriptor(type, state).isPresent()
        && CompletedResults.isAsynchronous(
            state.getTypes().findDescriptorType(type).getReturnType(), state);
  }

  private boolean runsOnCommonPool(MethodInvocationTree call) {
    return call.getArguments().stream()
        .flatMap(argument -> CallFacts.ofArgument(call, argument, state).stream())
        .anyMatch(fact -> fact.runner() == Detail.Runner.COMMON_POOL);
  }

  /** Whether an expression, or a variable it names, was made with the executor. */
  private boolean mentions(Tree tree, Set<Symbol> seen) {
    return Trees.any(
        tree,
        part ->
            part instanceof MethodInvocationTree call
                ? names(call) && !isUnseen(call)
                : part instanceof IdentifierTree identifier
                    && getSymbol(identifier) instanceof VarSymbol variable
                    && !variable.equals(executor)
                    && seen.add(variable)
                    && holdsResult(variable, seen));
  }

  /** Whether a local variable, or a collection it holds, was filled with work of the executor. */
  private boolean holdsResult(VarSymbol variable, Set<Symbol> seen) {
    UsageIndex index = UsageIndex.of(state);
    if (Variables.values(index.declaration(variable), index.uses(variable)).stream()
        .anyMatch(value -> runsOn((ExpressionTree) value.getLeaf(), seen))) {
      return true;
    }
    for (TreePath use : index.uses(variable)) {
      TreePath call = use.getParentPath().getParentPath();
      if (call != null
          && use.getParentPath().getLeaf() instanceof ArrayAccessTree
          && call.getLeaf() instanceof AssignmentTree assignment
          && runsOn(assignment.getExpression(), seen)) {
        return true;
      }
      if (call != null
          && call.getLeaf() instanceof MethodInvocationTree invocation
          && use.getLeaf() == ASTHelpers.getReceiver(invocation)
          && invocation.getArguments().stream()
              .anyMatch(
                  argument ->
                      (argument instanceof MethodInvocationTree
                              || argument instanceof IdentifierTree)
                          && runsOn(argument, seen))) {
        return true;
      }
    }
    return false;
  }

  private boolean isExecutor(@Nullable ExpressionTree expression) {
    return expression != null && executor.equals(getSymbol(expression));
  }

  private boolean isAnyExecutor(ExpressionTree expression) {
    Type type = ASTHelpers.getType(expression);
    return type != null
        && !(expression instanceof LambdaExpressionTree)
        && ASTHelpers.isSubtype(type, EXECUTOR.get(state), state);
  }
}
