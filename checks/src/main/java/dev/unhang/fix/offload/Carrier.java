package dev.unhang.fix.offload;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.unhang.code.SourceUnits;
import dev.unhang.code.Symbols;
import dev.unhang.code.Trees;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What takes along to another thread what code asks its thread for: {@code Context.current().wrap}.
 */
final class Carrier {
  private final VisitorState state;
  private final Set<MethodSymbol> seen = new HashSet<>();
  private final Deque<Tree> pending = new ArrayDeque<>();
  private Optional<String> found = Optional.empty();

  private Carrier(VisitorState state) {
    this.state = state;
  }

  /** The call up to its parenthesis; empty if the code does not ask, as far as it is in sight. */
  static Optional<String> of(List<? extends Tree> code, PatchScope scope) {
    Carrier carrier = new Carrier(scope.state());
    carrier.search(code);
    return carrier.found.map(
        factory -> {
          int hash = factory.indexOf('#');
          return scope.name(factory.substring(0, hash)) + "." + factory.substring(hash + 1);
        });
  }

  /* One behind the other, as a chain of calls may be long. */
  private void search(List<? extends Tree> code) {
    pending.addAll(code);
    while (found.isEmpty() && !pending.isEmpty()) {
      Trees.any(pending.poll(), tree -> tree instanceof MethodInvocationTree && asks(tree));
    }
  }

  private boolean asks(Tree call) {
    MethodSymbol method = Symbols.method(call);
    if (method != null) {
      found =
          Models.traits(state).calls(method, CallFacts.receiver(call), state).stream()
              .filter(fact -> fact.kind() == Kind.CONFINED)
              .map(Fact::defer)
              .flatMap(Optional::stream)
              .findFirst()
              .or(() -> found);
      if (found.isEmpty() && seen.add(method)) {
        SourceUnits.of(state)
            .declaration(method, state)
            .map(TreePath::getLeaf)
            .ifPresent(pending::add);
      }
    }
    return found.isPresent();
  }
}
