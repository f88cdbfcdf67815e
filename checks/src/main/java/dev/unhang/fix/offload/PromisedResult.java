package dev.unhang.fix.offload;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Trees;
import dev.unhang.fix.safe.Elsewhere;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Code that returns a promise which its own statements complete, so that they may do so later, on
 * another thread, and tell it of errors. The models say for which types any thread may do so, with
 * {@code offload returns}.
 */
final class PromisedResult {
  private PromisedResult() {}

  /** Whether a statement of a body, and those behind it, complete what the body returns. */
  static boolean isCompletedFrom(TreePath statement, BlockTree body, VisitorState state) {
    List<? extends StatementTree> all = body.getStatements();
    int from = all.indexOf(statement.getLeaf());
    VarSymbol promise = from < 0 ? null : promise(Iterables.getLast(all));
    if (promise == null || OffloadMeans.of(promise.type, state).isEmpty()) {
      return false;
    }
    List<? extends StatementTree> moved = all.subList(from, all.size() - 1);
    return ErrorReport.reference(moved, state)
            .filter(report -> report.startsWith(promise.getSimpleName() + "::"))
            .isPresent()
        && Elsewhere.problem(body, moved, ImmutableSet.of(), state).isEmpty();
  }

  /** The local variable of {@code return promise;} or {@code return promise.future();}. */
  private static @Nullable VarSymbol promise(Tree last) {
    ExpressionTree result = last instanceof ReturnTree tree ? tree.getExpression() : null;
    if (result instanceof MethodInvocationTree call && call.getArguments().isEmpty()) {
      result = Trees.receiver(call);
    }
    return result instanceof IdentifierTree
            && ASTHelpers.getSymbol(result) instanceof VarSymbol variable
            && variable.owner instanceof MethodSymbol
        ? variable
        : null;
  }
}
