package dev.unhang.code;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import org.jspecify.annotations.Nullable;

/** Fluent chains: calls of what calls give. */
public final class Chains {
  private Chains() {}

  /** The call of a method of what an expression gives, or null. */
  public static @Nullable TreePath callOn(TreePath value) {
    TreePath select = value.getParentPath();
    return select.getLeaf() instanceof MemberSelectTree
            && select.getParentPath().getLeaf() instanceof MethodInvocationTree call
            && call.getMethodSelect() == select.getLeaf()
        ? select.getParentPath()
        : null;
  }
}
