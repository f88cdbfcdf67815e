package dev.unhang.fix.text;

import static java.util.stream.Collectors.joining;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Type.CapturedType;
import com.sun.tools.javac.code.Type.WildcardType;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The type arguments that a generic call needs once another call follows it.
 *
 * <p>{@code Flux<String> f = Flux.create(...)} takes its type from the left; {@code
 * Flux.create(...).subscribeOn(...)} does not, and has to say {@code Flux.<String>create(...)}.
 */
public final class TypeWitness {
  private TypeWitness() {}

  /**
   * The text that stands before the name of the called method, with the type arguments; empty if
   * they cannot be written.
   */
  public static Optional<String> prefix(TreePath path, PatchScope scope) {
    MethodInvocationTree call = (MethodInvocationTree) path.getLeaf();
    MethodSymbol method = ASTHelpers.getSymbol(call);
    if (!(call.getMethodSelect() instanceof MemberSelectTree select)) {
      return Optional.empty();
    }
    String written =
        scope
            .source()
            .between(
                scope.source().start(call),
                scope.source().end(select) - select.getIdentifier().length());
    Type result = ASTHelpers.getType(call);
    boolean follows = path.getParentPath().getLeaf() instanceof MemberSelectTree;
    if (follows || !call.getTypeArguments().isEmpty() || method.getTypeParameters().isEmpty()) {
      return Optional.of(written);
    }
    if (result == null
        || !isInferred(method)
        || result.getTypeArguments().size() != 1
        || !isWritable(result.getTypeArguments().get(0))) {
      return Optional.empty();
    }
    String argument = scope.typeText(result.getTypeArguments().get(0));
    return Optional.of(written + "<" + argument + ">");
  }

  /**
   * The type argument for a factory that returns {@code result} made of a lambda with these
   * results, in angle brackets; the empty string if the results say it by themselves; empty if it
   * cannot be written.
   *
   * @param expected the type that each of the lambda's results should have
   */
  public static Optional<String> ofFactory(
      Type result, Type expected, List<? extends ExpressionTree> lambdaResults, PatchScope scope) {
    boolean isClear =
        lambdaResults.stream()
            .allMatch(
                value ->
                    !isPoly(value)
                        && ASTHelpers.isSameType(
                            ASTHelpers.getType(value), expected, scope.state()));
    if (isClear || result.getTypeArguments().isEmpty()) {
      return Optional.of("");
    }
    Type argument = result.getTypeArguments().get(0);
    if (argument instanceof WildcardType
        || (hasOnlyItself(argument) && lambdaResults.stream().anyMatch(TypeWitness::saysItsType))) {
      return Optional.of("");
    }
    return isWritable(argument)
        ? Optional.of("<" + scope.typeText(argument) + ">")
        : Optional.empty();
  }

  /**
   * Whether nothing but values of exactly this type can be assigned to it, so that it is inferred.
   */
  private static boolean hasOnlyItself(Type type) {
    return (type.tsym.flags() & Flags.FINAL) != 0 && type.getTypeArguments().isEmpty();
  }

  /**
   * Whether the arguments of a call say what it returns, as those of {@code Flux.empty()} don't.
   */
  private static boolean saysItsType(ExpressionTree expression) {
    if (!isPoly(expression)
        || !(ASTHelpers.stripParentheses(expression) instanceof MethodInvocationTree call)) {
      return true;
    }
    MethodSymbol method = ASTHelpers.getSymbol(call);
    List<Type> parameters = method.type.getParameterTypes();
    int given = Math.min(parameters.size(), call.getArguments().size());
    return method.getTypeParameters().stream()
        .allMatch(
            variable ->
                IntStream.range(0, given)
                    .filter(i -> !isFunction(call.getArguments().get(i)))
                    .anyMatch(i -> parameters.get(i).contains(variable.type)));
  }

  private static boolean isFunction(ExpressionTree argument) {
    return argument instanceof LambdaExpressionTree || argument instanceof MemberReferenceTree;
  }

  /** Whether the type of an expression depends on where it stands. */
  private static boolean isPoly(ExpressionTree expression) {
    ExpressionTree bare = ASTHelpers.stripParentheses(expression);
    if (bare instanceof MethodInvocationTree call) {
      MethodSymbol method = ASTHelpers.getSymbol(call);
      return call.getTypeArguments().isEmpty() && !method.getTypeParameters().isEmpty();
    }
    if (bare instanceof NewClassTree creation) {
      return creation.getIdentifier() instanceof ParameterizedTypeTree type
          && type.getTypeArguments().isEmpty();
    }
    return bare instanceof ConditionalExpressionTree
        || bare instanceof SwitchExpressionTree
        || bare instanceof LambdaExpressionTree
        || bare instanceof MemberReferenceTree;
  }

  /** A method with one type parameter, which is also the argument of its result. */
  private static boolean isInferred(MethodSymbol method) {
    return method.getTypeParameters().size() == 1
        && !method.getReturnType().getTypeArguments().isEmpty();
  }

  public static boolean isWritable(Type type) {
    return !(type instanceof CapturedType)
        && !type.isCompound()
        && !type.isErroneous()
        && type.getTypeArguments().stream().allMatch(TypeWitness::isWritable);
  }

  /** A type as the source writes it, with a wildcard for each type argument. */
  public static String withWildcards(Type type, PatchScope scope) {
    if (type.isPrimitive()) {
      return type.toString();
    }
    String written = scope.name(type.tsym);
    int arguments = type.tsym.type.getTypeArguments().size();
    return arguments == 0
        ? written
        : written + Collections.nCopies(arguments, "?").stream().collect(joining(", ", "<", ">"));
  }

  /** A subtype with the type arguments of the type that the value has. */
  public static String cast(Type subtype, Type type, PatchScope scope) {
    String name = scope.name(subtype.tsym);
    int wanted = subtype.tsym.type.getTypeArguments().size();
    if (wanted == 0) {
      return name;
    }
    boolean isSame = type.getTypeArguments().size() == wanted;
    return isSame
        ? name
            + type.getTypeArguments().stream()
                .map(argument -> scope.typeText(argument))
                .collect(joining(", ", "<", ">"))
        : withWildcards(subtype, scope);
  }
}
