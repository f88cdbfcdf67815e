package dev.unhang.fix.safe;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.VisitorState;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The calls of a piece of code that only the thread may make that it was written for. */
final class ThreadCalls {
  private final VisitorState state;
  private final Set<String> names = new HashSet<>();
  private final Map<String, Fact> confined = new LinkedHashMap<>();

  ThreadCalls(VisitorState state) {
    this.state = state;
  }

  void add(MethodSymbol method, @Nullable Type receiver) {
    String name = method.getSimpleName().toString();
    names.add(name);
    Models.traits(state).calls(method, receiver, state).stream()
        .filter(fact -> fact.kind() == Kind.CONFINED && fact.defer().isEmpty())
        .forEach(fact -> confined.put(name, fact));
  }

  /** What undoes another call may move only with it. */
  Optional<String> problem() {
    return confined.entrySet().stream()
        .filter(entry -> entry.getValue().undoes().stream().noneMatch(names::contains))
        .map(entry -> problem(entry.getKey(), entry.getValue()))
        .findFirst();
  }

  private static String problem(String name, Fact confined) {
    ImmutableSet<String> undone = confined.undoes();
    if (!undone.isEmpty()) {
      return "`" + name + "` is for the thread that called `" + undone.asList().get(0) + "`";
    }
    return "`"
        + name
        + "` "
        + (confined.note().isEmpty() ? "may come too late on another thread" : confined.note());
  }
}
