package dev.unhang.code;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import org.jspecify.annotations.Nullable;

/** The values of variables. */
public final class Values {
  private Values() {}

  /**
   * Returns what a variable is initialized with that never changes afterwards; null if the
   * expression is no such variable of the file that {@code state} is in.
   */
  public static @Nullable ExpressionTree ofConstant(ExpressionTree name, VisitorState state) {
    Symbol variable = ASTHelpers.getSymbol(name);
    if (!(variable instanceof VarSymbol)
        || (variable.flags() & (Flags.FINAL | Flags.EFFECTIVELY_FINAL)) == 0) {
      return null;
    }
    TreePath declaration = UsageIndex.of(state).declaration(variable);
    return declaration != null && declaration.getLeaf() instanceof VariableTree tree
        ? tree.getInitializer()
        : null;
  }
}
