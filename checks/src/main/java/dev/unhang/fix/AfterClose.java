package dev.unhang.fix;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.context.CallFacts;
import dev.unhang.lifecycle.Closing;
import dev.unhang.lifecycle.CompletedResults;
import dev.unhang.lifecycle.OwnCodeScanner;
import dev.unhang.lifecycle.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the code around a wait needs what the wait was for: reads what the tasks write, ends what
 * they write to, or takes away what they use. In doubt it does.
 */
final class AfterClose {
  private final Verdict verdict;
  private final TaskEffects effects;
  private final VisitorState state;
  private final boolean isEnd;

  private AfterClose(Verdict verdict, VisitorState state) {
    this.verdict = verdict;
    this.effects = new TaskEffects(verdict.tasks(), state);
    this.state = state;
    this.isEnd =
        verdict.closing().path().getParentPath().getLeaf() instanceof TryTree tree
            && Capture.endsWithJump(tree.getBlock());
  }

  /** Whether something would go wrong if the code went on before the tasks have ended. */
  static boolean needsResults(Verdict verdict, VisitorState state) {
    return new AfterClose(verdict, state).needsResults();
  }

  private boolean needsResults() {
    if (isResultReturnedFromTry()) {
      return true;
    }
    for (TreePath path = end(verdict.closing());
        path.getParentPath() != null && !isOutermost(path);
        path = path.getParentPath()) {
      if (isNeededIn(path.getParentPath().getLeaf(), path.getLeaf())) {
        return true;
      }
    }
    return false;
  }

  /** Where the closing happens: for a variable that Lombok closes, at the end of its block. */
  private static TreePath end(Closing closing) {
    return closing.form() == Closing.Form.CLEANUP ? closing.path().getParentPath() : closing.path();
  }

  /** The lambda or method whose result somebody else gets; not a lambda that runs in place. */
  private boolean isOutermost(TreePath path) {
    Tree leaf = path.getLeaf();
    return leaf instanceof MethodTree
        || (leaf instanceof LambdaExpressionTree
            && !CallFacts.runsInPlace(path.getParentPath().getLeaf(), leaf, state));
  }

  private boolean isNeededIn(Tree outer, Tree inner) {
    if (outer instanceof BlockTree block) {
      return anyAfter(block.getStatements(), inner);
    }
    if (outer instanceof CaseTree group && group.getStatements() != null) {
      return anyAfter(group.getStatements(), inner);
    }
    if (outer instanceof TryTree tree) {
      return needsIn(tree, inner);
    }
    if (outer instanceof WhileLoopTree loop) {
      return effects.mayReach(loop.getCondition());
    }
    return outer instanceof DoWhileLoopTree loop && effects.mayReach(loop.getCondition());
  }

  /** A {@code finally}, and the resources that are closed after the tasks that use them. */
  private boolean needsIn(TryTree tree, Tree inner) {
    boolean cleansUp =
        tree.getFinallyBlock() != null
            && tree.getFinallyBlock() != inner
            && effects.mayReachAny(tree.getFinallyBlock());
    return cleansUp
        || tree.getResources().stream()
            .filter(resource -> resource != inner)
            .anyMatch(resource -> effects.uses(getSymbol(resource)));
  }

  private boolean anyAfter(List<? extends StatementTree> statements, Tree before) {
    if (isEnd) {
      return false;
    }
    int index = statements.indexOf(before);
    return index >= 0
        && statements.subList(index + 1, statements.size()).stream().anyMatch(this::needs);
  }

  private boolean needs(StatementTree statement) {
    return (statement instanceof ReturnTree result && result.getExpression() != null)
        ? needs(ASTHelpers.stripParentheses(result.getExpression()))
        : effects.mayReach(statement);
  }

  /**
   * Returning a future of the tasks, or the stream that they write to, is no use of their results;
   * returning a completed result says that they have ended.
   */
  private boolean needs(ExpressionTree result) {
    boolean isAsynchronous = CompletedResults.isAsynchronous(getType(result), state);
    if (CompletedResults.isCompleted(result, state)) {
      return !verdict.tasks().isEmpty();
    }
    if (isAsynchronous && (result instanceof IdentifierTree || effects.mentionsHolder(result))) {
      return false;
    }
    return effects.mayReach(result);
  }

  /** A result that a try statement returns is read when the statement has ended. */
  private boolean isResultReturnedFromTry() {
    if (!(verdict.closing().path().getParentPath().getLeaf() instanceof TryTree tree)) {
      return false;
    }
    boolean[] found = {false};
    new OwnCodeScanner() {
      @Override
      public @Nullable Void visitReturn(ReturnTree result, @Nullable Void unused) {
        found[0] |= result.getExpression() != null && isResultInTry(result.getExpression());
        return null;
      }
    }.scan(tree.getBlock(), null);
    return found[0];
  }

  private boolean isResultInTry(ExpressionTree result) {
    ExpressionTree bare = ASTHelpers.stripParentheses(result);
    if (bare instanceof MethodInvocationTree && effects.startsIn(bare)) {
      return false;
    }
    Symbol symbol = getSymbol(bare);
    boolean isPlainValue =
        symbol instanceof VarSymbol
            && !CompletedResults.isAsynchronous(getType(bare), state)
            && !effects.mayReach(bare);
    return !isPlainValue && needs(bare);
  }
}
