package dev.unhang.judge.disconnect.length;

import static com.google.errorprone.util.ASTHelpers.getStartPosition;

import com.google.common.collect.Iterables;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.unhang.code.Trees;
import dev.unhang.judge.Sources;
import dev.unhang.judge.disconnect.client.ClientScope;
import org.jspecify.annotations.Nullable;

/**
 * A stop behind the code that needs the work, as at the end of a task that a heartbeat goes with:
 * if the client goes, a send in between throws, and the stop is not reached.
 */
public final class SkippedStop {
  private static final int DEEPEST = 3;

  private final Sends sends;

  public SkippedStop(Sources code, ClientScope scope) {
    this.sends = new TaskLength(code, scope).ends().ofLoops().sends();
  }

  /** Whether the code that starts the work comes to {@code stop} only if all its sends succeed. */
  public boolean isOne(TreePath stop, TreePath start) {
    TreePath boundary = Trees.boundaryOrClass(start);
    TreePath around = Trees.boundaryOrClass(stop);
    if (boundary == null
        || around == null
        || around.getLeaf() != boundary.getLeaf()
        || isInHandler(stop, boundary.getLeaf())) {
      return false;
    }
    Search search = new Search(start, stop);
    search.scan(new TreePath(boundary, Trees.body(boundary.getLeaf())), null);
    return search.isFound;
  }

  private static boolean isInHandler(TreePath stop, Tree boundary) {
    for (TreePath path = stop; path.getLeaf() != boundary; path = path.getParentPath()) {
      if (path.getLeaf() instanceof CatchTree
          || (path.getParentPath().getLeaf() instanceof TryTree attempt
              && attempt.getFinallyBlock() == path.getLeaf())) {
        return true;
      }
    }
    return false;
  }

  /** Whether what a call throws is caught, and then the code goes on to what stands behind it. */
  private static boolean isCaughtBefore(TreePath call, TreePath later) {
    for (TreePath path = call; !isBoundary(path.getParentPath()); path = path.getParentPath()) {
      if (path.getParentPath().getLeaf() instanceof TryTree attempt
          && attempt.getBlock() == path.getLeaf()
          && !Trees.isInside(later, attempt)
          && !attempt.getCatches().stream().allMatch(SkippedStop::leaves)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBoundary(TreePath path) {
    return path.getLeaf() instanceof MethodTree || path.getLeaf() instanceof LambdaExpressionTree;
  }

  private static boolean leaves(CatchTree handler) {
    StatementTree last = Iterables.getLast(handler.getBlock().getStatements(), null);
    return last instanceof ThrowTree || last instanceof ReturnTree;
  }

  private final class Search extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final TreePath start;
    private final TreePath stop;
    private boolean isFound;

    private Search(TreePath start, TreePath stop) {
      this.start = start;
      this.stop = stop;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
      int position = getStartPosition(call);
      isFound |=
          position > getStartPosition(start.getLeaf())
              && position < getStartPosition(stop.getLeaf())
              && !Trees.isInside(getCurrentPath(), start.getLeaf())
              && sends.sends(getCurrentPath(), DEEPEST)
              && !isCaughtBefore(getCurrentPath(), stop);
      return super.visitMethodInvocation(call, null);
    }
  }
}
