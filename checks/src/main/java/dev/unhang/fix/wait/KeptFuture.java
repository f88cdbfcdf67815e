package dev.unhang.fix.wait;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.UsageIndex;
import dev.unhang.fix.end.EndNeeded;
import dev.unhang.fix.text.Edits;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.SourceText;
import dev.unhang.fix.text.TryCleanup;
import dev.unhang.judge.wait.WaitVerdict;
import dev.unhang.model.Models;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes the wait out from between a future and its listener, which runs at the end anyway: {@code
 * ctx.close().sync().addListener(..)}.
 */
final class KeptFuture {
  private final PatchScope scope;
  private final SourceText source;
  private final VisitorState state;

  KeptFuture(PatchScope scope) {
    this.scope = scope;
    this.source = scope.source();
    this.state = scope.state();
  }

  /** The patch; empty if somebody does more with the future than to listen. */
  Optional<SuggestedFix> fix(MethodInvocationTree call, WaitVerdict verdict) {
    TreePath wait = verdict.waiting().path();
    if (!(call.getMethodSelect() instanceof MemberSelectTree select)
        || !isSame(getType(call), getType(select.getExpression()))) {
      return Optional.empty();
    }
    ImmutableList<TreePath> statements = statements(wait);
    if (statements.isEmpty()) {
      return Optional.empty();
    }
    ImmutableSet<Tree> gone =
        statements.stream().map(TreePath::getLeaf).collect(ImmutableSet.toImmutableSet());
    TreePath first = statements.get(0);
    boolean isNeeded = EndNeeded.behindWait(null, gone, verdict.sites(), state).isNeeded(first);
    return isNeeded || new Listener(scope).isCaught(first)
        ? Optional.empty()
        : Optional.of(fix(first, call, select));
  }

  private SuggestedFix fix(TreePath statement, MethodInvocationTree call, MemberSelectTree select) {
    Edits edits = new Edits(source);
    edits.replace(source.end(select.getExpression()), source.end(call), "");
    new TryCleanup(edits, ImmutableSet.of(call), scope).around(statement);
    return edits.fix();
  }

  private static boolean isSame(@Nullable Type one, @Nullable Type other) {
    return one != null && other != null && one.tsym.equals(other.tsym);
  }

  /**
   * The statements that only add listeners, the one with the wait first; none if there are others.
   */
  private ImmutableList<TreePath> statements(TreePath wait) {
    Optional<TreePath> direct = listening(wait);
    if (direct.isPresent()) {
      return ImmutableList.of(direct.orElseThrow());
    }
    if (!(wait.getParentPath().getLeaf() instanceof VariableTree variable)) {
      return ImmutableList.of();
    }
    List<TreePath> statements = new ArrayList<>();
    statements.add(wait.getParentPath());
    for (TreePath use : UsageIndex.of(state).uses(getSymbol(variable))) {
      Optional<TreePath> statement = listening(use);
      if (statement.isEmpty()) {
        return ImmutableList.of();
      }
      statements.add(statement.orElseThrow());
    }
    return statements.size() > 1 ? ImmutableList.copyOf(statements) : ImmutableList.of();
  }

  /** The statement that does nothing but add a listener, or several, to a future. */
  private Optional<TreePath> listening(TreePath future) {
    TreePath link = future;
    while (link.getParentPath().getLeaf() instanceof MemberSelectTree select
        && link.getParentPath().getParentPath().getLeaf() instanceof MethodInvocationTree call
        && isListener((ExpressionTree) link.getLeaf(), select)) {
      link = new TreePath(link.getParentPath().getParentPath().getParentPath(), call);
    }
    return link != future && link.getParentPath().getLeaf() instanceof ExpressionStatementTree
        ? Optional.of(link.getParentPath())
        : Optional.empty();
  }

  private boolean isListener(ExpressionTree future, MemberSelectTree select) {
    return Models.of(state).returns(getType(future), state).stream()
        .flatMap(fact -> fact.listener().stream())
        .anyMatch(name -> select.getIdentifier().contentEquals(name));
  }
}
