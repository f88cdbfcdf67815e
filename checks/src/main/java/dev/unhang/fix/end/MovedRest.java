package dev.unhang.fix.end;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import dev.unhang.code.Trees;
import dev.unhang.context.CallSites;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.fix.offload.GoingOn;
import dev.unhang.fix.safe.WrappedInterrupt;
import dev.unhang.fix.text.PatchScope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Moves a wait to a thread that may block, and what follows and needs its end with it, or behind it
 * to where it belongs. The models say which of them a framework wants.
 */
public final class MovedRest {
  private final @Nullable Symbol subject;
  private final CallSites sites;
  private final PatchScope scope;
  private final VisitorState state;
  private final IdleCode idle;

  /**
   * @param subject the variable that holds what is waited for; null if there is none
   */
  public MovedRest(@Nullable Symbol subject, CallSites sites, PatchScope scope) {
    this.scope = scope;
    this.subject = subject;
    this.sites = sites;
    this.state = scope.state();
    this.idle = new IdleCode(subject, Set.of(), state);
  }

  /**
   * A statement, and those behind it in its block that run behind its end.
   *
   * @param statement the one that waits, or the try statement that it is in
   * @param row this statement, and others that wait with it
   * @param rest what follows and moves
   */
  record Level(TreePath statement, ImmutableList<Tree> row, ImmutableList<StatementTree> rest) {}

  /** The patch for a call that waits. */
  public Attempt fix(TreePath site) {
    return fix(site, ImmutableList.of());
  }

  /**
   * The patch for a wait.
   *
   * @param row the statements that wait together; empty for the one around the site
   */
  public Attempt fix(TreePath site, ImmutableList<TreePath> row) {
    return fix(
        site, row.isEmpty() ? ImmutableList.of(statement(site)) : inOrder(row), new HashSet<>());
  }

  private Attempt fix(TreePath site, ImmutableList<TreePath> row, Set<Tree> seen) {
    Optional<TreePath> inPlace = callAround(site, row);
    if (inPlace.isPresent()) {
      TreePath call = inPlace.orElseThrow();
      return fix(call, ImmutableList.of(call.getParentPath()), seen);
    }
    Optional<TreePath> boundary =
        Trees.boundary(site).filter(path -> isVoid(path.getLeaf()) && hasBlock(path.getLeaf()));
    if (boundary.isEmpty() || !seen.add(boundary.orElseThrow().getLeaf())) {
      return Attempt.NONE;
    }
    Tree handler = boundary.orElseThrow().getLeaf();
    ImmutableList<Level> levels = levels(row, handler);
    if (levels.stream().allMatch(level -> level.rest().isEmpty())) {
      ImmutableList<TreePath> calls = sites.callsOf(handler);
      return calls.size() == 1 && isCalledHere(calls.get(0))
          ? fix(calls.get(0), ImmutableList.of(statement(calls.get(0))), seen)
          : Attempt.NONE;
    }
    return isNeededBehind(levels) ? Attempt.NONE : attempt(site, levels, handler);
  }

  private ImmutableList<TreePath> inOrder(List<TreePath> row) {
    return ImmutableList.sortedCopyOf(
        Comparator.comparingInt(path -> scope.source().start(path.getLeaf())), row);
  }

  /** The statement's call that runs a lambda in place in which nothing follows the wait. */
  private Optional<TreePath> callAround(TreePath site, ImmutableList<TreePath> row) {
    return Trees.boundary(site)
        .filter(
            path ->
                !hasBlock(path.getLeaf())
                    || levels(row, path.getLeaf()).stream()
                        .allMatch(level -> level.rest().isEmpty()))
        .flatMap(path -> CallFacts.callThatRunsInPlace(path, state))
        .filter(Trees::isStatement);
  }

  private Attempt attempt(TreePath site, ImmutableList<Level> levels, Tree handler) {
    Attempt last = Attempt.NONE;
    for (GoingOn way : GoingOn.at(site, sites.context(), state)) {
      String problem = new RestObstacle(way, idle, state).of(levels, handler);
      if (problem.isEmpty()) {
        RestText text = new RestText(way, levels, sites.context(), scope);
        return new Attempt(Optional.of(text.moved()), "", "");
      }
      last = new Attempt(Optional.empty(), RestText.words(way), problem);
    }
    return last;
  }

  /** A reference that is handed over to run later only registers the method. */
  private boolean isCalledHere(TreePath call) {
    return !(call.getLeaf() instanceof MemberReferenceTree)
        || CallFacts.runsInPlace(call.getParentPath().getLeaf(), call.getLeaf(), state);
  }

  private static boolean hasBlock(Tree boundary) {
    return Trees.body(boundary) instanceof BlockTree;
  }

  private boolean isVoid(Tree boundary) {
    return boundary instanceof LambdaExpressionTree lambda
        ? Trees.isVoidFunction(lambda, state)
        : boundary instanceof MethodTree method
            && method.getReturnType() != null
            && ASTHelpers.isVoidType(ASTHelpers.getType(method.getReturnType()), state);
  }

  /** From the statement that waits to the outermost that moves; none if something has to stay. */
  private ImmutableList<Level> levels(ImmutableList<TreePath> first, Tree boundary) {
    List<Level> levels = new ArrayList<>();
    TreePath statement = first.get(0);
    ImmutableList<Tree> row =
        first.stream().map(TreePath::getLeaf).collect(ImmutableList.toImmutableList());
    while (statement.getParentPath().getLeaf() instanceof BlockTree block
        && Collections.indexOfSubList(block.getStatements(), row) >= 0) {
      TreePath outer = statement.getParentPath().getParentPath();
      boolean isTry =
          outer.getLeaf() instanceof TryTree tree && tree.getBlock() == block && mayMove(tree);
      levels.add(new Level(statement, row, isTry ? behind(block, row) : rest(block, row)));
      if (outer.getLeaf() == boundary || outer.getLeaf() instanceof IfTree) {
        return ImmutableList.copyOf(levels);
      }
      if (!isTry) {
        return ImmutableList.of();
      }
      statement = outer;
      row = ImmutableList.of(outer.getLeaf());
    }
    return ImmutableList.of();
  }

  private static TreePath statement(TreePath site) {
    TreePath path = site;
    while (!(path.getLeaf() instanceof StatementTree)
        || path.getParentPath().getLeaf() instanceof TryTree) {
      path = path.getParentPath();
    }
    return path;
  }

  private boolean mayMove(TryTree tree) {
    return tree.getResources().isEmpty()
        && idle.isIdle(tree.getFinallyBlock())
        && tree.getCatches().stream()
            .allMatch(each -> idle.isIdle(each.getBlock()) || WrappedInterrupt.is(each, state));
  }

  static ImmutableList<StatementTree> behind(BlockTree block, List<Tree> row) {
    List<? extends StatementTree> all = block.getStatements();
    return ImmutableList.copyOf(all.subList(all.indexOf(Iterables.getLast(row)) + 1, all.size()));
  }

  /** What follows, up to the last statement that needs the end. */
  private ImmutableList<StatementTree> rest(BlockTree block, List<Tree> row) {
    ImmutableList<StatementTree> rest = behind(block, row);
    boolean declares =
        row.get(0) instanceof VariableTree
            || rest.stream().anyMatch(VariableTree.class::isInstance);
    IdleCode silent = new IdleCode(subject, Set.of(), false, state);
    int end = rest.size();
    while (end > 0
        && (rest.get(end - 1) instanceof ReturnTree
            || (!declares && silent.isIdle(rest.get(end - 1))))) {
      end--;
    }
    return rest.subList(0, end);
  }

  private boolean isNeededBehind(List<Level> levels) {
    if (levels.isEmpty()) {
      return true;
    }
    Level outermost = Iterables.getLast(levels);
    Tree end =
        outermost.rest().isEmpty()
            ? Iterables.getLast(outermost.row())
            : Iterables.getLast(outermost.rest());
    TreePath last = new TreePath(outermost.statement().getParentPath(), end);
    return EndNeeded.behindWait(subject, ImmutableSet.of(), sites, state).isNeeded(last);
  }
}
