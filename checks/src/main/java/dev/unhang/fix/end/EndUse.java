package dev.unhang.fix.end;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.errorprone.VisitorState;
import com.google.errorprone.suppliers.Supplier;
import com.google.errorprone.suppliers.Suppliers;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Trees;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.context.rule.CompletedResults;
import dev.unhang.context.rule.HeldResults;
import dev.unhang.context.rule.Traits;
import dev.unhang.fix.offload.OffloadMeans;
import dev.unhang.fix.safe.Purity;
import org.jspecify.annotations.Nullable;

/**
 * Whether a piece of the code behind a wait needs the end: a result or exception says that the
 * tasks have ended, or what they made; other code does more than to start tasks, ask and log.
 */
final class EndUse {
  private static final Supplier<Type> EXECUTOR =
      Suppliers.typeFromString("java.util.concurrent.Executor");

  private final IdleCode idle;
  private final TaskEffects effects;
  private final VisitorState state;

  EndUse(IdleCode idle, TaskEffects effects, VisitorState state) {
    this.idle = idle;
    this.effects = effects;
    this.state = state;
  }

  /**
   * Returning a future of the tasks, or the stream that they write to, is no use of their results;
   * any other result says that they have ended.
   */
  boolean isNeededFor(@Nullable ExpressionTree result) {
    if (result == null || idle.isIdleResult(result)) {
      return false;
    }
    if (CompletedResults.isCompleted(result, state) || !effects.areKnown()) {
      return true;
    }
    if (OffloadMeans.isStream(getType(result), state) && LazyWait.isIn(result, effects, state)) {
      return true;
    }
    return HeldResults.isOrHolds(getType(result), state)
        ? !effects.mentionsHolder(result) && effects.mayReach(result)
        : saysDone(result) || !Purity.isPure(result, state) || effects.mayReach(result);
  }

  /** A constant, or a text with one: {@code "imported " + jobs.size()}. */
  private boolean saysDone(ExpressionTree result) {
    ExpressionTree bare = ASTHelpers.stripParentheses(result);
    if (bare instanceof ConditionalExpressionTree choice) {
      return saysDone(choice.getTrueExpression()) || saysDone(choice.getFalseExpression());
    }
    return bare instanceof BinaryTree sum
        ? Trees.any(sum, part -> part.getKind() == Tree.Kind.STRING_LITERAL)
        : bare instanceof LiteralTree && bare.getKind() != Tree.Kind.NULL_LITERAL;
  }

  /** A result that a try statement returns is read when the statement has ended. */
  boolean isNeededForResultsIn(BlockTree block) {
    return Trees.anyOwn(
        block,
        part ->
            part instanceof ReturnTree result
                && result.getExpression() != null
                && isNeededInside(ASTHelpers.stripParentheses(result.getExpression())));
  }

  private boolean isNeededInside(ExpressionTree result) {
    if (result instanceof MethodInvocationTree && effects.startsIn(result)) {
      return false;
    }
    /* What is returned from inside was made before the end. */
    return (HeldResults.isOrHolds(getType(result), state) || saysDone(result))
        ? isNeededFor(result)
        : effects.mayReach(result);
  }

  /** An exception that tells what it was made of before, or says a constant. */
  static boolean isPlain(ExpressionTree thrown, VisitorState state) {
    if (thrown instanceof LiteralTree) {
      return true;
    }
    return thrown instanceof NewClassTree creation
        ? creation.getClassBody() == null
            && creation.getArguments().stream().allMatch(argument -> isPlain(argument, state))
        : getSymbol(thrown) instanceof VarSymbol
            && ASTHelpers.isSubtype(getType(thrown), state.getSymtab().throwableType, state);
  }

  /** Whether code is idle, or only starts other work than the tasks that are known. */
  boolean isIdleOrOther(Tree code) {
    return idle.isIdle(code) || (effects.areKnown() && isOtherWork(code));
  }

  /** Code that only starts tasks, asks and logs says nothing about the end of others. */
  private boolean isOtherWork(Tree code) {
    return !Trees.anyOwn(code, this::doesMore);
  }

  private boolean doesMore(Tree part) {
    return part instanceof AssignmentTree
        || part instanceof CompoundAssignmentTree
        || part instanceof NewClassTree
        || part instanceof ReturnTree
        || part instanceof ThrowTree
        || (part instanceof MethodInvocationTree call && doesMore(call));
  }

  private boolean doesMore(MethodInvocationTree call) {
    return !Traits.isLog(call, state)
        && !Purity.isPure(call, state)
        && !isExecutor(ASTHelpers.getReceiverType(call))
        && !isFactory(call)
        && !runsOtherWork(call);
  }

  private boolean isExecutor(@Nullable Type type) {
    return type != null && ASTHelpers.isSubtype(type, EXECUTOR.get(state), state);
  }

  /** {@code Executors.newFixedThreadPool(..)}. */
  private boolean isFactory(MethodInvocationTree call) {
    return ASTHelpers.isStatic(getSymbol(call)) && isExecutor(getType(call));
  }

  /** Whether a call only runs lambdas in place that do nothing else. */
  private boolean runsOtherWork(MethodInvocationTree call) {
    return !call.getArguments().isEmpty()
        && call.getArguments().stream().allMatch(argument -> runsOtherWork(call, argument));
  }

  private boolean runsOtherWork(MethodInvocationTree call, ExpressionTree argument) {
    return argument instanceof LambdaExpressionTree lambda
        && CallFacts.runsInPlace(call, lambda, state)
        && isOtherWork(lambda.getBody());
  }
}
