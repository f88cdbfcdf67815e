package dev.unhang.judge.disconnect.client;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Symbols;
import dev.unhang.code.Trees;
import dev.unhang.context.rule.CallFacts;

/**
 * Functions that are handed over alike, as the handlers of two routes: each has clients of its own.
 */
final class SiblingFunctions {
  private SiblingFunctions() {}

  /** Whether code is in another function of that sort than the one at {@code entry}. */
  static boolean isIn(TreePath code, TreePath entry) {
    Tree call = user(entry);
    if (Symbols.method(call) == null || Trees.isInside(code, entry.getLeaf())) {
      return false;
    }
    for (TreePath path = code; path.getParentPath() != null; path = path.getParentPath()) {
      if (path.getLeaf() instanceof LambdaExpressionTree && isAlike(user(path), call)) {
        return !Trees.isInside(entry, path.getLeaf());
      }
    }
    return false;
  }

  private static Tree user(TreePath function) {
    return CallFacts.bare(function).getParentPath().getLeaf();
  }

  /** Whether calls are of one method, or of methods of one object. */
  private static boolean isAlike(Tree one, Tree other) {
    MethodSymbol method = Symbols.method(one);
    ExpressionTree receiver = Trees.receiver(one);
    return method != null
        && (method.equals(Symbols.method(other))
            || (receiver != null
                && ASTHelpers.getSymbol(receiver) instanceof VarSymbol object
                && object.equals(ASTHelpers.getSymbol(Trees.receiver(other)))));
  }
}
