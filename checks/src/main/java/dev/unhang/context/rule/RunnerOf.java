package dev.unhang.context.rule;

import com.google.common.collect.Iterables;
import com.google.errorprone.VisitorState;
import com.google.errorprone.suppliers.Supplier;
import com.google.errorprone.suppliers.Suppliers;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.util.Name;
import dev.unhang.code.Symbols;
import dev.unhang.code.Trees;
import dev.unhang.code.UsageIndex;
import dev.unhang.code.Variables;
import dev.unhang.model.Detail;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The thread that an executor or scheduler runs tasks on, as far as the expression tells.
 *
 * @param role which thread that is
 * @param fact what the models say of it; empty if nothing
 */
public record RunnerOf(Role role, Optional<Fact> fact) {
  private static final Supplier<Type> EXECUTOR =
      Suppliers.typeFromString("java.util.concurrent.Executor");
  private static final Supplier<Name> EXECUTE =
      VisitorState.memoize(state -> state.getName("execute"));
  public static final RunnerOf UNKNOWN = new RunnerOf(Role.UNKNOWN, Optional.empty());
  private static final RunnerOf CALLER = new RunnerOf(Role.CALLER, Optional.empty());
  private static final int LONGEST_PATH = 10;

  /** Which thread runs a task. */
  public enum Role {
    /** The one that hands it over, before it goes on. */
    CALLER,
    EVENT_LOOP,
    UNKNOWN
  }

  /** The thread of the executor that {@code expression} stands for, through variables. */
  public static RunnerOf of(ExpressionTree expression, VisitorState state) {
    ExpressionTree executor = expression;
    for (int i = 0; i < LONGEST_PATH; i++) {
      RunnerOf thread = named(executor, state);
      if (thread.role != Role.UNKNOWN) {
        return thread;
      }
      Symbol variable = Symbols.of(executor);
      UsageIndex index = UsageIndex.of(state);
      List<TreePath> values = Variables.values(index.declaration(variable), index.uses(variable));
      if (executor instanceof ParenthesizedTree parenthesized) {
        executor = parenthesized.getExpression();
      } else if (executor instanceof TypeCastTree cast) {
        executor = cast.getExpression();
      } else if (!(executor instanceof MethodInvocationTree)
          && values.size() == 1
          && values.get(0).getLeaf() instanceof ExpressionTree value) {
        executor = value;
      } else {
        break;
      }
    }
    return UNKNOWN;
  }

  public static boolean isExecutor(Type type, VisitorState state) {
    return ASTHelpers.isSubtype(type, EXECUTOR.get(state), state);
  }

  /** Whether the executor of a call is null: frameworks take that for their own thread. */
  public static boolean isNone(Tree call, MethodSymbol method, VisitorState state) {
    List<? extends ExpressionTree> arguments = Trees.arguments(call);
    List<Type> parameters = method.type.getParameterTypes();
    for (int i = 0; i < Math.min(arguments.size(), parameters.size()); i++) {
      if (arguments.get(i).getKind() == Tree.Kind.NULL_LITERAL
          && isExecutor(parameters.get(i), state)) {
        return true;
      }
    }
    return false;
  }

  /** The executor of a call: the argument that the fact names, or whichever is one. */
  public static RunnerOf ofCall(Fact fact, Tree call, VisitorState state) {
    List<? extends ExpressionTree> arguments = Trees.arguments(call);
    List<ExpressionTree> candidates = new ArrayList<>();
    int index = fact.runnerArgument();
    if (index >= 0) {
      arguments.stream().skip(index).limit(1).forEach(candidates::add);
    } else {
      Optional.ofNullable(Trees.receiver(call)).ifPresent(candidates::add);
      candidates.addAll(arguments);
    }
    return candidates.stream()
        .map(candidate -> of(candidate, state))
        .filter(thread -> thread.role() != Role.UNKNOWN)
        .findFirst()
        .orElse(UNKNOWN);
  }

  private static RunnerOf named(ExpressionTree executor, VisitorState state) {
    if (executor instanceof MethodInvocationTree) {
      for (Fact fact : CallFacts.of(executor, state)) {
        RunnerOf thread = of(fact);
        if (thread.role != Role.UNKNOWN) {
          return thread;
        }
      }
    }
    Type type = ASTHelpers.getType(executor);
    if (type == null || !isExecutor(type, state)) {
      return UNKNOWN;
    }
    if (executor instanceof LambdaExpressionTree lambda) {
      return ofLambda(lambda, state);
    }
    if (executor instanceof MemberReferenceTree reference) {
      return ofReference(reference, state);
    }
    Symbol execute =
        Iterables.getOnlyElement(
            EXECUTOR.get(state).tsym.members().getSymbolsByName(EXECUTE.get(state)));
    return first(Models.of(state).arguments((MethodSymbol) execute, type, 0, state));
  }

  private static RunnerOf ofReference(MemberReferenceTree reference, VisitorState state) {
    if (reference.getName().contentEquals("run")) {
      return CALLER;
    }
    return Symbols.of(reference) instanceof MethodSymbol method
        ? first(
            Models.of(state)
                .arguments(
                    method, ASTHelpers.getType(reference.getQualifierExpression()), 0, state))
        : UNKNOWN;
  }

  /** As in {@code task -> task.run()} and {@code task -> Platform.runLater(task)}. */
  private static RunnerOf ofLambda(LambdaExpressionTree lambda, VisitorState state) {
    Tree body = lambda.getBody();
    if (body instanceof BlockTree block && block.getStatements().size() == 1) {
      body = block.getStatements().get(0);
    }
    if (body instanceof ExpressionStatementTree statement) {
      body = statement.getExpression();
    }
    Symbol task = Symbols.of(lambda.getParameters().get(0));
    if (!(body instanceof MethodInvocationTree call) || task == null) {
      return UNKNOWN;
    }
    ExpressionTree receiver = ASTHelpers.getReceiver(call);
    if (receiver != null && task.equals(Symbols.of(receiver))) {
      return CALLER;
    }
    return call.getArguments().stream()
        .filter(argument -> task.equals(Symbols.of(argument)))
        .map(argument -> first(CallFacts.ofArgument(call, argument, state)))
        .findFirst()
        .orElse(UNKNOWN);
  }

  private static RunnerOf first(List<Fact> facts) {
    return facts.stream()
        .filter(fact -> !fact.isConditional())
        .findFirst()
        .map(RunnerOf::of)
        .orElse(UNKNOWN);
  }

  private static RunnerOf of(Fact fact) {
    if (fact.kind() == Kind.IN_PLACE || fact.scheduler() == Detail.Scheduler.CALLER) {
      return CALLER;
    }
    return fact.kind() == Kind.EVENT_LOOP
        ? new RunnerOf(Role.EVENT_LOOP, Optional.of(fact))
        : UNKNOWN;
  }
}
