package dev.unhang.fix.handle;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.context.rule.MemberFacts;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.StopCode;
import dev.unhang.judge.disconnect.Work;
import dev.unhang.model.Detail;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The call that stops what a handle stands for: {@code task.cancel(true)}, or {@code
 * vertx.cancelTimer(timer)}.
 *
 * @param owner the text of what takes the handle as its argument; empty if the handle has the
 *     method itself
 * @param handle the type of the handle
 * @param method the name of the method
 * @param argument the text of its only argument, if the handle has the method; empty if it has none
 * @param interrupts whether a thread that is doing the work is interrupted, or the like
 */
public record CancelCall(
    String owner, Type handle, String method, String argument, boolean interrupts) {
  private static final Comparator<MemberFacts.Found> BEST =
      comparing((MemberFacts.Found found) -> !interrupts(found))
          .thenComparingInt(found -> found.name().length())
          .thenComparing(MemberFacts.Found::name);

  /** The variables that hold the handle of some work themselves, and not among others. */
  public static ImmutableSet<Symbol> handlesOf(Work work, PatchScope scope) {
    return work.handle().holders().stream()
        .filter(each -> ofType(each.type, scope).isPresent())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The call for handles of a type that have such a method; empty if the models know none. */
  public static Optional<CancelCall> ofType(Type type, PatchScope scope) {
    Predicate<MethodSymbol> shape =
        method ->
            method.getParameters().isEmpty()
                || (method.getParameters().size() == 1 && takesBoolean(method, scope.state()));
    return candidates(type, shape, scope.state()).stream()
        .min(BEST)
        .map(
            found ->
                new CancelCall(
                    "",
                    type,
                    found.name(),
                    found.method().getParameters().isEmpty()
                        ? ""
                        : String.valueOf(scope.mayInterrupt()),
                    interrupts(found)));
  }

  /** The call on an expression, of the type {@code owner}, that takes handles of a type. */
  static Optional<CancelCall> onOwner(String text, Type owner, Type handle, VisitorState state) {
    Predicate<MethodSymbol> shape =
        method ->
            method.getParameters().size() == 1
                && !takesBoolean(method, state)
                && state.getTypes().isAssignable(handle, method.getParameters().get(0).type);
    return candidates(owner, shape, state).stream()
        .min(BEST)
        .map(found -> new CancelCall(text, handle, found.name(), "", interrupts(found)));
  }

  private static boolean interrupts(MemberFacts.Found found) {
    return found.fact().mayInterrupt();
  }

  private static boolean takesBoolean(MethodSymbol method, VisitorState state) {
    return ASTHelpers.isSameType(
        method.getParameters().get(0).type, state.getSymtab().booleanType, state);
  }

  /** What the models know that stops something, the nearest supertype's word about each. */
  private static ImmutableList<MemberFacts.Found> candidates(
      Type type, Predicate<MethodSymbol> shape, VisitorState state) {
    ImmutableList.Builder<MemberFacts.Found> found = ImmutableList.builder();
    List<MethodSymbol> methods = MemberFacts.members(type, state);
    for (MethodSymbol method : methods) {
      if (shape.test(method)) {
        Models.of(state).calls(method, type, state).stream()
            .filter(fact -> fact.kind() == Kind.CANCEL)
            .findFirst()
            .filter(fact -> fact.stops() == Detail.Stops.EVERYTHING)
            .ifPresent(fact -> found.add(new MemberFacts.Found(method, fact)));
      }
    }
    return withoutOverridden(found.build(), methods);
  }

  /** A method of a supertype that a subtype has too is the subtype's. */
  private static ImmutableList<MemberFacts.Found> withoutOverridden(
      ImmutableList<MemberFacts.Found> all, List<MethodSymbol> methods) {
    return all.stream()
        .filter(
            found ->
                all.stream()
                    .filter(other -> other.name().equals(found.name()))
                    .filter(
                        other ->
                            other.method().getParameters().size()
                                == found.method().getParameters().size())
                    .allMatch(
                        other ->
                            methods.indexOf(other.method()) >= methods.indexOf(found.method())))
        .collect(ImmutableList.toImmutableList());
  }

  /** The call for a handle in a variable. */
  public String of(String variable) {
    return owner.isEmpty()
        ? variable + "." + method + "(" + argument + ")"
        : owner + "." + method + "(" + variable + ")";
  }

  /** The code that stops what a variable holds. */
  public StopCode on(String variable) {
    boolean isReference = owner.isEmpty() && argument.isEmpty();
    return new StopCode(
        ImmutableList.of(of(variable) + ";"), isReference ? variable + "::" + method : "", handle);
  }
}
