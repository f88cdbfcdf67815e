package dev.unhang.code;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import javax.lang.model.element.Modifier;

/** Which methods change fields that another thread need not see. */
public final class FieldChanges {
  private FieldChanges() {}

  /** Whether a method assigns a field that is not volatile. */
  public static boolean areIn(MethodTree method) {
    return Trees.any(method.getBody(), FieldChanges::isChange);
  }

  private static boolean isChange(Tree part) {
    return (part instanceof AssignmentTree assignment
            && isField(assignment.getVariable())
            && !isVolatile(assignment.getVariable()))
        || (part instanceof CompoundAssignmentTree compound && isField(compound.getVariable()));
  }

  private static boolean isField(ExpressionTree target) {
    Symbol symbol = ASTHelpers.getSymbol(target);
    return symbol instanceof VarSymbol && symbol.owner instanceof ClassSymbol;
  }

  /** Whether what is assigned is there for other threads to see. */
  public static boolean isVolatile(ExpressionTree target) {
    Symbol symbol = ASTHelpers.getSymbol(target);
    return symbol != null && symbol.getModifiers().contains(Modifier.VOLATILE);
  }
}
