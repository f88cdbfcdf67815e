package dev.unhang.fix.field;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.context.rule.MemberFacts;
import dev.unhang.fix.hook.HookMethods;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the sessions of a framework are told apart by, whether the class does so or not. */
final class NaturalKeys {
  private NaturalKeys() {}

  /** The keys of what the methods of a class are given, in their order. */
  static ImmutableSet<SessionKey> of(ClassTree type, VisitorState state) {
    return type.getMembers().stream()
        .filter(member -> member instanceof MethodTree)
        .flatMap(member -> HookMethods.parameters((MethodTree) member).stream())
        .flatMap(parameter -> Models.traits(state).types(parameter.type(), state).stream())
        .filter(fact -> fact.kind() == Kind.SESSION)
        .distinct()
        .flatMap(fact -> key(fact, state).stream())
        .collect(toImmutableSet());
  }

  private static Optional<SessionKey> key(Fact fact, VisitorState state) {
    Type session = state.getTypeFromString(fact.type());
    StringBuilder calls = new StringBuilder();
    Type key = session;
    for (String name : fact.key()) {
      key = key == null ? null : result(name, key, state);
      calls.append('.').append(name).append("()");
    }
    return session == null || key == null || key.isPrimitiveOrVoid()
        ? Optional.empty()
        : Optional.of(new SessionKey(session, calls.toString(), key, session));
  }

  /** What a method without parameters returns. */
  private static @Nullable Type result(String method, Type owner, VisitorState state) {
    return MemberFacts.members(owner, state).stream()
        .filter(member -> member.getSimpleName().contentEquals(method))
        .filter(member -> member.getParameters().isEmpty())
        .map(MethodSymbol::getReturnType)
        .findFirst()
        .orElse(null);
  }
}
