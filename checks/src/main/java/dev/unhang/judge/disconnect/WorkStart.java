package dev.unhang.judge.disconnect;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.Optional;

/**
 * A call that starts work.
 *
 * @param call the call
 * @param kind what it starts
 */
record WorkStart(TreePath call, WorkKind kind) {

  /** The start that the call at the path of {@code state} is, if it is one. */
  static Optional<WorkStart> of(MethodInvocationTree call, VisitorState state) {
    for (Fact fact : CallFacts.of(call, state)) {
      if (fact.kind() == Kind.WORK_START) {
        return of(fact, state);
      }
    }
    MethodSymbol method = ASTHelpers.getSymbol(call);
    if (method != null && Models.of(state).isSaidOfArguments(Kind.WORK_START, method)) {
      for (ExpressionTree argument : call.getArguments()) {
        for (Fact fact : CallFacts.ofArgument(call, argument, state)) {
          if (fact.kind() == Kind.WORK_START) {
            return of(fact, state);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<WorkStart> of(Fact fact, VisitorState state) {
    return fact.isCancelledByFramework() || fact.isConditional()
        ? Optional.empty()
        : WorkKind.of(fact).map(kind -> new WorkStart(state.getPath(), kind));
  }
}
