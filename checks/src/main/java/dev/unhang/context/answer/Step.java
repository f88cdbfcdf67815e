package dev.unhang.context.answer;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.PackageSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Symbols;
import dev.unhang.code.Trees;
import dev.unhang.model.Detail;
import dev.unhang.model.Fact;
import java.util.Optional;

/**
 * One piece of the evidence for where code runs.
 *
 * @param text what it says, ready to be printed, for example {@code lambda handed to
 *     `Route.handler` (line 31)}
 * @param at the place it speaks of: the call that code is handed to, the calling expression, the
 *     declaration of an annotated or overriding method, or the code behind a test of the thread
 * @param called the method of the source that is called there; empty if the step is no such call
 */
public record Step(String text, TreePath at, Optional<MethodSymbol> called) {
  public static Step of(String text, TreePath at) {
    return new Step(text + line(at), at, Optional.empty());
  }

  /** For example {@code lambda handed to `Route.handler` (line 31)}. */
  public static Step handedTo(Tree code, MethodSymbol receiver, TreePath call) {
    return of(kindOf(code) + " handed to `" + name(receiver) + "`", call);
  }

  /** For example {@code lambda returned by `handler` (line 31)}. */
  public static Step returnedBy(Tree code, Symbol method, TreePath call) {
    return of(kindOf(code) + " returned by `" + method.getSimpleName() + "`", call);
  }

  /** For example {@code `stop` overrides `AbstractVerticle.stop` (line 12)}. */
  public static Step overrides(MethodSymbol method, String modelledType, TreePath path) {
    return of(
        "`"
            + method.getSimpleName()
            + "` overrides `"
            + simpleName(modelledType)
            + "."
            + method.getSimpleName()
            + "`",
        path);
  }

  /** For example {@code `news` takes a `ServerRequest` (line 12)}. */
  public static Step takes(MethodSymbol method, String type, TreePath path) {
    return of("`" + method.getSimpleName() + "` takes a `" + simpleName(type) + "`", path);
  }

  /** For example {@code `news` is annotated with `@GetMapping` (line 12)}. */
  public static Step annotated(Symbol symbol, String annotation, TreePath path) {
    return of("`" + nameOf(symbol) + "` is annotated with `@" + simpleName(annotation) + "`", path);
  }

  /** For example {@code `news` returns `Mono` (line 12)}. */
  public static Step returns(String what, Type type, TreePath path) {
    return of(what + " returns `" + type.tsym.getSimpleName() + "`", path);
  }

  /** For example {@code what `news` returns holds `CompletableFuture` (line 12)}. */
  public static Step holds(MethodSymbol method, Type held, TreePath path) {
    return of(
        "what `" + nameOf(method) + "` returns holds `" + held.tsym.getSimpleName() + "`", path);
  }

  /** For example {@code lambda implements `Handler` (line 12)}. */
  public static Step functional(Tree code, String modelledType, TreePath path) {
    return of(kindOf(code) + " implements `" + simpleName(modelledType) + "`", path);
  }

  /** For example {@code `drain` called (line 20)}. */
  public static Step called(MethodSymbol method, TreePath call) {
    return new Step("`" + nameOf(method) + "` called" + line(call), call, Optional.of(method));
  }

  /** For example {@code `stop` is also called from `Main.main` (line 31)}. */
  public static Step alsoCalled(
      MethodSymbol method, TreePath call, TreePath use, CompilationUnitTree unit) {
    return new Step(
        "`"
            + nameOf(method)
            + "` is also called from `"
            + caller(use)
            + "` ("
            + Trees.position(call, unit)
            + ")",
        call,
        Optional.of(method));
  }

  /** For example {@code `NON_BLOCKING` passed to `new Abstract` (line 12)}. */
  public static Step passed(Fact fact, TreePath call) {
    return of(
        "`"
            + fact.given().map(Detail.Given::constant).orElse("")
            + "` passed to `new "
            + simpleName(fact.type())
            + "`",
        call);
  }

  /**
   * For example {@code `Base.getInvocationType` answers `NON_BLOCKING` (line 12)}, in whatever
   * file.
   */
  public static Step answers(MethodSymbol method, Fact fact, TreePath path) {
    return of("`" + name(method) + "` answers `" + fact.result().orElseThrow() + "`", path);
  }

  /** The name of the method around a call; of the class, if it is in no method. */
  private static String caller(TreePath use) {
    for (TreePath outer = use; outer != null; outer = outer.getParentPath()) {
      if (outer.getLeaf() instanceof MethodTree || outer.getLeaf() instanceof ClassTree) {
        Symbol symbol = Symbols.of(outer.getLeaf());
        if (symbol instanceof MethodSymbol method && !method.owner.getSimpleName().isEmpty()) {
          return name(method);
        }
        if (symbol instanceof ClassSymbol type && !type.getSimpleName().isEmpty()) {
          return type.getSimpleName().toString();
        }
      }
    }
    return "elsewhere";
  }

  private static String nameOf(Symbol symbol) {
    if (symbol instanceof PackageSymbol) {
      return symbol.getQualifiedName().toString();
    }
    return symbol instanceof MethodSymbol method && method.isConstructor()
        ? name(method)
        : symbol.getSimpleName().toString();
  }

  static String line(TreePath path) {
    return " (line " + Trees.line(path) + ")";
  }

  /** The name of a method with its class, if that has one, as a reader would say it. */
  public static String name(MethodSymbol method) {
    if (method.isConstructor()) {
      return "new " + name((ClassSymbol) method.owner);
    }
    String owner = method.owner.getSimpleName().toString();
    return (owner.isEmpty() ? "" : owner + ".") + method.getSimpleName();
  }

  /** The name of a class; of what it extends or implements, if it is anonymous. */
  public static String name(ClassSymbol type) {
    Symbol named = type;
    if (type.getSimpleName().isEmpty()) {
      named =
          type.getInterfaces().isEmpty()
              ? type.getSuperclass().tsym
              : type.getInterfaces().get(0).tsym;
    }
    return named.getSimpleName().toString();
  }

  private static String simpleName(String binaryName) {
    return binaryName.substring(
        Math.max(binaryName.lastIndexOf('.'), binaryName.lastIndexOf('$')) + 1);
  }

  private static String kindOf(Tree code) {
    if (code instanceof LambdaExpressionTree) {
      return "lambda";
    }
    if (code instanceof MemberReferenceTree) {
      return "method reference";
    }
    return code instanceof NewClassTree newClass && newClass.getClassBody() == null
        ? "object"
        : "class";
  }

  @Override
  public String toString() {
    return text;
  }
}
