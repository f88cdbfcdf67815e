package dev.unhang.fix.offload;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.SourceText;
import dev.unhang.model.Kind;
import java.util.Optional;

/**
 * Hands a function to the sibling of a method that runs it on a thread that may block: {@code
 * whenCompleteAsync} instead of {@code whenComplete}. The models name it.
 */
public final class AsyncSibling {
  private final SourceText source;
  private final VisitorState state;

  public AsyncSibling(PatchScope scope) {
    this.source = scope.source();
    this.state = scope.state();
  }

  /** The patch for a function; empty if no stage is given it. */
  public Optional<SuggestedFix> fix(TreePath code) {
    if (!(code.getLeaf() instanceof ExpressionTree)
        || !(code.getParentPath().getLeaf() instanceof MethodInvocationTree call)
        || !(call.getMethodSelect() instanceof MemberSelectTree select)) {
      return Optional.empty();
    }
    int end = source.end(select);
    MethodSymbol method = getSymbol(call);
    return CallFacts.ofArgument(call, code.getLeaf(), state).stream()
        .filter(fact -> fact.kind() == Kind.COMPLETION)
        .flatMap(fact -> fact.instead().stream())
        .filter(name -> hasMethod(method.owner, name))
        .findFirst()
        .map(name -> SuggestedFix.replace(end - method.getSimpleName().length(), end, name));
  }

  private boolean hasMethod(Symbol type, String name) {
    return type.members().getSymbolsByName(state.getName(name)).iterator().hasNext();
  }
}
