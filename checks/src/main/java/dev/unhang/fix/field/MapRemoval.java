package dev.unhang.fix.field;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol;
import dev.unhang.fix.hook.HookMethod;
import dev.unhang.fix.safe.Returns;
import org.jspecify.annotations.Nullable;

/** The first statement of a hook that takes something out of a map. */
final class MapRemoval {
  private final Symbol map;
  private @Nullable TreePath found;
  private boolean isSure;

  private MapRemoval(Symbol map) {
    this.map = map;
  }

  static MapRemoval in(HookMethod hook, Symbol map, TreePath type) {
    MapRemoval removal = new MapRemoval(map);
    MethodTree method = hook.declaration();
    if (method != null) {
      removal.search(new TreePath(type, method));
      removal.isSure = removal.isDirectlyIn(method);
    }
    return removal;
  }

  /** Whether there is any. */
  boolean isThere() {
    return found != null;
  }

  /** Whether the statement is run whenever the hook is. */
  boolean isSure() {
    return isSure;
  }

  /** The statement: a call, or the declaration of a variable that has what it returns. */
  StatementTree statement() {
    if (found == null) {
      throw new IllegalStateException("Nothing is taken out of the map");
    }
    return (StatementTree) found.getLeaf();
  }

  private boolean isDirectlyIn(MethodTree method) {
    if (found == null || found.getParentPath().getLeaf() != method.getBody()) {
      return false;
    }
    for (StatementTree statement : method.getBody().getStatements()) {
      if (statement == found.getLeaf()) {
        return true;
      }
      if (Returns.in(statement)) {
        return false;
      }
    }
    return false;
  }

  private void search(TreePath method) {
    new TreePathScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        TreePath parent = getCurrentPath().getParentPath();
        if (found == null
            && isRemoval(call)
            && (parent.getLeaf() instanceof ExpressionStatementTree
                || parent.getLeaf() instanceof VariableTree)) {
          found = parent;
        }
        return super.visitMethodInvocation(call, null);
      }
    }.scan(method, null);
  }

  private boolean isRemoval(MethodInvocationTree call) {
    ExpressionTree receiver = ASTHelpers.getReceiver(call);
    return receiver != null
        && map.equals(getSymbol(receiver))
        && call.getArguments().size() == 1
        && getSymbol(call).getSimpleName().contentEquals("remove");
  }
}
