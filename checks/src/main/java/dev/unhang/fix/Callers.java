package dev.unhang.fix;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.unhang.context.CodeContext;
import dev.unhang.context.ContextEngine;
import dev.unhang.context.UsageIndex;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Who calls the methods of this file, and from where. */
final class Callers {
  private final VisitorState state;
  private final ContextEngine engine;

  Callers(VisitorState state) {
    this.state = state;
    this.engine = ContextEngine.of(state);
  }

  /** Whether a call stands alone, so that nobody uses its result. */
  static boolean isStatement(TreePath call) {
    return call.getParentPath().getLeaf() instanceof ExpressionStatementTree;
  }

  /**
   * The calls of, and the references to, a method that make it run where nobody may wait; empty if
   * it is no helper, but runs there for what it is itself.
   */
  ImmutableList<TreePath> forbiddenCalls(TreePath method) {
    CodeContext context = engine.ofBoundary(method);
    ImmutableList<TreePath> uses = uses(method);
    return uses.stream().noneMatch(use -> isReason(use, context))
        ? ImmutableList.of()
        : uses.stream()
            .filter(use -> context(use).mustNotWait())
            .map(Callers::call)
            .collect(ImmutableList.toImmutableList());
  }

  /** Whether a method runs where it does because it is called, or referred to, at a place. */
  private boolean isReason(TreePath use, CodeContext method) {
    CodeContext caller = context(use);
    int more = use.getLeaf() instanceof MemberReferenceTree ? 0 : 1;
    return caller.mustNotWait()
        && method.steps().size() == caller.steps().size() + more
        && method.steps().subList(more, method.steps().size()).equals(caller.steps());
  }

  /**
   * Whether a method runs only where nobody may wait, so that it may be changed; a method that
   * other files may call does not.
   */
  boolean isExclusive(TreePath method) {
    return isExclusive(method, new HashSet<>());
  }

  private boolean isExclusive(TreePath method, Set<MethodSymbol> seen) {
    MethodSymbol symbol = getSymbol((MethodTree) method.getLeaf());
    if (!seen.add(symbol) || forbiddenCalls(method).isEmpty()) {
      return true;
    }
    return symbol.isPrivate()
        && uses(method).stream()
            .allMatch(
                use ->
                    context(use).mustNotWait()
                        && (use.getLeaf() instanceof MemberReferenceTree
                            || isExclusiveAround(use, seen)));
  }

  /** A lambda runs where it is handed to; a method has to be looked at. */
  private boolean isExclusiveAround(TreePath use, Set<MethodSymbol> seen) {
    return ContextEngine.boundaryOf(use)
        .filter(outer -> !(outer.getLeaf() instanceof MethodTree) || isExclusive(outer, seen))
        .isPresent();
  }

  private ImmutableList<TreePath> uses(TreePath method) {
    return method.getLeaf() instanceof MethodTree tree
        ? UsageIndex.of(state).uses(getSymbol(tree))
        : ImmutableList.of();
  }

  private CodeContext context(TreePath use) {
    return use.getLeaf() instanceof MemberReferenceTree ? engine.ofBoundary(use) : engine.at(use);
  }

  private static TreePath call(TreePath use) {
    return use.getParentPath().getLeaf() instanceof MethodInvocationTree call
            && call.getMethodSelect() == use.getLeaf()
        ? use.getParentPath()
        : use;
  }

  /**
   * Returns where a wait has to be cured: where it stands, or at the call in the handler if others
   * may call the code in between; empty if there are several such calls.
   */
  Optional<TreePath> siteOf(TreePath wait) {
    TreePath site = wait;
    Set<TreePath> seen = new HashSet<>();
    while (seen.add(site)) {
      Optional<TreePath> method =
          ContextEngine.boundaryOf(site).filter(path -> path.getLeaf() instanceof MethodTree);
      if (method.isEmpty() || isExclusive(method.orElseThrow())) {
        return Optional.of(site);
      }
      ImmutableList<TreePath> calls = forbiddenCalls(method.orElseThrow());
      if (calls.size() != 1) {
        return Optional.empty();
      }
      site = calls.get(0);
    }
    return Optional.empty();
  }
}
