package dev.unhang.context;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;

/** The wording of the evidence that a {@link CodeContext} carries. */
final class Steps {
  private static final String VOWEL_LETTERS = "AEIOUaeiou";
  private static final String VOWEL_SOUNDING_LETTERS = "AEFHILMNORSX";

  private Steps() {}

  /** For example {@code lambda handed to `Route.handler` (line 31)}. */
  static String handedTo(Tree code, MethodSymbol receiver, TreePath call) {
    return kindOf(code) + " handed to `" + name(receiver) + "`" + line(call);
  }

  /** For example {@code `stop` overrides `AbstractVerticle.stop` (line 12)}. */
  static String overrides(MethodSymbol method, String modelledType, TreePath path) {
    return "`"
        + method.getSimpleName()
        + "` overrides `"
        + simpleName(modelledType)
        + "."
        + method.getSimpleName()
        + "`"
        + line(path);
  }

  /** For example {@code `news` is annotated with `@GetMapping` (line 12)}. */
  static String annotated(Symbol symbol, String annotation, TreePath path) {
    return "`"
        + symbol.getSimpleName()
        + "` is annotated with `@"
        + simpleName(annotation)
        + "`"
        + line(path);
  }

  /** For example {@code `news` returns `Mono` (line 12)}. */
  static String returns(String what, Type type, TreePath path) {
    return what + " returns `" + type.tsym.getSimpleName() + "`" + line(path);
  }

  /** For example {@code lambda implements `Handler` (line 12)}. */
  static String functional(Tree code, String modelledType, TreePath path) {
    return kindOf(code) + " implements `" + simpleName(modelledType) + "`" + line(path);
  }

  /** For example {@code `drain` called from `stop` (line 20)}. */
  static String called(Symbol method, TreePath call) {
    return "`" + method.getSimpleName() + "` called" + line(call);
  }

  static String line(TreePath path) {
    return " (line "
        + path.getCompilationUnit()
            .getLineMap()
            .getLineNumber(ASTHelpers.getStartPosition(path.getLeaf()))
        + ")";
  }

  /** The name of a method with its class, as a reader would say it. */
  static String name(MethodSymbol method) {
    String owner = method.owner.getSimpleName().toString();
    return method.isConstructor() ? "new " + owner : owner + "." + method.getSimpleName();
  }

  /** {@code name} with the indefinite article that its sound asks for: an Armeria, a Vert.x. */
  static String withArticle(String name) {
    boolean abbreviation = name.length() > 1 && !Character.isLowerCase(name.charAt(1));
    boolean vowelSound =
        abbreviation
            ? VOWEL_SOUNDING_LETTERS.indexOf(name.charAt(0)) >= 0
            : VOWEL_LETTERS.indexOf(name.charAt(0)) >= 0 || name.startsWith("Rx");
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
