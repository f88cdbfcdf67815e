package dev.unhang.fix.safe;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.SourceUnits;
import dev.unhang.context.rule.Traits;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The types of objects that another thread may use, or may not. */
record ThreadTypes(VisitorState state) {
  /** Whether a fact about types says that only one thread may use what it is about. */
  Optional<Fact> confined(@Nullable Type type) {
    return Models.traits(state).types(type, state).stream()
        .filter(fact -> fact.kind() == Kind.CONFINED)
        .filter(fact -> !Traits.ofType(Kind.CONCURRENT, type, state))
        .findFirst();
  }

  /** Whether nothing that a parameter of the type can hold belongs to the caller. */
  boolean isSafe(Type type) {
    return Immutables.isImmutable(type, state)
        || Traits.ofType(Kind.CONCURRENT, type, state)
        || (confined(type).isEmpty()
            && type.tsym instanceof ClassSymbol symbol
            && SourceUnits.of(state).declaration(symbol, state).isPresent());
  }

  boolean isObject(Type type) {
    return ASTHelpers.isSameType(
        state.getTypes().erasure(type), state.getSymtab().objectType, state);
  }
}
