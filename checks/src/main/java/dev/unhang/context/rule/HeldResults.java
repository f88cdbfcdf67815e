package dev.unhang.context.rule;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.suppliers.Supplier;
import com.google.errorprone.suppliers.Suppliers;
import com.google.errorprone.util.ASTHelpers;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import dev.unhang.code.Functions;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asynchronous results inside something else: a list, map or array of futures, a record of one. */
public final class HeldResults {
  private static final Supplier<Type> FUTURE =
      Suppliers.typeFromString("java.util.concurrent.Future");
  private static final int DEEPEST = 3;

  private HeldResults() {}

  /**
   * The type of the asynchronous results that a value of {@code type} holds, if it does. A plain
   * {@code Future} does not count, since nobody can do more with it than to wait: a list of them is
   * what {@code invokeAll} returns, which waits as well.
   */
  public static Optional<Type> in(@Nullable Type type, VisitorState state) {
    return type == null ? Optional.empty() : in(type, 0, state);
  }

  /** Whether a value of {@code type} is an asynchronous result, or holds some. */
  public static boolean isOrHolds(@Nullable Type type, VisitorState state) {
    return CompletedResults.isAsynchronous(type, state) || in(type, state).isPresent();
  }

  private static Optional<Type> in(Type type, int depth, VisitorState state) {
    return contents(type, state)
        .flatMap(
            content ->
                CompletedResults.isAsynchronous(content, state) && !isPlain(content, state)
                    ? Stream.of(content)
                    : depth < DEEPEST ? in(content, depth + 1, state).stream() : Stream.of())
        .findFirst();
  }

  private static Stream<Type> contents(Type type, VisitorState state) {
    Types types = state.getTypes();
    if (types.isArray(type)) {
      return Stream.of(types.elemtype(type));
    }
    if (!(type.tsym instanceof ClassSymbol symbol)
        || Functions.descriptor(type, state).isPresent()) {
      return Stream.of();
    }
    ImmutableList<Type> components =
        symbol.getRecordComponents().stream()
            .map(component -> types.memberType(type, component))
            .collect(ImmutableList.toImmutableList());
    return Stream.concat(type.getTypeArguments().stream(), components.stream())
        .map(content -> ASTHelpers.getUpperBound(content, types));
  }

  private static boolean isPlain(Type type, VisitorState state) {
    Type future = FUTURE.get(state);
    return future != null && type.tsym == future.tsym;
  }
}
