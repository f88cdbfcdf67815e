package dev.unhang.code;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import org.jspecify.annotations.Nullable;

/** The switch expressions that values come out of. */
public final class Switches {
  private Switches() {}

  /** The switch expression that gives the value at {@code path} in one of its branches, or null. */
  public static @Nullable TreePath giving(TreePath path) {
    TreePath outer = path.getParentPath();
    boolean isResult =
        outer.getLeaf() instanceof YieldTree
            || (outer.getLeaf() instanceof CaseTree branch
                && branch.getBody() == path.getLeaf()
                && path.getLeaf() instanceof ExpressionTree);
    if (!isResult) {
      return null;
    }
    while (!(outer.getLeaf() instanceof SwitchExpressionTree)) {
      outer = outer.getParentPath();
    }
    return outer;
  }
}
