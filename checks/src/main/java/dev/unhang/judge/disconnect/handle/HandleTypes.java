package dev.unhang.judge.disconnect.handle;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.SourceUnits;
import dev.unhang.judge.disconnect.hook.TypeFacts;
import org.jspecify.annotations.Nullable;

/** What variables and values may be handles, or hold some. */
final class HandleTypes {
  private final VisitorState state;
  private boolean isNumber;

  HandleTypes(VisitorState state) {
    this.state = state;
  }

  /** Says whether the handle is a number, as that of some timers is. */
  void setNumber(boolean isNumber) {
    this.isNumber = isNumber;
  }

  /** Whether a value of a type may be a handle, or an object that has one. */
  boolean mayHold(@Nullable Type type) {
    if (type == null) {
      return false;
    }
    Type plain = state.getTypes().unboxedTypeOrType(type);
    if (plain.isPrimitiveOrVoid()) {
      return isNumber && plain.isNumeric();
    }
    Type bound = state.getTypes().skipTypeVars(type, false);
    return holdsType(bound)
        || SourceUnits.of(state).isSource(bound.tsym)
        || ASTHelpers.isSameType(bound, state.getSymtab().objectType, state);
  }

  boolean mayGive(@Nullable Type type) {
    return type != null
        && (!type.isPrimitiveOrVoid() || (isNumber && type.isNumeric()))
        && !ASTHelpers.isSameType(type, state.getSymtab().stringType, state);
  }

  /** Whether a variable is a collection or holder, and no object with a life of its own. */
  boolean keeps(VarSymbol variable) {
    Type type = state.getTypes().skipTypeVars(variable.type, false);
    String owner = type.tsym == null ? "" : type.tsym.flatName().toString();
    return !state.getTypes().isFunctionalInterface(type)
        && !TypeFacts.tellsEnd(type, state)
        && (owner.startsWith("java.util.") || holdsType(type));
  }

  /** Whether values of a type are handles, or made of such. */
  boolean holdsType(Type type) {
    return !TypeFacts.cancels(type, state).isEmpty()
        || (type.isParameterized()
            && type.allparams().stream()
                .anyMatch(each -> !TypeFacts.cancels(each, state).isEmpty()));
  }

  /** Whether what is given to an object of a type can be stopped through it: a composite. */
  boolean holdsHandles(@Nullable ExpressionTree receiver) {
    return receiver != null && !TypeFacts.cancels(getType(receiver), state).isEmpty();
  }

  boolean isSource(NewClassTree creation) {
    return SourceUnits.of(state).isSource(getSymbol(creation));
  }
}
