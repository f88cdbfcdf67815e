package dev.unhang.fix;

import com.google.common.base.Ascii;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/** How an executor of a given type is shut down without waiting. */
final class Shutdown {
  private static final String SHUTDOWN = "shutdown";
  private static final String GRACEFULLY = "shutdownGracefully";

  private Shutdown() {}

  /**
   * What stands before a call whose result is a future that nobody needs: a variable that is named
   * after {@code executor}, so that two of them can stand side by side.
   */
  static String unused(String executor) {
    String simple = executor.substring(executor.lastIndexOf('.') + 1);
    return SourceVersion.isIdentifier(simple)
        ? "var unused" + Ascii.toUpperCase(simple.charAt(0)) + simple.substring(1) + " = "
        : "var unused = ";
  }

  /** Whether the method returns nothing. */
  static boolean isPlain(String method) {
    return method.equals(SHUTDOWN);
  }

  /**
   * The name of the method without parameters that starts the shutdown: {@code shutdown}, unless
   * the type has deprecated it for another one.
   */
  static String method(Type type, VisitorState state) {
    boolean deprecated = member(type, SHUTDOWN, state).filter(Symbol::isDeprecated).isPresent();
    return deprecated && member(type, GRACEFULLY, state).isPresent() ? GRACEFULLY : SHUTDOWN;
  }

  /** Whether a class outside the JDK has a {@code close()} of its own, which may do more. */
  static boolean isOwnClose(Type type, VisitorState state) {
    return member(type, "close", state)
        .filter(close -> !close.owner.getQualifiedName().toString().startsWith("java."))
        .isPresent();
  }

  /** Whether {@code close()} of the type declares a checked exception, which somebody may catch. */
  static boolean closeThrowsChecked(Type type, VisitorState state) {
    return member(type, "close", state).stream()
        .flatMap(close -> close.getThrownTypes().stream())
        .anyMatch(thrown -> ASTHelpers.isCheckedExceptionType(thrown, state));
  }

  /** The most specific method of that name without parameters. */
  private static Optional<MethodSymbol> member(Type type, String name, VisitorState state) {
    Type bound = state.getTypes().skipTypeVars(type, false);
    for (Type declaring : state.getTypes().closure(bound)) {
      for (Symbol member : declaring.tsym.members().getSymbolsByName(state.getName(name))) {
        if (member instanceof MethodSymbol method && method.getParameters().isEmpty()) {
          return Optional.of(method);
        }
      }
    }
    return Optional.empty();
  }
}
