package dev.unhang.fix.field;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Trees;
import dev.unhang.code.Variables;
import dev.unhang.fix.text.TypeWitness;

/** A hook in which a local variable, with what a map had for the client, takes a field's place. */
final class TakenFromMap {
  private final VarSymbol field;
  private final String name;
  private final ClassPatch patch;

  TakenFromMap(VarSymbol field, ClassPatch patch) {
    this.field = field;
    this.name = field.getSimpleName().toString();
    this.patch = patch;
  }

  /** Rewrites the uses of the field in a hook. */
  void rewrite(MethodTree method, ImmutableList<TreePath> uses, String taking) {
    if (isHidden(method)) {
      patch.refuse("`" + method.getName() + "` has another variable of that name");
      return;
    }
    for (TreePath use : uses) {
      Tree parent = use.getParentPath().getLeaf();
      if (parent instanceof AssignmentTree assignment
          && assignment.getVariable().equals(use.getLeaf())) {
        forget(use.getParentPath());
      } else if (!(use.getLeaf() instanceof IdentifierTree)) {
        patch.edits().replace(use.getLeaf(), name);
      }
      guard(use);
    }
    patch
        .text()
        .addToBody(
            ImmutableList.of(
                TypeWitness.withWildcards(field.type, patch.scope())
                    + " "
                    + name
                    + " = "
                    + taking
                    + ";"),
            method);
  }

  /** {@code future = null;} has no purpose any more. */
  private void forget(TreePath assignment) {
    Tree value = ((AssignmentTree) assignment.getLeaf()).getExpression();
    TreePath statement = assignment.getParentPath();
    if (value.getKind() == Tree.Kind.NULL_LITERAL
        && statement.getLeaf() instanceof ExpressionStatementTree
        && statement.getParentPath().getLeaf() instanceof BlockTree) {
      patch.edits().remove(statement.getLeaf());
    } else {
      patch.refuse("a hook assigns the field");
    }
  }

  /** The map may have nothing for the client. */
  private void guard(TreePath use) {
    TreePath path = use.getParentPath();
    boolean isReceiver =
        path.getLeaf() instanceof MemberSelectTree
            && path.getParentPath().getLeaf() instanceof MethodInvocationTree;
    if (!isReceiver || isGuarded(use)) {
      return;
    }
    TreePath statement = path.getParentPath().getParentPath();
    if (!(statement.getLeaf() instanceof ExpressionStatementTree)
        || !(statement.getParentPath().getLeaf() instanceof BlockTree)) {
      patch.refuse("a hook uses the field without a look whether it is null");
      return;
    }
    int end = patch.source().end(statement.getLeaf());
    String call = name + patch.source().between(patch.source().end(use.getLeaf()), end);
    patch
        .text()
        .replace(
            ImmutableList.of("if (" + name + " != null) {", "\t" + call, "}"),
            (StatementTree) statement.getLeaf());
  }

  /** Whether a condition around asks for the field. */
  private boolean isGuarded(TreePath use) {
    for (TreePath path = use; path.getParentPath() != null; path = path.getParentPath()) {
      if (path.getParentPath().getLeaf() instanceof IfTree branch
          && (branch.getThenStatement() == path.getLeaf()
              || branch.getCondition() == path.getLeaf())
          && Variables.in(branch.getCondition()).contains(field)) {
        return true;
      }
    }
    return false;
  }

  private boolean isHidden(MethodTree method) {
    return Trees.any(
        method,
        part -> part instanceof VariableTree variable && variable.getName().contentEquals(name));
  }
}
