package dev.unhang.code;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import javax.lang.model.element.Modifier;

/** Which code changes fields that another thread need not see. */
public final class FieldChanges {
  /** Operators that change what they are applied to. */
  public static final ImmutableSet<Tree.Kind> STEPS =
      ImmutableSet.of(
          Tree.Kind.POSTFIX_INCREMENT,
          Tree.Kind.POSTFIX_DECREMENT,
          Tree.Kind.PREFIX_INCREMENT,
          Tree.Kind.PREFIX_DECREMENT);

  private FieldChanges() {}

  /** Whether code assigns a field that is not volatile. */
  public static boolean areIn(Tree code) {
    return Trees.any(code, FieldChanges::isChange);
  }

  private static boolean isChange(Tree part) {
    return (part instanceof AssignmentTree assignment
            && isField(assignment.getVariable())
            && !isVolatile(assignment.getVariable()))
        || (part instanceof CompoundAssignmentTree compound && isField(compound.getVariable()))
        || (part instanceof UnaryTree step
            && STEPS.contains(step.getKind())
            && isField(step.getExpression()));
  }

  /** Whether a name is one of a field, or of an element of an array in one. */
  private static boolean isField(ExpressionTree target) {
    Symbol symbol = ASTHelpers.getSymbol(target);
    if (symbol == null && ASTHelpers.stripParentheses(target) instanceof ArrayAccessTree element) {
      return isField(element.getExpression());
    }
    return symbol instanceof VarSymbol && symbol.owner instanceof ClassSymbol;
  }

  /** Whether what is assigned is there for other threads to see. */
  public static boolean isVolatile(ExpressionTree target) {
    Symbol symbol = ASTHelpers.getSymbol(target);
    return symbol != null && symbol.getModifiers().contains(Modifier.VOLATILE);
  }
}
