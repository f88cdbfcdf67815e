package dev.unhang.context.rule;

import com.google.errorprone.VisitorState;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import dev.unhang.model.Fact;
import dev.unhang.model.Models;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the models say about the members of a type, whichever the source uses. */
public final class MemberFacts {
  /**
   * A member and what the models say about it.
   *
   * @param method the member
   * @param fact a fact about calls of it, or about one of its arguments
   */
  public record Found(MethodSymbol method, Fact fact) {
    public String name() {
      return method.getSimpleName().toString();
    }
  }

  private MemberFacts() {}

  /** The first member for which the models state such a fact about calls of it. */
  public static Optional<Found> call(Type type, Predicate<Fact> wanted, VisitorState state) {
    Models models = Models.of(state);
    return methods(type, state).stream()
        .flatMap(method -> found(method, models.calls(method, type, state).stream(), wanted))
        .findFirst();
  }

  /** The first method without parameters for which the models state such a fact. */
  public static Optional<Found> plainCall(Type type, Predicate<Fact> wanted, VisitorState state) {
    Models models = Models.of(state);
    return members(type, state).stream()
        .filter(method -> method.getParameters().isEmpty())
        .flatMap(method -> found(method, models.calls(method, type, state).stream(), wanted))
        .findFirst();
  }

  /** The first member for which the models state such a fact about an argument of it. */
  public static Optional<Found> argument(Type type, Predicate<Fact> wanted, VisitorState state) {
    return arguments(type, wanted, state).findFirst();
  }

  /** The members for which the models state such a fact about an argument of them. */
  public static Stream<Found> arguments(Type type, Predicate<Fact> wanted, VisitorState state) {
    Models models = Models.of(state);
    return methods(type, state).stream()
        .flatMap(
            method ->
                found(
                    method,
                    IntStream.range(0, method.getParameters().size())
                        .boxed()
                        .flatMap(index -> models.arguments(method, type, index, state).stream()),
                    wanted));
  }

  private static Stream<Found> found(
      MethodSymbol method, Stream<Fact> facts, Predicate<Fact> wanted) {
    return facts.filter(wanted).map(fact -> new Found(method, fact));
  }

  /** The methods with parameters, those of subtypes first. */
  private static List<MethodSymbol> methods(Type type, VisitorState state) {
    List<MethodSymbol> methods = members(type, state);
    methods.removeIf(method -> method.getParameters().isEmpty());
    return methods;
  }

  /** All methods, those of subtypes first. */
  public static List<MethodSymbol> members(Type type, VisitorState state) {
    List<MethodSymbol> methods = new ArrayList<>();
    Type bound = state.getTypes().skipTypeVars(type, false);
    if (!bound.hasTag(TypeTag.CLASS)) {
      return methods;
    }
    try {
      for (Type declaring : state.getTypes().closure(bound)) {
        for (Symbol member : declaring.tsym.members().getSymbols()) {
          if (member instanceof MethodSymbol method
              && !method.isConstructor()
              && (method.flags() & Flags.BRIDGE) == 0) {
            methods.add(method);
          }
        }
      }
    } catch (CompletionFailure e) {
      // a class file is missing: what was found so far stands
    }
    return methods;
  }
}
