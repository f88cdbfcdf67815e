package dev.unhang.fix;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.VisitorState;
import com.sun.tools.javac.code.Symbol.TypeSymbol;
import com.sun.tools.javac.code.Type;
import javax.lang.model.element.ElementKind;

/** Types of values that a task can read, but never change. */
final class Immutables {
  private static final ImmutableSet<String> PACKAGES = ImmutableSet.of("java.time.", "java.math.");
  private static final ImmutableSet<String> TYPES =
      ImmutableSet.of(
          "java.lang.String",
          "java.lang.Class",
          "java.net.URI",
          "java.net.URL",
          "java.nio.file.Path",
          "java.util.Locale",
          "java.util.UUID");
  private static final ImmutableSet<String> LOGGERS = ImmutableSet.of("Logger", "Log");

  private Immutables() {}

  static boolean isImmutable(Type type, VisitorState state) {
    String name = type.tsym.getQualifiedName().toString();
    return isValue(type, state)
        || TYPES.contains(name)
        || LOGGERS.contains(type.tsym.getSimpleName().toString());
  }

  /** Plain values, which stand for nothing outside the program, as the path of a file does. */
  static boolean isValue(Type type, VisitorState state) {
    TypeSymbol symbol = type.tsym;
    String name = symbol.getQualifiedName().toString();
    return type.isPrimitive()
        || state.getTypes().unboxedType(type).isPrimitive()
        || symbol.getKind() == ElementKind.ENUM
        || name.equals("java.lang.String")
        || PACKAGES.stream().anyMatch(name::startsWith);
  }
}
