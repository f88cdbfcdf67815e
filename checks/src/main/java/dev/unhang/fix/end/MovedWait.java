package dev.unhang.fix.end;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import dev.unhang.context.CallSites;
import dev.unhang.fix.offload.OwnThread;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.SourceText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Moves statements that wait, as they are, to a thread of their own, and with them the log entries
 * behind, which tell that the wait is over.
 */
public final class MovedWait {
  private final @Nullable Symbol subject;
  private final CallSites sites;
  private final VisitorState state;
  private final OwnThread thread;
  private final IdleCode idle;
  private final SourceText source;

  /**
   * @param subject the variable that holds what is waited for; null if there is none
   */
  public MovedWait(@Nullable Symbol subject, CallSites sites, PatchScope scope) {
    this.subject = subject;
    this.sites = sites;
    this.source = scope.source();
    this.state = scope.state();
    this.idle = new IdleCode(subject, Set.of(), state);
    this.thread = new OwnThread(idle::isIdle, sites.context(), scope);
  }

  /** The patch; empty if more than log entries needs the end, or something has to stay. */
  public Optional<SuggestedFix> fix(List<TreePath> row) {
    ImmutableList<TreePath> statements =
        ImmutableList.sortedCopyOf(
            Comparator.comparingInt(path -> source.start(path.getLeaf())), row);
    Optional<SuggestedFix> moved = move(statements);
    for (TreePath path = statements.get(0);
        moved.isEmpty() && !isBoundary(path.getLeaf());
        path = path.getParentPath()) {
      boolean isStatement =
          path.getLeaf() instanceof StatementTree
              && path.getParentPath().getLeaf() instanceof BlockTree;
      if (isStatement && idle.isIdle(path.getLeaf())) {
        moved = move(ImmutableList.of(path));
      }
    }
    return moved;
  }

  private static boolean isBoundary(Tree tree) {
    return tree instanceof MethodTree
        || tree instanceof LambdaExpressionTree
        || tree instanceof ClassTree;
  }

  private Optional<SuggestedFix> move(List<TreePath> statements) {
    OwnThread.Movable alone = thread.movableStatements(statements);
    if (!alone.problem().isEmpty()) {
      return Optional.empty();
    }
    ImmutableList<TreePath> all = withLogs(alone);
    OwnThread.Movable moved = all.size() == alone.trees().size() ? alone : thread.row(all);
    boolean isNeeded =
        EndNeeded.behindWait(subject, ImmutableSet.copyOf(moved.trees()), sites, state)
            .isNeeded(Iterables.getLast(all));
    return moved.problem().isEmpty() && !isNeeded
        ? Optional.of(thread.fix(moved))
        : Optional.empty();
  }

  /** What moves, up to the last log entry behind it that nothing else stands before. */
  private ImmutableList<TreePath> withLogs(OwnThread.Movable alone) {
    TreePath block = alone.code().getParentPath();
    ImmutableList.Builder<TreePath> all = ImmutableList.builder();
    for (Tree tree : alone.trees()) {
      all.add(new TreePath(block, tree));
    }
    if (block.getLeaf() instanceof BlockTree outer) {
      List<? extends StatementTree> statements = outer.getStatements();
      int next = statements.indexOf(Iterables.getLast(alone.trees())) + 1;
      for (StatementTree statement : statements.subList(next, statements.size())) {
        TreePath path = new TreePath(block, statement);
        if (!IdleCode.isLogStatement(path, state)) {
          break;
        }
        all.add(path);
      }
    }
    return all.build();
  }
}
