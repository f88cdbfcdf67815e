package dev.unhang.fix.end;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import dev.unhang.code.Trees;
import dev.unhang.context.CallSites;
import dev.unhang.fix.safe.Elsewhere;
import dev.unhang.fix.text.PatchScope;
import java.util.Optional;

/**
 * Moves a whole try statement that waits when it closes a resource, where nothing needs its end.
 */
public final class MovedTry {
  private final CallSites sites;
  private final PatchScope scope;

  public MovedTry(CallSites sites, PatchScope scope) {
    this.sites = sites;
    this.scope = scope;
  }

  /** Whether a tree is a resource of the statement around it. */
  public static boolean isResource(TreePath path) {
    return path.getParentPath().getLeaf() instanceof TryTree tree
        && tree.getResources().contains(path.getLeaf());
  }

  /**
   * Why the statement around a resource may not move, as the end of a sentence; empty if it may.
   */
  public String problem(TreePath resource) {
    Tree tree = resource.getParentPath().getLeaf();
    return Trees.boundary(resource)
        .map(
            boundary ->
                Elsewhere.problem(
                    boundary.getLeaf(), ImmutableList.of(tree), ImmutableSet.of(), scope.state()))
        .orElse("");
  }

  /** The patch; empty if something has to stay, or needs the end. */
  public Optional<SuggestedFix> fix(TreePath resource) {
    TreePath statement = resource.getParentPath();
    return statement.getParentPath().getLeaf() instanceof BlockTree
            && Trees.boundary(resource).filter(this::isAlone).isPresent()
            && problem(resource).isEmpty()
        ? new MovedWait(null, sites, scope).fix(ImmutableList.of(statement))
        : Optional.empty();
  }

  /** Whether nothing goes on behind the lambda or method, with its result or in a stream. */
  private boolean isAlone(TreePath boundary) {
    return boundary.getLeaf() instanceof LambdaExpressionTree lambda
        ? Trees.isVoidFunction(lambda, scope.state()) && Trees.isStatement(boundary.getParentPath())
        : boundary.getLeaf() instanceof MethodTree method
            && ASTHelpers.isVoidType(ASTHelpers.getSymbol(method).getReturnType(), scope.state());
  }
}
