package dev.unhang.fix.safe;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.TypeSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.FieldChanges;
import dev.unhang.context.rule.Traits;
import dev.unhang.model.Kind;
import javax.lang.model.element.ElementKind;

/** Types of values that a task can read, but never change. */
public final class Immutables {
  private Immutables() {}

  public static boolean isImmutable(Type type, VisitorState state) {
    return isValue(type, state) || Traits.ofType(Kind.IMMUTABLE, type, state);
  }

  /** Plain values, which stand for nothing outside the program, as the path of a file does. */
  public static boolean isValue(Type type, VisitorState state) {
    TypeSymbol symbol = type.tsym;
    return type.isPrimitive()
        || state.getTypes().unboxedType(type).isPrimitive()
        || symbol.getKind() == ElementKind.ENUM
        || Traits.ofType(Kind.VALUE, type, state);
  }

  /**
   * Whether an assignment tells other threads a plain value, or that something is no more. An
   * object is more than that: code that runs meanwhile counts on it.
   */
  static boolean isStatus(AssignmentTree assignment, VisitorState state) {
    Type type = ASTHelpers.getType(assignment.getVariable());
    return FieldChanges.isVolatile(assignment.getVariable())
        && ((type != null && isValue(type, state))
            || assignment.getExpression().getKind() == Tree.Kind.NULL_LITERAL);
  }
}
