package dev.unhang.judge.disconnect;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Trees;
import dev.unhang.code.Variables;
import dev.unhang.judge.Sources;
import dev.unhang.judge.disconnect.client.ClientScope;
import dev.unhang.judge.disconnect.handle.ExecutorUse;
import dev.unhang.judge.disconnect.length.LoopEnds;
import java.util.Set;

/** Tells work that serves all clients: it is started once, by whichever of them comes first. */
final class SharedWork {
  private final Work work;
  private final ClientScope scope;
  private final Sources code;

  SharedWork(Work work, ClientScope scope, Sources code) {
    this.work = work;
    this.scope = scope;
    this.code = code;
  }

  /** Whether the work is started once for all clients, under a condition that all share. */
  boolean isForAll() {
    TreePath boundary = Trees.boundaryOrClass(work.start());
    for (TreePath path = work.start(); path.getParentPath() != null; path = path.getParentPath()) {
      if (path.getParentPath().getLeaf() instanceof IfTree branch
          && branch.getCondition() != path.getLeaf()
          && boundary != null
          && isAboutAll(branch.getCondition(), boundary)) {
        return true;
      }
      if (boundary != null
          && path.getParentPath().getLeaf() instanceof BlockTree block
          && isLeftBefore(block, path.getLeaf(), boundary)) {
        return true;
      }
    }
    return false;
  }

  /** {@code if (started) return;} before a statement. */
  private boolean isLeftBefore(BlockTree block, Tree statement, TreePath boundary) {
    for (StatementTree before : block.getStatements()) {
      if (before == statement) {
        return false;
      }
      if (before instanceof IfTree branch
          && LoopEnds.mayLeave(branch.getThenStatement())
          && isAboutAll(branch.getCondition(), boundary)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a condition asks fields of all clients only, which the same code changes. */
  private boolean isAboutAll(ExpressionTree condition, TreePath boundary) {
    Set<Symbol> asked = Variables.in(condition);
    return !asked.isEmpty()
        && asked.stream().allMatch(this::isOfAll)
        && asked.stream()
            .anyMatch(
                field ->
                    code.uses(field).stream()
                        .anyMatch(use -> isDirectlyIn(boundary, use) && changes(use)));
  }

  private static boolean isDirectlyIn(TreePath boundary, TreePath place) {
    TreePath around = Trees.boundaryOrClass(place);
    return around != null && around.getLeaf() == boundary.getLeaf();
  }

  private boolean isOfAll(Symbol symbol) {
    return symbol.owner instanceof Symbol.ClassSymbol
        && (ASTHelpers.isStatic(symbol)
            || (scope.isShared() && ExecutorUse.isFieldOfEntry((VarSymbol) symbol, scope)));
  }

  private static boolean changes(TreePath use) {
    Tree outer = use.getParentPath().getLeaf();
    return (outer instanceof AssignmentTree assignment && assignment.getVariable() == use.getLeaf())
        || (outer instanceof MemberSelectTree
            && use.getParentPath().getParentPath().getLeaf() instanceof MethodInvocationTree call
            && (!call.getArguments().isEmpty()
                || use.getParentPath().getParentPath().getParentPath().getLeaf()
                    instanceof ExpressionStatementTree));
  }
}
