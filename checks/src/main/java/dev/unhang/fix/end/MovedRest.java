package dev.unhang.fix.end;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import dev.unhang.code.Trees;
import dev.unhang.context.CallSites;
import dev.unhang.context.RunParameters;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.fix.end.RestLevels.Level;
import dev.unhang.fix.offload.GoingOn;
import dev.unhang.fix.text.PatchScope;
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
  private final RestLevels levels;

  /**
   * @param subject the variable that holds what is waited for; null if there is none
   */
  public MovedRest(@Nullable Symbol subject, CallSites sites, PatchScope scope) {
    this.scope = scope;
    this.subject = subject;
    this.sites = sites;
    this.state = scope.state();
    this.idle = new IdleCode(subject, Set.of(), state);
    this.levels = new RestLevels(subject, state);
  }

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
    ImmutableList<TreePath> all = row.isEmpty() ? ImmutableList.of(statement(site)) : inOrder(row);
    Attempt attempt = fix(site, all, new HashSet<>());
    return attempt.moved().isPresent() || all.size() > 1
        ? attempt
        : new ComposedRest(sites, scope).ofWork(all.get(0)).map(Attempt::of).orElse(attempt);
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
    Attempt last = calls(handler, row, seen);
    for (GoingOn way : GoingOn.at(site, sites.context(), state)) {
      if (last.moved().isEmpty()) {
        last = attempt(way, levels.of(row, handler, way), handler, last);
      }
    }
    return last;
  }

  /** The only call of the handler moves, if nothing follows the wait in it. */
  private Attempt calls(Tree handler, ImmutableList<TreePath> row, Set<Tree> seen) {
    ImmutableList<TreePath> calls = sites.callsOf(handler);
    return !hasRest(levels.of(row, handler)) && calls.size() == 1 && isCalledHere(calls.get(0))
        ? fix(calls.get(0), ImmutableList.of(statement(calls.get(0))), seen)
        : Attempt.NONE;
  }

  private static boolean hasRest(ImmutableList<Level> levels) {
    return levels.stream().anyMatch(level -> !level.rest().isEmpty());
  }

  private ImmutableList<TreePath> inOrder(List<TreePath> row) {
    return ImmutableList.sortedCopyOf(
        Comparator.comparingInt(path -> scope.source().start(path.getLeaf())), row);
  }

  /**
   * The statement's call that runs a lambda in place: a helper of this code base, which may catch
   * or measure what is in it, or one that is known, if nothing follows the wait in the lambda.
   */
  private Optional<TreePath> callAround(TreePath site, ImmutableList<TreePath> row) {
    return Trees.boundary(site)
        .filter(path -> RunParameters.of(state).runsInPlace(path, state))
        .filter(
            path ->
                CallFacts.callThatRunsInPlace(path, state).isEmpty()
                    || !hasBlock(path.getLeaf())
                    || !hasRest(levels.of(row, path.getLeaf())))
        .map(path -> CallFacts.bare(path).getParentPath())
        .filter(Trees::isStatement);
  }

  private Attempt attempt(GoingOn way, ImmutableList<Level> levels, Tree handler, Attempt last) {
    if (isNeededBehind(levels)) {
      return last;
    }
    String problem = new RestObstacle(way, idle, state).of(levels, handler);
    return problem.isEmpty()
        ? new Attempt(
            Optional.of(new RestText(way, levels, sites.context(), scope).moved()), "", "")
        : new Attempt(Optional.empty(), RestText.words(way), problem);
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

  private static TreePath statement(TreePath site) {
    TreePath path = site;
    while (!(path.getLeaf() instanceof StatementTree)
        || path.getParentPath().getLeaf() instanceof TryTree) {
      path = path.getParentPath();
    }
    return path;
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
