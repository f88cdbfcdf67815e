package dev.unhang.code;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Fills a {@link UsageIndex}. Walks fluent chains and long sums in a loop, because code has chains
 * of hundreds of calls and the stack of the compiler is deep already when a check is asked.
 */
final class UsageScanner extends TreeScanner<@Nullable Void, @Nullable Void> {
  private final UsageIndex index;
  private @Nullable TreePath path;

  UsageScanner(UsageIndex index) {
    this.index = index;
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
    if (tree == null) {
      return null;
    }
    TreePath outer = path;
    path = new TreePath(outer, tree);
    tree.accept(this, null);
    path = outer;
    return null;
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
    index.addDeclaration(here());
    return super.visitMethod(tree, null);
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
    index.addDeclaration(here());
    return super.visitVariable(tree, null);
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
    index.addUse(here());
    return null;
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void unused) {
    index.addUse(here());
    return super.visitMemberReference(tree, null);
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void unused) {
    index.addUse(here());
    return super.visitNewClass(tree, null);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
    return chain();
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
    return chain();
  }

  @Override
  public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void unused) {
    return chain();
  }

  /** From the first link of a chain to the last, as they stand in the source. */
  private @Nullable Void chain() {
    TreePath last = here();
    Deque<TreePath> links = new ArrayDeque<>();
    TreePath link = last;
    for (Tree before = before(last.getLeaf()); before != null; before = before(before)) {
      links.push(link);
      link = new TreePath(link, before);
    }
    path = link;
    link.getLeaf().accept(this, null);
    for (TreePath next : links) {
      path = next;
      afterReceiver(next.getLeaf());
    }
    path = last;
    return null;
  }

  /** What stands before the last part of a link; null if the tree is none. */
  private static @Nullable Tree before(Tree tree) {
    if (tree instanceof MethodInvocationTree call) {
      return call.getMethodSelect();
    }
    if (tree instanceof MemberSelectTree select) {
      return select.getExpression();
    }
    return tree instanceof BinaryTree operation ? operation.getLeftOperand() : null;
  }

  private void afterReceiver(Tree link) {
    if (link instanceof MethodInvocationTree call) {
      scan(call.getTypeArguments(), null);
      scan(call.getArguments(), null);
    } else if (link instanceof BinaryTree operation) {
      scan(operation.getRightOperand(), null);
    } else {
      index.addUse(here());
    }
  }

  private TreePath here() {
    if (path == null) {
      throw new IllegalStateException("Outside of a scan");
    }
    return path;
  }
}
