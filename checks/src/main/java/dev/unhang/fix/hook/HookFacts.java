package dev.unhang.fix.hook;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.VisitorState;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.context.rule.MemberFacts;
import dev.unhang.model.Event;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the models say about the hooks that a patch may add. */
final class HookFacts {
  private HookFacts() {}

  /** Whether they recommend to override a method. */
  static boolean isRecommended(MethodSymbol method, Predicate<Fact> fits, VisitorState state) {
    return Models.of(state).overrides(method, state).stream()
        .anyMatch(fact -> isRecommended(fact) && fits.test(fact));
  }

  /** Whether they recommend an annotation for a method that runs in all of {@code events}. */
  static boolean isRecommended(
      ClassSymbol annotation, ImmutableSet<Event> events, VisitorState state) {
    return Models.of(state).ofAnnotation(annotation).stream()
        .anyMatch(fact -> isRecommended(fact) && fact.covers().containsAll(events));
  }

  /** Whether a fact speaks of a hook, and of one that a patch may add. */
  static boolean isRecommended(Fact fact) {
    return fact.kind() == Kind.DISCONNECT && fact.isHook();
  }

  /** Whether a method runs on an event loop wherever it is overridden. */
  static boolean isOnEventLoop(MethodSymbol method, VisitorState state) {
    return Models.of(state).overrides(method, state).stream()
        .anyMatch(fact -> fact.kind() == Kind.EVENT_LOOP);
  }

  /** The methods whose end methods of a type are. */
  static Stream<String> begun(Type type, VisitorState state) {
    return MemberFacts.members(type, state).stream()
        .flatMap(method -> Models.of(state).overrides(method, state).stream())
        .flatMap(fact -> fact.undoes().stream());
  }

  /** The types that the framework hands over where the code names {@code type}. */
  static Stream<Type> handedOver(Type type, VisitorState state) {
    return Models.of(state).types(type, state).stream()
        .filter(fact -> fact.kind() == Kind.WORK_START)
        .flatMap(fact -> fact.as().stream())
        .map(state::getTypeFromString)
        .filter(Objects::nonNull);
  }
}
