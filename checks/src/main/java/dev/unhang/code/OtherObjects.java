package dev.unhang.code;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import org.jspecify.annotations.Nullable;

/**
 * Fields of another object of the same class: {@code peer.pool} is not the {@code pool} of this
 * one. Of what comes out of a map, or from a caller, nobody knows which object it is.
 */
public final class OtherObjects {
  private OtherObjects() {}

  /** Whether an expression is a field of an object that this one keeps in a field. */
  public static boolean isFieldOfOne(@Nullable Tree expression, VisitorState state) {
    return owner(expression, state) != null;
  }

  /** The field that keeps the other object, if an expression is a field of one; null if not. */
  public static @Nullable VarSymbol owner(@Nullable Tree expression, VisitorState state) {
    if (!(expression instanceof MemberSelectTree select)
        || !(getSymbol(select) instanceof VarSymbol field)
        || field.isStatic()) {
      return null;
    }
    VarSymbol owner = ownField(Variables.bare(select.getExpression()), state);
    return owner != null && areOfOneClass(owner.owner, field.owner, state) ? owner : null;
  }

  /** The field of this object that an expression, or the constant it names, reads. */
  private static @Nullable VarSymbol ownField(@Nullable ExpressionTree value, VisitorState state) {
    if (value == null
        || !(getSymbol(value) instanceof VarSymbol variable)
        || Symbols.isSelf(variable)) {
      return null;
    }
    if (!(variable.owner instanceof ClassSymbol)) {
      ExpressionTree constant = Variables.bare(Variables.ofConstant(value, state));
      return constant == null ? null : ownField(constant, state);
    }
    boolean isOwn =
        value instanceof IdentifierTree
            || (value instanceof MemberSelectTree select
                && Symbols.isSelf(getSymbol(select.getExpression())));
    return isOwn && !variable.isStatic() ? variable : null;
  }

  private static boolean areOfOneClass(Symbol one, Symbol other, VisitorState state) {
    Types types = state.getTypes();
    Type first = types.erasure(one.type);
    Type second = types.erasure(other.type);
    return types.isSubtype(first, second) || types.isSubtype(second, first);
  }
}
