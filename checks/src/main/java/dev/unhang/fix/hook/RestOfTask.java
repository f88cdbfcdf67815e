package dev.unhang.fix.hook;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree.JCBreak;
import dev.unhang.code.Trees;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.context.rule.Traits;
import dev.unhang.model.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a task still does when it has made a call. */
final class RestOfTask {
  private final VisitorState state;

  RestOfTask(VisitorState state) {
    this.state = state;
  }

  /** Whether something that notices an interrupt runs behind a call before its task is over. */
  boolean goesOn(TreePath call, Tree body) {
    boolean isLeft = false;
    Tree left = null;
    for (TreePath path = call; path.getLeaf() != body; path = path.getParentPath()) {
      Tree outer = path.getParentPath().getLeaf();
      if (outer instanceof TryTree tree && runsMore(tree, path.getLeaf())) {
        return true;
      }
      left = left == path.getLeaf() ? null : left;
      List<? extends StatementTree> statements =
          outer instanceof BlockTree block
              ? block.getStatements()
              : outer instanceof CaseTree group ? group.getStatements() : null;
      if (statements != null && !isLeft && left == null) {
        List<? extends StatementTree> rest =
            statements.subList(statements.indexOf(path.getLeaf()) + 1, statements.size());
        if (!rest.stream().allMatch(this::isUnharmed)) {
          return true;
        }
        isLeft =
            rest.stream().anyMatch(each -> each instanceof ReturnTree || each instanceof ThrowTree);
        left = leftBy(rest);
      }
    }
    return false;
  }

  /** What a {@code break} among some statements leaves; null if there is none. */
  private static @Nullable Tree leftBy(List<? extends StatementTree> statements) {
    for (StatementTree each : statements) {
      if (each instanceof JCBreak leave) {
        return leave.target;
      }
    }
    return null;
  }

  private boolean runsMore(TryTree tree, Tree inner) {
    BlockTree last = tree.getFinallyBlock();
    return last != inner
        && ((last != null && !last.getStatements().stream().allMatch(this::isUnharmed))
            || (tree.getBlock() == inner && !tree.getResources().isEmpty()));
  }

  /** Whether a statement leaves, ends other work or changes a flag: all the same if interrupted. */
  private boolean isUnharmed(StatementTree statement) {
    return isJump(statement)
        || (statement instanceof ExpressionStatementTree only
            && only.getExpression() instanceof MethodInvocationTree call
            && (CallFacts.has(Kind.CANCEL, call, state) || isFlag(ASTHelpers.getReceiver(call)))
            && !CallFacts.anyWaits(statement, state));
  }

  private boolean isFlag(@Nullable ExpressionTree receiver) {
    return receiver != null
        && getSymbol(receiver) instanceof VarSymbol variable
        && Traits.ofVeryType(Kind.FLAG, variable.type, state);
  }

  private static boolean isJump(StatementTree statement) {
    return (statement instanceof ReturnTree result
            && !Trees.anyOwn(result, part -> part instanceof MethodInvocationTree))
        || statement instanceof ThrowTree
        || statement instanceof BreakTree
        || statement instanceof ContinueTree
        || statement instanceof EmptyStatementTree;
  }
}
