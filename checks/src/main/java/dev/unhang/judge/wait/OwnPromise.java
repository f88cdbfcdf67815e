package dev.unhang.judge.wait;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.unhang.code.Trees;
import dev.unhang.context.ContextEngine;
import dev.unhang.context.answer.CodeContext;
import dev.unhang.context.answer.CodeContext.Answer;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.context.rule.MethodRules;
import dev.unhang.model.Detail;
import dev.unhang.model.Kind;
import dev.unhang.reach.Wait;
import java.util.Optional;
import javax.lang.model.element.ElementKind;

/**
 * A wait for a promise that the thread itself has to keep: what a handler is given makes promises
 * of the executor that runs the handler, whichever that is. A worker that may wait for anything
 * else may not wait for these.
 */
final class OwnPromise {
  private OwnPromise() {}

  /**
   * Where a handler runs that waits for its own promise; empty if it is no such wait.
   *
   * @param context where the code of the wait runs, as the wiring says
   */
  static Optional<CodeContext> of(Wait wait, CodeContext context, VisitorState state) {
    return context.answer() != Answer.UNKNOWN
            && wait.subject() instanceof MethodInvocationTree call
            && CallFacts.of(call, state).stream()
                .anyMatch(
                    fact ->
                        fact.kind() == Kind.BLOCKING_CHAIN
                            && fact.throwing() == Detail.Throws.ON_OWN_LOOP)
            && ContextEngine.of(state).guardAt(wait.path()).isEmpty()
        ? Trees.boundary(wait.path()).flatMap(boundary -> inHandler(call, boundary, state))
        : Optional.empty();
  }

  private static Optional<CodeContext> inHandler(
      MethodInvocationTree call, TreePath boundary, VisitorState state) {
    Symbol receiver = ASTHelpers.getSymbol(ASTHelpers.getReceiver(call));
    if (!(boundary.getLeaf() instanceof MethodTree method)
        || receiver == null
        || receiver.getKind() != ElementKind.PARAMETER) {
      return Optional.empty();
    }
    MethodSymbol handler = ASTHelpers.getSymbol(method);
    return Optional.of(new MethodRules(state).overridden(handler, boundary))
        .filter(declared -> declared.answer() == Answer.EVENT_LOOP);
  }
}
