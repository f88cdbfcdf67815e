package dev.unhang.fix;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import java.util.Optional;

/**
 * Hands a function to the sibling of a method of {@code CompletionStage} that runs it on the common
 * pool: {@code whenCompleteAsync} instead of {@code whenComplete}.
 */
final class AsyncSibling {
  private static final String SUFFIX = "Async";
  private static final ImmutableSet<String> STAGES =
      ImmutableSet.of(
          "java.util.concurrent.CompletableFuture", "java.util.concurrent.CompletionStage");

  private final SourceText source;
  private final VisitorState state;

  AsyncSibling(SourceText source, VisitorState state) {
    this.source = source;
    this.state = state;
  }

  /** The patch for a lambda or method reference; empty if no stage is given it. */
  Optional<SuggestedFix> fix(TreePath code) {
    if (!(code.getLeaf() instanceof LambdaExpressionTree
            || code.getLeaf() instanceof MemberReferenceTree)
        || !(code.getParentPath().getLeaf() instanceof MethodInvocationTree call)
        || !(call.getMethodSelect() instanceof MemberSelectTree select)) {
      return Optional.empty();
    }
    MethodSymbol method = getSymbol(call);
    String sibling = method.getSimpleName() + SUFFIX;
    boolean isKnown =
        !method.isStatic()
            && STAGES.contains(method.owner.getQualifiedName().toString())
            && method.owner.members().getSymbolsByName(state.getName(sibling)).iterator().hasNext();
    int end = source.end(select);
    return isKnown ? Optional.of(SuggestedFix.replace(end, end, SUFFIX)) : Optional.empty();
  }
}
