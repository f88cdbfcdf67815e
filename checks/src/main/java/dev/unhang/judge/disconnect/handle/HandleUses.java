package dev.unhang.judge.disconnect.handle;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Chains;
import dev.unhang.code.Switches;
import dev.unhang.code.Trees;
import dev.unhang.code.Variables;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.context.rule.CompletedResults;
import dev.unhang.judge.Sources;
import dev.unhang.model.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Follows the expressions that give a handle, or something that holds it, one by one. */
final class HandleUses {
  private final Sources code;
  private final HandleFlow flow;
  private final HandleTypes types;
  private final Set<Tree> followed = new HashSet<>();

  HandleUses(Sources code, HandleFlow flow) {
    this.code = code;
    this.flow = flow;
    this.types = flow.types();
  }

  private HandleCalls calls() {
    return new HandleCalls(code, flow, this);
  }

  /** An expression that gives the handle, or something that holds it. */
  void value(TreePath expression) {
    TreePath value = CallFacts.bare(expression);
    if (!followed.add(value.getLeaf())) {
      return;
    }
    TreePath parent = value.getParentPath();
    Tree outer = parent.getLeaf();
    if (outer instanceof VariableTree variable) {
      flow.hold(getSymbol(variable), parent);
    } else if (outer instanceof AssignmentTree assignment) {
      assigned(assignment, parent);
    } else if (outer instanceof ConditionalExpressionTree choice) {
      if (choice.getCondition() != value.getLeaf()) {
        value(parent);
      }
    } else if (outer instanceof NewArrayTree
        || (outer instanceof ArrayAccessTree access && access.getExpression() == value.getLeaf())) {
      value(parent);
    } else if (outer instanceof EnhancedForLoopTree loop
        && loop.getExpression() == value.getLeaf()) {
      flow.hold(getSymbol(loop.getVariable()), parent);
    } else if (Chains.callOn(value) != null) {
      calls().called(parent.getParentPath());
    } else if (outer instanceof MemberReferenceTree) {
      referred(parent);
    } else if (Sources.callOf(value) != null) {
      calls().argument(value, parent);
    } else if (outer instanceof ReturnTree || outer instanceof LambdaExpressionTree) {
      returned(parent);
    } else if (outer instanceof InstanceOfTree
        || outer instanceof SwitchTree
        || outer instanceof SwitchExpressionTree) {
      bound(parent);
    } else {
      Stream.ofNullable(Switches.giving(value)).forEach(this::value);
    }
  }

  /** What patterns bind: {@code handle instanceof Future<?> future}, {@code case Client(..) ->}. */
  private void bound(TreePath test) {
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitBindingPattern(BindingPatternTree pattern, @Nullable Void unused) {
        if (types.mayHold(getType(pattern.getVariable()))) {
          flow.hold(getSymbol(pattern.getVariable()), test);
        }
        return super.visitBindingPattern(pattern, null);
      }
    }.scan(test.getLeaf(), null);
  }

  private void assigned(AssignmentTree assignment, TreePath path) {
    ExpressionTree target = assignment.getVariable();
    while (target instanceof ArrayAccessTree element) {
      target = element.getExpression();
    }
    flow.hold(getSymbol(target), path);
    if (!(path.getParentPath().getLeaf() instanceof ExpressionStatementTree)) {
      value(path);
    }
  }

  /** {@code map(tasks::remove)}: what the method gives, the call around gives as well. */
  private void referred(TreePath reference) {
    calls().called(reference);
    TreePath user = Sources.callOf(reference);
    boolean isEnd =
        code.argumentFacts(reference).stream()
            .anyMatch(fact -> fact.kind() == Kind.COMPLETION_ONLY);
    if (user != null && !isEnd && types.mayGive(getType(user.getLeaf()))) {
      value(user);
    }
  }

  private void returned(TreePath place) {
    TreePath boundary =
        place.getLeaf() instanceof LambdaExpressionTree ? place : Trees.boundaryOrClass(place);
    if (boundary == null) {
      return;
    }
    if (boundary.getLeaf() instanceof LambdaExpressionTree) {
      lambdaResult(boundary);
    } else if (boundary.getLeaf() instanceof MethodTree method && getSymbol(method) != null) {
      MethodSymbol symbol = getSymbol(method);
      List<TreePath> callers = code.callers(symbol);
      boolean isResult =
          !symbol.isPrivate()
              && CompletedResults.isAsynchronous(symbol.getReturnType(), code.state());
      flow.giveAway(callers.isEmpty() || isResult);
      for (TreePath use : callers) {
        TreePath call = use.getParentPath();
        if (call.getLeaf() instanceof MethodInvocationTree) {
          value(call);
        } else {
          flow.giveAway(true);
        }
      }
    }
  }

  /** {@code map.computeIfAbsent(id, key -> executor.submit(..))}. */
  private void lambdaResult(TreePath lambda) {
    TreePath call = Sources.callOf(lambda);
    if (Trees.isVoidFunction((LambdaExpressionTree) lambda.getLeaf(), code.state())) {
      return;
    }
    if (call == null) {
      flow.giveAway(true);
      return;
    }
    if (isRunInSight(lambda, call)) {
      return;
    }
    ExpressionTree receiver = Trees.receiver(call.getLeaf());
    Symbol root = receiver == null ? null : Variables.root(receiver);
    if (root instanceof VarSymbol holder && types.keeps(holder)) {
      flow.hold(holder, call);
    } else if (types.mayGive(getType(call.getLeaf()))) {
      value(call);
    } else {
      flow.giveAway(true);
    }
  }

  /** {@code client.with(c -> executor.submit(..))}: the method has what the function returns. */
  private boolean isRunInSight(TreePath lambda, TreePath call) {
    boolean isRun = false;
    for (TreePath target : code.targets(call)) {
      VarSymbol parameter = Sources.parameter(target, lambda).orElse(null);
      if (parameter != null) {
        code.include(target);
        for (TreePath use : code.uses(parameter)) {
          TreePath run = use.getParentPath().getParentPath();
          if (Trees.receiver(run.getLeaf()) == use.getLeaf()) {
            value(run);
            isRun = true;
          }
        }
      }
    }
    return isRun;
  }
}
