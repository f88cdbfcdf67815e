package dev.unhang.fix.wait;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import dev.unhang.code.Trees;
import dev.unhang.code.UsageIndex;
import dev.unhang.fix.end.IdleCode;
import dev.unhang.reach.Wait;
import java.util.Optional;

/**
 * A loop that waits until a local variable says that it is over: {@code while (!over) over =
 * pool.awaitTermination(..)}.
 *
 * @param loop the loop
 * @param variable the declaration of the variable, which nothing else uses
 * @param stops whether the loop also stops the rest by force
 */
record FlagLoop(TreePath loop, TreePath variable, boolean stops) {

  /** The loop around the assignment of a wait; empty if it does something else. */
  static Optional<FlagLoop> of(TreePath assignment, Wait wait, VisitorState state) {
    TreePath statement = assignment.getParentPath();
    if (!(assignment.getLeaf() instanceof AssignmentTree tree)
        || !(statement.getLeaf() instanceof ExpressionStatementTree)) {
      return Optional.empty();
    }
    TreePath loop = statement.getParentPath();
    while (loop.getLeaf() instanceof BlockTree || loop.getLeaf() instanceof TryTree) {
      loop = loop.getParentPath();
    }
    StatementTree body = Trees.loopBody(loop.getLeaf());
    Symbol flag = getSymbol(tree.getVariable());
    IdleCode idle =
        new IdleCode(WaitStatement.subject(wait), ImmutableSet.of(statement.getLeaf()), state);
    if (body == null || flag == null || !asks(loop.getLeaf(), flag) || !idle.isIdle(body)) {
      return Optional.empty();
    }
    boolean stops = idle.stops(body);
    TreePath found = loop;
    return declaration(found, flag)
        .filter(path -> UsageIndex.of(state).uses(flag).size() == 2)
        .map(path -> new FlagLoop(found, path, stops));
  }

  /** Whether a loop goes on as long as the variable is false. */
  private static boolean asks(Tree loop, Symbol flag) {
    ExpressionTree condition =
        loop instanceof WhileLoopTree || loop instanceof DoWhileLoopTree
            ? Trees.loopCondition(loop)
            : null;
    return condition != null
        && ASTHelpers.stripParentheses(condition) instanceof UnaryTree not
        && not.getKind() == Tree.Kind.LOGICAL_COMPLEMENT
        && flag.equals(getSymbol(ASTHelpers.stripParentheses(not.getExpression())));
  }

  private static Optional<TreePath> declaration(TreePath loop, Symbol flag) {
    return loop.getParentPath().getLeaf() instanceof BlockTree block
        ? block.getStatements().stream()
            .filter(
                each ->
                    each instanceof VariableTree variable
                        && flag.equals(getSymbol(variable))
                        && (variable.getInitializer() == null
                            || variable.getInitializer() instanceof LiteralTree))
            .map(each -> new TreePath(loop.getParentPath(), each))
            .findFirst()
        : Optional.empty();
  }

  /** What goes, the loop first. */
  ImmutableList<TreePath> statements() {
    return ImmutableList.of(loop, variable);
  }
}
