package dev.unhang.reach;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.model.Detail.Written;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.List;
import java.util.Optional;

/** The waits that calls come to in another compilation, as the models and summaries tell. */
final class FarWaits {
  private FarWaits() {}

  /** The wait behind the call, creation or method reference at {@code state}'s path. */
  static Optional<Wait> behind(Tree call, VisitorState state) {
    return of(CallFacts.of(call, state), state.getPath());
  }

  /** The wait behind a method that runs at {@code state}'s path without a call of it. */
  static Optional<Wait> behind(MethodSymbol method, VisitorState state) {
    return of(Models.of(state).calls(method, null, state), state.getPath());
  }

  private static Optional<Wait> of(List<Fact> facts, TreePath site) {
    for (Fact fact : facts) {
      if (fact.kind() == Kind.NOT_BLOCKING) {
        return Optional.empty();
      }
      if (fact.kind() == Kind.COMES_TO_WAIT) {
        Written written = fact.written();
        return Optional.of(
            new Wait(
                written == null ? Written.CALL : written,
                site,
                fact.by().orElse(fact.member()),
                null,
                Optional.of(fact)));
      }
    }
    return Optional.empty();
  }

  /** The path to a wait behind the method that is called, or runs, at its place. */
  static WaitPath.Hop hop(Wait wait) {
    Fact fact = wait.fact().orElseThrow();
    String type = fact.type();
    String name = type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
    return new WaitPath.Hop(
        fact.member().equals("<init>") ? "new " + name : name + "." + fact.member(), wait.path());
  }
}
