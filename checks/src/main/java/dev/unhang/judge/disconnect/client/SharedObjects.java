package dev.unhang.judge.disconnect.client;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import com.google.errorprone.VisitorState;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.stream.Stream;

/** What the models say about whether one object of a class serves all clients. */
public final class SharedObjects {
  private SharedObjects() {}

  /** The facts that say so: about the class, or about a method that is called for a client. */
  public static Stream<Fact> facts(ClassSymbol type, VisitorState state) {
    Models models = Models.of(state);
    return Stream.of(
            models.annotations(type, state).stream(),
            models.types(type.type, state).stream(),
            Streams.stream(type.members().getSymbols(MethodSymbol.class::isInstance))
                .filter(method -> !method.getAnnotationMirrors().isEmpty())
                .map(method -> models.annotations(method, state))
                .filter(SharedObjects::isForClient)
                .flatMap(ImmutableList::stream))
        .flatMap(facts -> facts)
        .filter(fact -> fact.kind() == Kind.SHARED);
  }

  /** Whether a framework calls the method; where it injects, the value is what is shared. */
  private static boolean isForClient(ImmutableList<Fact> facts) {
    return facts.stream()
        .anyMatch(fact -> fact.kind() == Kind.WORK_START || fact.kind() == Kind.DISCONNECT);
  }
}
