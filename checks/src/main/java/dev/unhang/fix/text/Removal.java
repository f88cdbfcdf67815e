package dev.unhang.fix.text;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import dev.unhang.fix.safe.Purity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes statements away, and with them what has no purpose without them: the {@code try} around
 * nothing, the {@code catch} of what nothing throws any more, the {@code if} and the loop whose
 * body is empty and whose condition does nothing.
 */
public final class Removal {
  private final Edits edits;
  private final PatchScope scope;
  private final SourceText source;
  private final Set<Tree> gone = new HashSet<>();
  private final Set<Tree> replaced = new HashSet<>();
  private final TryCleanup cleanup;
  private final VisitorState state;

  public Removal(Edits edits, PatchScope scope) {
    this.scope = scope;
    this.edits = edits;
    this.source = scope.source();
    this.state = scope.state();
    this.cleanup = new TryCleanup(edits, gone, scope);
  }

  /** Takes a statement away; false if the rest might not compile. */
  public boolean remove(TreePath statement) {
    return clean(take(statement));
  }

  /** Puts a text that throws nothing in the place of a statement; false as above. */
  public boolean replace(TreePath statement, String text) {
    gone.add(statement.getLeaf());
    replaced.add(statement.getLeaf());
    edits.replace(statement.getLeaf(), text);
    return clean(statement);
  }

  private boolean clean(TreePath removed) {
    boolean compiles = cleanup.around(removed);
    if (compiles) {
      new ThrowsCleanup(edits, gone, scope).around(removed);
    }
    return compiles;
  }

  /** Takes a statement away and returns the widest that went with it. */
  private TreePath take(TreePath path) {
    Tree statement = path.getLeaf();
    gone.add(statement);
    Tree parent = path.getParentPath().getLeaf();
    if (parent instanceof BlockTree block) {
      if (!block.getStatements().stream().allMatch(this::isNothing)) {
        edits.remove(statement);
        return path;
      }
      return takeEmpty(path.getParentPath());
    }
    if (parent instanceof CaseTree group && group.getStatements() != null) {
      edits.remove(statement);
      return path;
    }
    return takeFrom(path, "{}");
  }

  private boolean isNothing(StatementTree statement) {
    return gone.contains(statement) && !replaced.contains(statement);
  }

  /** Takes a block away of which nothing is left. */
  private TreePath takeEmpty(TreePath block) {
    Tree tree = block.getLeaf();
    Tree parent = block.getParentPath().getLeaf();
    String empty = emptied((BlockTree) tree, parent);
    if (parent instanceof BlockTree) {
      return take(block);
    }
    if (parent instanceof TryTree statement) {
      return takeFromTry(block, statement, empty);
    }
    return takeFrom(block, empty);
  }

  /** What is left of a block that has lost its last statement: its comments, if there are any. */
  private String emptied(BlockTree block, Tree parent) {
    block.getStatements().forEach(edits::remove);
    String rest = edits.text(source.start(block), source.end(block));
    boolean isBody = parent instanceof MethodTree || parent instanceof LambdaExpressionTree;
    return rest.substring(1, rest.length() - 1).isBlank() && isBody ? "{}" : rest;
  }

  private TreePath takeFromTry(TreePath block, TryTree statement, String empty) {
    TreePath path = block.getParentPath();
    if (statement.getBlock() == block.getLeaf()
        && statement.getResources().isEmpty()
        && statement.getFinallyBlock() == null) {
      return take(path);
    }
    gone.add(block.getLeaf());
    edits.replace(block.getLeaf(), empty);
    if (statement.getFinallyBlock() == block.getLeaf() && !statement.getCatches().isEmpty()) {
      cut(statement.getCatches().get(statement.getCatches().size() - 1), block.getLeaf());
    }
    return block;
  }

  /** Takes the only statement of a branch or loop away. */
  private TreePath takeFrom(TreePath path, String empty) {
    Tree tree = path.getLeaf();
    TreePath outer = path.getParentPath();
    gone.add(tree);
    if (outer.getLeaf() instanceof IfTree branch) {
      if (branch.getElseStatement() == tree) {
        cut(branch.getThenStatement(), tree);
        return path;
      }
      if (branch.getElseStatement() == null && Purity.isPure(branch.getCondition(), state)) {
        return take(outer);
      }
    }
    if (isIdle(outer.getLeaf())) {
      return take(outer);
    }
    edits.replace(tree, empty);
    return path;
  }

  /** Whether the header of a loop does nothing, so that the loop may go. */
  private boolean isIdle(Tree tree) {
    if (tree instanceof EnhancedForLoopTree loop) {
      return Purity.isPure(loop.getExpression(), state);
    }
    if (tree instanceof WhileLoopTree loop) {
      return Purity.isPure(loop.getCondition(), state);
    }
    return tree instanceof ForLoopTree loop
        && (loop.getCondition() == null || Purity.isPure(loop.getCondition(), state))
        && Purity.countsOnly(List.copyOf(loop.getInitializer()), state)
        && Purity.countsOnly(List.copyOf(loop.getUpdate()), state);
  }

  /** Takes {@code last} away with the keyword between it and the tree before. */
  private void cut(Tree before, Tree last) {
    edits.replace(source.end(before), source.end(last), "");
  }

  /** Whether nothing of a statement is left. */
  public boolean isGone(StatementTree statement) {
    return gone.contains(statement);
  }
}
