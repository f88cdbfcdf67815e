package dev.unhang.fix.end;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import dev.unhang.code.Trees;
import dev.unhang.fix.offload.GoingOn;
import dev.unhang.fix.safe.WrappedInterrupt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What moves with a wait: from the statement that waits, from block to block, to the outermost. */
final class RestLevels {
  private final IdleCode idle;
  private final IdleCode silent;
  private final VisitorState state;

  /**
   * @param subject the variable that holds what is waited for; null if there is none
   */
  RestLevels(@Nullable Symbol subject, VisitorState state) {
    this.idle = new IdleCode(subject, Set.of(), state);
    this.silent = new IdleCode(subject, Set.of(), false, state);
    this.state = state;
  }

  /**
   * A statement, and those behind it in its block that run behind its end.
   *
   * @param statement the one that waits, or the try statement or loop that it is in
   * @param row this statement, and others that wait with it; empty for a block that runs or not as
   *     the wait ends
   * @param rest what follows and moves
   */
  record Level(TreePath statement, ImmutableList<Tree> row, ImmutableList<StatementTree> rest) {}

  /** Whether statements do nothing but wait, whatever comes of it. */
  private boolean isWait(List<TreePath> row) {
    return row.stream()
        .map(path -> (StatementTree) path.getLeaf())
        .allMatch(statement -> idle.isIdle(statement) && idle.mayGo(statement));
  }

  /** The levels if nothing moves but the wait and what follows; none if something has to stay. */
  ImmutableList<Level> of(List<TreePath> first, Tree boundary) {
    return of(first, boundary, Climb.PLAIN);
  }

  /** The levels of one way; none if something has to stay. */
  ImmutableList<Level> of(List<TreePath> first, Tree boundary, GoingOn way) {
    Climb climb = way.isWorker() ? Climb.PLAIN : way.staysWithWait() ? Climb.WHOLE : Climb.BRANCHES;
    if (Trees.loopBody(first.get(0).getLeaf()) != null && !isWait(first)) {
      return ImmutableList.of(); // each turn would hand something over, as fast as it can
    }
    ImmutableList<Level> levels = of(first, boundary, climb);
    boolean moves = levels.stream().anyMatch(level -> !level.rest().isEmpty());
    return moves || (climb == Climb.WHOLE && !isWait(first)) ? levels : ImmutableList.of();
  }

  /** What may move with a wait besides what simply follows it. */
  private enum Climb {
    PLAIN,
    /** Loops, and try statements with all that they do. */
    WHOLE,
    /** Blocks that run or not as the wait ends, each of which goes back. */
    BRANCHES
  }

  private ImmutableList<Level> of(List<TreePath> first, Tree boundary, Climb climb) {
    List<Level> levels = new ArrayList<>();
    TreePath statement = first.get(0);
    ImmutableList<Tree> row =
        first.stream().map(TreePath::getLeaf).collect(ImmutableList.toImmutableList());
    if (climb == Climb.BRANCHES) {
      addBranches(levels, statement);
    }
    while (statement.getParentPath().getLeaf() instanceof BlockTree block
        && Collections.indexOfSubList(block.getStatements(), row) >= 0) {
      TreePath outer = statement.getParentPath().getParentPath();
      boolean isInner = moves(outer.getLeaf(), block, climb);
      levels.add(new Level(statement, row, isInner ? behind(block, row) : rest(block, row)));
      if (outer.getLeaf() == boundary || outer.getLeaf() instanceof IfTree) {
        return ImmutableList.copyOf(levels);
      }
      if (!isInner) {
        return ImmutableList.of();
      }
      if (climb == Climb.BRANCHES) {
        addBranches(levels, outer);
      }
      statement = outer;
      row = ImmutableList.of(outer.getLeaf());
    }
    return ImmutableList.of();
  }

  /** Whether what is around a block moves too. */
  private boolean moves(Tree outer, BlockTree block, Climb climb) {
    if (!(outer instanceof TryTree tree)) {
      return climb == Climb.WHOLE && Trees.loopBody(outer) == block;
    }
    return tree.getBlock() == block
        && tree.getResources().isEmpty()
        && (climb == Climb.WHOLE || idle.isIdle(tree.getFinallyBlock()))
        && (climb != Climb.PLAIN || tree.getCatches().stream().allMatch(this::isIdle));
  }

  private boolean isIdle(CatchTree handler) {
    return idle.isIdle(handler.getBlock()) || WrappedInterrupt.is(handler, state);
  }

  private void addBranches(List<Level> levels, TreePath path) {
    if (path.getLeaf() instanceof IfTree branch) {
      addBranch(levels, path, branch.getThenStatement());
      addBranch(levels, path, branch.getElseStatement());
    }
    if (path.getLeaf() instanceof TryTree tree) {
      for (CatchTree handler : tree.getCatches()) {
        if (!isIdle(handler)) {
          addBranch(levels, new TreePath(path, handler), handler.getBlock());
        }
      }
    }
  }

  /** A block of which what is not idle goes back. */
  private void addBranch(List<Level> levels, TreePath outer, @Nullable StatementTree branch) {
    if (!(branch instanceof BlockTree block) || idle.isIdle(block)) {
      return;
    }
    int start = 0;
    while (idle.isIdle(block.getStatements().get(start))) {
      start++;
    }
    TreePath first = new TreePath(new TreePath(outer, block), block.getStatements().get(start));
    ImmutableList<StatementTree> all = ImmutableList.copyOf(block.getStatements());
    levels.add(
        new Level(first, ImmutableList.of(), withoutEnd(all.subList(start, all.size()), false)));
  }

  static ImmutableList<StatementTree> behind(BlockTree block, List<Tree> row) {
    List<? extends StatementTree> all = block.getStatements();
    return ImmutableList.copyOf(all.subList(all.indexOf(Iterables.getLast(row)) + 1, all.size()));
  }

  /** What follows, up to the last statement that needs the end. */
  private ImmutableList<StatementTree> rest(BlockTree block, List<Tree> row) {
    ImmutableList<StatementTree> rest = behind(block, row);
    return withoutEnd(
        rest,
        row.get(0) instanceof VariableTree
            || rest.stream().anyMatch(VariableTree.class::isInstance));
  }

  private ImmutableList<StatementTree> withoutEnd(
      ImmutableList<StatementTree> rest, boolean declares) {
    int end = rest.size();
    while (end > 0
        && (rest.get(end - 1) instanceof ReturnTree
            || (!declares && silent.isIdle(rest.get(end - 1))))) {
      end--;
    }
    return rest.subList(0, end);
  }
}
