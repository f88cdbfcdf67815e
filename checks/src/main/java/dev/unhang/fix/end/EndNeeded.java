package dev.unhang.fix.end;

import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import dev.unhang.code.Trees;
import dev.unhang.context.CallSites;
import dev.unhang.context.RunParameters;
import dev.unhang.context.rule.CompletedResults;
import dev.unhang.fix.offload.ChainScheduler;
import dev.unhang.judge.close.CloseVerdict;
import dev.unhang.judge.close.Closing;
import dev.unhang.judge.close.Tasks;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether the code behind a wait may need the end of what was waited for: it uses what the tasks
 * made, closes what they use, completes a response. In doubt it does. Code that a {@code return} or
 * {@code throw} leaves out does not run.
 */
public final class EndNeeded {
  /** How the code goes on behind a place. */
  private enum Flow {
    ON,
    RETURNS,
    THROWS,
    /** It does something that needs the end. */
    NEEDS
  }

  private final IdleCode idle;
  private final TaskEffects effects;
  private final EndUse use;
  private final CallSites sites;
  private final VisitorState state;
  private final Tasks tasks;
  private final boolean isWait;
  private final Set<Tree> seen = new HashSet<>();

  private EndNeeded(
      IdleCode idle, Tasks tasks, CallSites sites, boolean isWait, VisitorState state) {
    this.idle = idle;
    this.effects = new TaskEffects(tasks, state);
    this.use = new EndUse(idle, effects, state);
    this.sites = sites;
    this.tasks = tasks;
    this.isWait = isWait;
    this.state = state;
  }

  /**
   * Creates the question for a wait of which nobody knows what it waits for.
   *
   * @param subject the variable that holds what is waited for; null if there is none
   * @param gone the statements that go with the wait
   */
  public static EndNeeded behindWait(
      @Nullable Symbol subject, Set<Tree> gone, CallSites sites, VisitorState state) {
    IdleCode idle = new IdleCode(subject, gone, false, state);
    return new EndNeeded(idle, Tasks.UNKNOWN, sites, true, state);
  }

  /** Whether something would go wrong if the code went on before the tasks have ended. */
  public static boolean behindClose(CloseVerdict verdict, VisitorState state) {
    Closing closing = verdict.closing();
    IdleCode idle = new IdleCode(closing.variable(), Set.of(), false, state);
    EndNeeded question = new EndNeeded(idle, verdict.tasks(), verdict.sites(), false, state);
    /* What Lombok closes, it closes at the end of the block. */
    TreePath end =
        closing.form() == Closing.Form.CLEANUP ? closing.path().getParentPath() : closing.path();
    if (!(end.getParentPath().getLeaf() instanceof TryTree tree)
        || !tree.getResources().contains(end.getLeaf())) {
      return question.isNeeded(end);
    }
    return question.use.isNeededForResultsIn(tree.getBlock())
        || question.isNeeded(end, Trees.endsWithJump(tree.getBlock()) ? Flow.RETURNS : Flow.ON);
  }

  /** Whether something behind {@code code}, up to the end of the handler, needs the end. */
  public boolean isNeeded(TreePath code) {
    return isNeeded(code, Flow.ON);
  }

  private boolean isNeeded(TreePath code, Flow start) {
    TreePath path = code;
    Flow flow = start;
    for (; !isBoundary(path); path = path.getParentPath()) {
      flow =
          path.getParentPath() == null
              ? Flow.NEEDS
              : behind(path.getLeaf(), path.getParentPath().getLeaf(), flow);
      if (flow == Flow.NEEDS) {
        return true;
      }
      /* Who returns from a lambda that runs in place goes on behind its call. */
      if (flow == Flow.RETURNS && path.getLeaf() instanceof LambdaExpressionTree) {
        flow = Flow.ON;
      }
    }
    if (ReplyAtReturn.isReply(path.getLeaf(), state)) {
      return true;
    }
    return path.getLeaf() instanceof MethodTree
        ? isNeededBehindCalls(path.getLeaf(), flow)
        : (isWait || ReplyAtReturn.isAction(path.getLeaf(), state))
            && isNeededDownstream(path.getParentPath());
  }

  /**
   * Whether a lambda is an operator of a stream or stage, which goes on when it returns. What a
   * lambda returns that closes is looked at itself.
   */
  private boolean isNeededDownstream(TreePath call) {
    return call.getLeaf() instanceof MethodInvocationTree operator
        && CompletedResults.isAsynchronous(getType(operator), state)
        && !Trees.isStatement(call)
        && !ChainScheduler.isUnmoved(operator, state);
  }

  /** The lambda or method whose result somebody else gets; not a lambda that runs in place. */
  private boolean isBoundary(TreePath path) {
    Tree leaf = path.getLeaf();
    return leaf instanceof MethodTree
        || (leaf instanceof LambdaExpressionTree
            && !RunParameters.of(state).runsInPlace(path, state));
  }

  private boolean isNeededBehindCalls(Tree method, Flow flow) {
    return seen.add(method)
        && sites.callsOf(method).stream().anyMatch(call -> isNeededBehindCall(call, flow));
  }

  private boolean isNeededBehindCall(TreePath call, Flow flow) {
    if (flow == Flow.THROWS) {
      return isNeeded(call, flow);
    }
    if (Trees.isStatement(call)) {
      return isNeeded(call.getParentPath());
    }
    if (call.getLeaf() instanceof MemberReferenceTree
        && !RunParameters.of(state).runsInPlace(call, state)) {
      return ReplyAtReturn.isReply(call.getLeaf(), state)
          || (isWait && isNeededDownstream(call.getParentPath()));
    }
    return isWait || isNeededBehindResult(call);
  }

  /** What code that closes returns is looked at where it does so; a value of it may be used. */
  private boolean isNeededBehindResult(TreePath call) {
    Tree tree = call.getLeaf();
    if (tree instanceof MemberReferenceTree) {
      return isNeeded(call);
    }
    return (tree instanceof MethodInvocationTree
            && !CompletedResults.isAsynchronous(getType(tree), state))
        || isNeeded(call);
  }

  /** How the code goes on behind {@code outer}, having come to the end of {@code inner} in it. */
  private Flow behind(Tree inner, Tree outer, Flow flow) {
    if (outer instanceof TryTree tree) {
      return behindTry(inner, tree, flow);
    }
    if (flow != Flow.ON) {
      return flow;
    }
    if (outer instanceof BlockTree || outer instanceof CaseTree || outer instanceof SwitchTree) {
      return after(NextStatements.behind(inner, outer));
    }
    StatementTree body = Trees.loopBody(outer);
    return body == inner && !isIdleLoop(outer, body) ? Flow.NEEDS : Flow.ON;
  }

  private Flow behindTry(Tree inner, TryTree tree, Flow flow) {
    boolean isResource = tree.getResources().contains(inner);
    boolean isTried = isResource || tree.getBlock() == inner;
    boolean isNeeded =
        (tree.getFinallyBlock() != inner && !isIdle(tree.getFinallyBlock()))
            || (tree.getBlock() == inner && effects.mayUseAny(tree.getResources()))
            || (isResource && effects.usesOther(tree.getResources(), inner))
            || (isTried && flow == Flow.THROWS && !areIdle(tree.getCatches()));
    if (isNeeded) {
      return Flow.NEEDS;
    }
    return isTried && flow == Flow.THROWS && !tree.getCatches().isEmpty() ? Flow.ON : flow;
  }

  private boolean areIdle(List<? extends CatchTree> handlers) {
    return handlers.stream().map(CatchTree::getBlock).allMatch(this::isIdle);
  }

  private boolean isIdle(@Nullable Tree code) {
    return code == null || (use.isIdleOrOther(code) && !effects.mayReachAny(code));
  }

  private Flow after(List<StatementTree> statements) {
    for (StatementTree next : statements) {
      if (next instanceof ReturnTree result) {
        return use.isNeededFor(result.getExpression()) ? Flow.NEEDS : Flow.RETURNS;
      }
      if (next instanceof ThrowTree thrown) {
        return EndUse.isPlain(thrown.getExpression(), state) ? Flow.THROWS : Flow.NEEDS;
      }
      if (!use.isIdleOrOther(next) || effects.mayReach(next)) {
        return Flow.NEEDS;
      }
    }
    return Flow.ON;
  }

  /* Whether the next turn does nothing that needs the end of this one. One that starts tasks has
   * them run behind those of this turn. */
  private boolean isIdleLoop(Tree loop, StatementTree body) {
    if (tasks.unjoined().stream().anyMatch(start -> Trees.isInside(start, body))) {
      return false;
    }
    if (loop instanceof EnhancedForLoopTree || loop instanceof ForLoopTree) {
      return use.isIdleOrOther(body);
    }
    return loop instanceof WhileLoopTree tree
        && idle.isAbout(tree.getCondition())
        && idle.isIdle(body);
  }
}
