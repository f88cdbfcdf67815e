package dev.unhang.fix.close;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Symbols;
import dev.unhang.code.Trees;
import dev.unhang.code.Variables;
import dev.unhang.context.rule.ExecutorTypes;
import dev.unhang.fix.text.FreeNames;
import dev.unhang.judge.close.CloseVerdict;
import dev.unhang.judge.close.Closing;
import dev.unhang.judge.close.Closing.CloseWait;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/**
 * The method that begins what {@code close()} does, and does not wait.
 *
 * @param method its name; it has no parameters
 * @param isPlain whether it returns nothing; otherwise the result is a future that nobody needs
 */
record Shutdown(String method, boolean isPlain) {
  private static final ImmutableSet<ElementKind> OWN =
      ImmutableSet.of(ElementKind.LOCAL_VARIABLE, ElementKind.RESOURCE_VARIABLE);

  /** The method for what {@code closing} closes, if the models know one and the type has it. */
  static Optional<Shutdown> of(Closing closing, VisitorState state) {
    return Symbols.plainMethod(closing.type(), CloseWait.of(closing.type(), state).instead(), state)
        .map(
            method ->
                new Shutdown(
                    method.getSimpleName().toString(),
                    ASTHelpers.isVoidType(method.getReturnType(), state)));
  }

  /** The statement that shuts down what {@code closing} closes. */
  String statement(Closing closing) {
    return unused(closing) + closing.name() + "." + method + "();";
  }

  /**
   * What stands before a call whose result nobody needs: a variable that is named after what is
   * shut down, so that two of them can stand side by side.
   */
  String unused(Closing closing) {
    if (isPlain) {
      return "";
    }
    String simple = closing.name().substring(closing.name().lastIndexOf('.') + 1);
    String name =
        SourceVersion.isIdentifier(simple)
            ? "unused" + Ascii.toUpperCase(simple.charAt(0)) + simple.substring(1)
            : "unused";
    return "var " + FreeNames.around(closing.path()).free(name) + " = ";
  }

  /** Whether a class has a {@code close()} that the models do not speak of, and may do more. */
  static boolean isOwnClose(Type type, VisitorState state) {
    String library = library(CloseWait.of(type, state).owner());
    return Symbols.plainMethod(type, "close", state)
        .map(close -> close.owner.flatName().toString())
        .filter(owner -> !owner.startsWith("java.") && !library(owner).equals(library))
        .isPresent();
  }

  /** The first two parts of a name, such as {@code com.linecorp}. */
  private static String library(String type) {
    int second = type.indexOf('.', type.indexOf('.') + 1);
    return second < 0 ? type : type.substring(0, second);
  }

  /** Whether a {@code catch} may be there for a checked exception of {@code close()}. */
  static boolean mayBeCaught(CloseVerdict verdict, VisitorState state) {
    return closeThrowsChecked(verdict.closing().type(), state) && hasCatch(verdict);
  }

  private static boolean closeThrowsChecked(Type type, VisitorState state) {
    return Symbols.plainMethod(type, "close", state).stream()
        .flatMap(close -> close.getThrownTypes().stream())
        .anyMatch(thrown -> ASTHelpers.isCheckedExceptionType(thrown, state));
  }

  private static boolean hasCatch(CloseVerdict verdict) {
    for (TreePath path = verdict.closing().path();
        path != null && path.getLeaf() != verdict.boundary().getLeaf();
        path = path.getParentPath()) {
      if (path.getLeaf() instanceof TryTree tree && !tree.getCatches().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a client and the executor that it is made with end here. The client needs that one
   * until its requests are done: if nobody waits for them, their answers find no thread any more.
   */
  static boolean isTooEarly(CloseVerdict verdict, VisitorState state) {
    Closing closing = verdict.closing();
    if (!ExecutorTypes.isExecutorService(closing.type(), state)) {
      return origins(closing.value(), state).stream()
          .anyMatch(
              each ->
                  OWN.contains(each.getKind())
                      && ExecutorTypes.isExecutorService(each.type, state));
    }
    Symbol executor = closing.variable();
    return executor != null
        && OWN.contains(executor.getKind())
        && Trees.any(
            verdict.boundary().getLeaf(),
            part ->
                part instanceof VariableTree client
                    && isClient(ASTHelpers.getType(client), state)
                    && origins(client.getInitializer(), state).contains(executor));
  }

  private static boolean isClient(@Nullable Type type, VisitorState state) {
    return type != null
        && !ExecutorTypes.isExecutorService(type, state)
        && ExecutorTypes.closeWaits(type, state);
  }

  private static Set<Symbol> origins(@Nullable Tree value, VisitorState state) {
    Set<Symbol> origins = new HashSet<>(Variables.in(value));
    Variables.addOrigins(origins, state);
    return origins;
  }
}
