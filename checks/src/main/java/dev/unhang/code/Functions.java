package dev.unhang.code;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Functional interfaces. */
public final class Functions {
  private Functions() {}

  /** The abstract method of a functional interface. */
  public static Optional<MethodSymbol> descriptor(@Nullable Type type, VisitorState state) {
    Types types = state.getTypes();
    if (type == null
        || type.tsym == null
        || type.isErroneous()
        || type.isPrimitive()
        || !types.isFunctionalInterface(type)) {
      return Optional.empty();
    }
    return Optional.of((MethodSymbol) types.findDescriptorSymbol(type.tsym));
  }

  /** Whether a call of {@code called} on an object of the type {@code type} runs its function. */
  public static boolean runs(@Nullable Symbol called, @Nullable Type type, VisitorState state) {
    return called != null
        && descriptor(type, state)
            .filter(descriptor -> descriptor.getSimpleName().equals(called.getSimpleName()))
            .isPresent();
  }

  /**
   * Whether an object of the type {@code result} is one of the functional interface {@code type}.
   */
  public static boolean isOne(@Nullable Type result, @Nullable Type type, VisitorState state) {
    return result != null
        && !result.isPrimitiveOrVoid()
        && descriptor(type, state).isPresent()
        && ASTHelpers.isSubtype(
            state.getTypes().erasure(result), state.getTypes().erasure(type), state);
  }
}
