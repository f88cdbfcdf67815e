package dev.unhang.fix.offload;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Symbols;
import dev.unhang.code.Trees;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.model.Detail;
import dev.unhang.model.Models;
import java.util.List;

/**
 * Code that waits until all requests are answered, and answers its own only then: on another thread
 * it waits for ever as well.
 */
public final class OwnAnswer {
  private OwnAnswer() {}

  /** Whether these statements answer through an observer behind such a wait. */
  public static boolean isAwaited(List<? extends Tree> statements, VisitorState state) {
    return statements.stream()
        .anyMatch(
            waits ->
                Trees.anyOwn(
                    waits,
                    tree -> isWait(tree, state) && isAnsweredBehind(tree, statements, state)));
  }

  private static boolean isWait(Tree tree, VisitorState state) {
    MethodSymbol method = tree instanceof MethodInvocationTree ? Symbols.method(tree) : null;
    return method != null
        && Models.of(state).calls(method, CallFacts.receiver(tree), state).stream()
            .anyMatch(fact -> fact.awaits() == Detail.Awaits.REQUESTS);
  }

  private static boolean isAnsweredBehind(
      Tree wait, List<? extends Tree> statements, VisitorState state) {
    int end = state.getEndPosition(wait);
    return statements.stream()
        .anyMatch(
            statement ->
                Trees.any(
                    statement,
                    tree ->
                        tree instanceof IdentifierTree
                            && ASTHelpers.getStartPosition(tree) >= end
                            && isObserver(tree, state)));
  }

  private static boolean isObserver(Tree tree, VisitorState state) {
    Type type = ASTHelpers.getType(tree);
    return type != null && OffloadMeans.isObserver(type, state);
  }
}
