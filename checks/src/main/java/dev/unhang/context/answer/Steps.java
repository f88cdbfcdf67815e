package dev.unhang.context.answer;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.PackageSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Trees;
import dev.unhang.model.Detail;
import dev.unhang.model.Fact;
import java.util.Optional;

/** The wording of the evidence that a {@link CodeContext} carries. */
public final class Steps {
  private static final String VOWEL_LETTERS = "AEIOUaeiou";
  private static final String VOWEL_SOUNDING_LETTERS = "AEFHILMNORSX";

  private Steps() {}

  /** For example {@code lambda handed to `Route.handler` (line 31)}. */
  public static Step handedTo(Tree code, MethodSymbol receiver, TreePath call) {
    return Step.of(kindOf(code) + " handed to `" + name(receiver) + "`", call);
  }

  /** For example {@code lambda returned by `handler` (line 31)}. */
  public static Step returnedBy(Tree code, Symbol method, TreePath call) {
    return Step.of(kindOf(code) + " returned by `" + method.getSimpleName() + "`", call);
  }

  /** For example {@code `stop` overrides `AbstractVerticle.stop` (line 12)}. */
  public static Step overrides(MethodSymbol method, String modelledType, TreePath path) {
    return Step.of(
        "`"
            + method.getSimpleName()
            + "` overrides `"
            + simpleName(modelledType)
            + "."
            + method.getSimpleName()
            + "`",
        path);
  }

  /** For example {@code `news` is annotated with `@GetMapping` (line 12)}. */
  public static Step annotated(Symbol symbol, String annotation, TreePath path) {
    return Step.of(
        "`" + nameOf(symbol) + "` is annotated with `@" + simpleName(annotation) + "`", path);
  }

  /** For example {@code `news` returns `Mono` (line 12)}. */
  public static Step returns(String what, Type type, TreePath path) {
    return Step.of(what + " returns `" + type.tsym.getSimpleName() + "`", path);
  }

  /** For example {@code lambda implements `Handler` (line 12)}. */
  public static Step functional(Tree code, String modelledType, TreePath path) {
    return Step.of(kindOf(code) + " implements `" + simpleName(modelledType) + "`", path);
  }

  /** For example {@code `drain` called (line 20)}. */
  public static Step called(MethodSymbol method, TreePath call) {
    return new Step("`" + nameOf(method) + "` called" + line(call), call, Optional.of(method));
  }

  /** For example {@code `stop` is also called from `Main.main` (line 31)}. */
  public static Step alsoCalled(
      MethodSymbol method, TreePath call, String caller, CompilationUnitTree unit) {
    return new Step(
        "`"
            + nameOf(method)
            + "` is also called from `"
            + caller
            + "` ("
            + Trees.position(call, unit)
            + ")",
        call,
        Optional.of(method));
  }

  /** For example {@code `NON_BLOCKING` passed to `new Abstract` (line 12)}. */
  public static Step passed(Fact fact, TreePath call) {
    return Step.of(
        "`"
            + fact.given().map(Detail.Given::constant).orElse("")
            + "` passed to `new "
            + simpleName(fact.type())
            + "`",
        call);
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

  /** The name of a method with its class, as a reader would say it. */
  public static String name(MethodSymbol method) {
    String owner = method.owner.getSimpleName().toString();
    return method.isConstructor() ? "new " + owner : owner + "." + method.getSimpleName();
  }

  /** {@code name} with the indefinite article that its sound asks for: an Armeria, a Vert.x. */
  static String withArticle(String name) {
    boolean abbreviation =
        name.length() > 1 && (!Character.isLowerCase(name.charAt(1)) || name.charAt(1) == 'x');
    boolean vowelSound =
        abbreviation
            ? VOWEL_SOUNDING_LETTERS.indexOf(name.charAt(0)) >= 0
            : VOWEL_LETTERS.indexOf(name.charAt(0)) >= 0;
    return (vowelSound ? "an " : "a ") + name;
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
}
