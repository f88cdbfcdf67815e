package dev.unhang.fix;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.unhang.context.Basis;
import dev.unhang.lifecycle.Verdict;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Moves code that has to wait to a thread that may, with the means of the framework it is in. */
final class Offload {
  private final VisitorState state;
  private final SourceText source;

  Offload(SourceText source, VisitorState state) {
    this.source = source;
    this.state = state;
  }

  /** The patch for a verdict, or empty if no means is known to keep what the code does. */
  Optional<SuggestedFix> fix(Verdict verdict) {
    TreePath boundary = verdict.boundary();
    if (boundary.getLeaf() instanceof LambdaExpressionTree) {
      Optional<SuggestedFix> moved = lambda(boundary);
      if (moved.isPresent()) {
        return moved;
      }
    }
    BlockTree body = body(boundary.getLeaf());
    if (body == null) {
      return Optional.empty();
    }
    Optional<SuggestedFix> deferred = new DeferredBody(source, state).fix(boundary, body);
    return deferred.isPresent() || !mayLeaveThread(verdict)
        ? deferred
        : new VirtualThread(source, state).fix(verdict, body);
  }

  /** A lambda that a call runs: let the call, or the chain it is in, run it elsewhere. */
  private Optional<SuggestedFix> lambda(TreePath path) {
    if (!(path.getParentPath().getLeaf() instanceof MethodInvocationTree call)) {
      return Optional.empty();
    }
    Optional<String> sibling = OffloadMeans.blockingSibling(getSymbol(call), state);
    if (sibling.isPresent() && call.getMethodSelect() instanceof MemberSelectTree select) {
      int end = source.end(select);
      return Optional.of(
          SuggestedFix.replace(end - select.getIdentifier().length(), end, sibling.orElseThrow()));
    }
    return new ChainScheduler(source, state).fix(path.getParentPath());
  }

  /** A handler that only talks to an emitter or observer, which any thread may do. */
  private static boolean mayLeaveThread(Verdict verdict) {
    return verdict.context().basis() == Basis.DEFERRED_RESPONSE
        || (verdict.boundary().getLeaf() instanceof MethodTree method
            && OffloadMeans.hasObserver(method));
  }

  private static @Nullable BlockTree body(Tree boundary) {
    if (boundary instanceof MethodTree method) {
      return method.getBody();
    }
    return boundary instanceof LambdaExpressionTree lambda
            && lambda.getBody() instanceof BlockTree block
        ? block
        : null;
  }
}
