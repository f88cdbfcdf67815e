package dev.unhang.judge.disconnect.handle;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Chains;
import dev.unhang.code.OtherObjects;
import dev.unhang.code.Targets;
import dev.unhang.code.Trees;
import dev.unhang.judge.Sources;
import dev.unhang.model.Kind;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Stops of what another object of the class keeps: {@code peer.ticks.cancel(true)} leaves the
 * {@code ticks} of this one running.
 */
final class OthersHandles {
  private final Sources code;

  OthersHandles(Sources code) {
    this.code = code;
  }

  /**
   * Whether a use of a field stops another object's work, and no more than that: what else is told
   * to the other object, may come back as a stop of this one's.
   */
  boolean isOnlyStopped(TreePath use) {
    VarSymbol owner = OtherObjects.owner(use.getLeaf(), code.at(use));
    return owner != null && isOthers(use) && isToldNothing(owner, use);
  }

  /** A call, which a patch may make a stop of; empty if it ends another object's executor. */
  Optional<TreePath> unlessTheirs(TreePath call) {
    ExpressionTree executor = Targets.receiver(call.getLeaf());
    return executor != null && isOthers(new TreePath(call, executor))
        ? Optional.empty()
        : Optional.of(call);
  }

  /** Whether a use of a field is one of another object, in which nobody here keeps a handle. */
  private boolean isOthers(TreePath use) {
    Symbol field = getSymbol(use.getLeaf());
    return field != null
        && isOfOther(use)
        && code.uses(field).stream().filter(this::isOfOther).allMatch(this::isStopped);
  }

  private boolean isOfOther(TreePath use) {
    return OtherObjects.isFieldOfOne(use.getLeaf(), code.at(use));
  }

  private boolean isStopped(TreePath use) {
    TreePath call = Chains.callOn(use);
    return call == null
        ? use.getParentPath().getLeaf() instanceof BinaryTree
        : code.has(Kind.CANCEL, call);
  }

  private boolean isToldNothing(VarSymbol owner, TreePath use) {
    TreePath boundary = Trees.boundaryOrClass(use);
    Symbol field = getSymbol(use.getLeaf());
    return boundary != null
        && code.uses(owner).stream()
            .filter(each -> Trees.isInside(each, boundary.getLeaf()))
            .allMatch(each -> isAbout(field, each));
  }

  private boolean isAbout(@Nullable Symbol field, TreePath owner) {
    Tree outer = owner.getParentPath().getLeaf();
    return outer instanceof BinaryTree
        || (outer instanceof MemberSelectTree select && Objects.equals(field, getSymbol(select)))
        || (outer instanceof VariableTree local
            && code.uses(getSymbol(local)).stream().allMatch(each -> isAbout(field, each)));
  }
}
