package dev.unhang.fix;

import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import dev.unhang.context.CallFacts;
import dev.unhang.lifecycle.CompletedResults;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether the code behind a wait may need the end of what was waited for: it uses what the tasks
 * made, closes what they use, completes a response. In doubt it does.
 */
final class AfterWait {
  private final IdleCode idle;
  private final Callers callers;
  private final VisitorState state;
  private final Set<Tree> seen = new HashSet<>();

  /**
   * @param subject the variable that holds what is waited for; null if there is none
   * @param gone the statements that go with the wait
   */
  AfterWait(@Nullable Symbol subject, Set<Tree> gone, Callers callers, VisitorState state) {
    this.idle = new IdleCode(subject, gone, state);
    this.callers = callers;
    this.state = state;
  }

  /** Whether something behind {@code statement}, up to the end of the handler, needs the end. */
  boolean isNeeded(TreePath statement) {
    TreePath path = statement;
    for (; !isBoundary(path); path = path.getParentPath()) {
      if (path.getParentPath() == null
          || isNeededIn(path.getParentPath().getLeaf(), path.getLeaf())) {
        return true;
      }
    }
    return path.getLeaf() instanceof MethodTree
        ? isNeededBehindCalls(path)
        : isNeededDownstream(path.getParentPath());
  }

  /** Whether a lambda is an operator of a stream or stage, which goes on when it returns. */
  private boolean isNeededDownstream(TreePath call) {
    return call.getLeaf() instanceof MethodInvocationTree operator
        && CompletedResults.isAsynchronous(getType(operator), state)
        && !Callers.isStatement(call)
        && !ChainScheduler.isUnmoved(operator, state);
  }

  private boolean isBoundary(TreePath path) {
    Tree leaf = path.getLeaf();
    return leaf instanceof MethodTree
        || (leaf instanceof LambdaExpressionTree
            && !CallFacts.runsInPlace(path.getParentPath().getLeaf(), leaf, state));
  }

  private boolean isNeededBehindCalls(TreePath method) {
    return seen.add(method.getLeaf())
        && callers.forbiddenCalls(method).stream().anyMatch(this::isNeededBehindCall);
  }

  private boolean isNeededBehindCall(TreePath call) {
    return !Callers.isStatement(call) || isNeeded(call.getParentPath());
  }

  private boolean isNeededIn(Tree outer, Tree inner) {
    if (outer instanceof BlockTree block) {
      return anyAfter(block.getStatements(), inner);
    }
    if (outer instanceof CaseTree group && group.getStatements() != null) {
      return anyAfter(group.getStatements(), inner);
    }
    if (outer instanceof TryTree tree) {
      return tree.getBlock() == inner
          && (!tree.getResources().isEmpty() || !idle.isIdle(tree.getFinallyBlock()));
    }
    StatementTree body = body(outer);
    return body == inner && !isIdleLoop(outer, body);
  }

  private boolean anyAfter(List<? extends StatementTree> statements, Tree before) {
    int index = statements.indexOf(before);
    return statements.subList(index + 1, statements.size()).stream()
        .anyMatch(statement -> !idle.isIdle(statement));
  }

  private static @Nullable StatementTree body(Tree loop) {
    if (loop instanceof WhileLoopTree tree) {
      return tree.getStatement();
    }
    if (loop instanceof DoWhileLoopTree tree) {
      return tree.getStatement();
    }
    if (loop instanceof ForLoopTree tree) {
      return tree.getStatement();
    }
    return loop instanceof EnhancedForLoopTree tree ? tree.getStatement() : null;
  }

  /** Whether the next turn does nothing that needs the end of this one. */
  private boolean isIdleLoop(Tree loop, StatementTree body) {
    if (loop instanceof EnhancedForLoopTree || loop instanceof ForLoopTree) {
      return idle.isIdle(body);
    }
    return loop instanceof WhileLoopTree tree
        && idle.isAbout(tree.getCondition())
        && idle.isIdle(body);
  }
}
