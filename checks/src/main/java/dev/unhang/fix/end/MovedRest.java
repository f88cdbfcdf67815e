package dev.unhang.fix.end;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Trees;
import dev.unhang.context.CallSites;
import dev.unhang.fix.offload.GoingOn;
import dev.unhang.fix.safe.Capture;
import dev.unhang.fix.safe.Elsewhere;
import dev.unhang.fix.safe.Returns;
import dev.unhang.fix.safe.ThrownTypes;
import dev.unhang.fix.safe.WrappedInterrupt;
import dev.unhang.fix.text.SourceText;
import java.util.ArrayList;
import java.util.Collections;
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
  private final SourceText source;
  private final VisitorState state;
  private final IdleCode idle;

  /**
   * @param subject the variable that holds what is waited for; null if there is none
   */
  public MovedRest(
      @Nullable Symbol subject, CallSites sites, SourceText source, VisitorState state) {
    this.subject = subject;
    this.sites = sites;
    this.source = source;
    this.state = state;
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

  /**
   * A patch, and how it lets the rest go on, in words that end a sentence.
   *
   * @param words they begin with a comma, or are empty
   */
  public record Moved(SuggestedFix fix, String words) {}

  /** The patch for a call that waits; empty if something has to stay where it is. */
  public Optional<Moved> fix(TreePath site) {
    return fix(site, ImmutableList.of());
  }

  /**
   * The patch for a wait; empty as above.
   *
   * @param row the statements that wait together, in their order; empty for the one around the site
   */
  public Optional<Moved> fix(TreePath site, ImmutableList<TreePath> row) {
    return fix(site, row.isEmpty() ? ImmutableList.of(statement(site)) : row, new HashSet<>());
  }

  private Optional<Moved> fix(TreePath site, ImmutableList<TreePath> row, Set<Tree> seen) {
    Optional<TreePath> boundary =
        Trees.boundary(site).filter(path -> isVoid(path.getLeaf()) && hasBlock(path.getLeaf()));
    if (boundary.isEmpty() || !seen.add(boundary.orElseThrow().getLeaf())) {
      return Optional.empty();
    }
    Tree handler = boundary.orElseThrow().getLeaf();
    ImmutableList<Level> levels = levels(row, handler);
    if (levels.stream().allMatch(level -> level.rest().isEmpty())) {
      ImmutableList<TreePath> calls = sites.callsOf(handler);
      return calls.size() == 1
          ? fix(calls.get(0), ImmutableList.of(statement(calls.get(0))), seen)
          : Optional.empty();
    }
    return isNeededBehind(levels)
        ? Optional.empty()
        : GoingOn.at(site, sites.context(), state).stream()
            .filter(way -> mayMove(levels, way, handler))
            .findFirst()
            .map(way -> new RestText(way, levels, sites.context(), source, state).moved());
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

  private static ImmutableList<StatementTree> behind(BlockTree block, List<Tree> row) {
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

  private boolean mayMove(ImmutableList<Level> levels, GoingOn way, Tree boundary) {
    Level outermost = Iterables.getLast(levels);
    ImmutableList<StatementTree> all =
        levels.stream()
            .flatMap(level -> level.rest().stream())
            .collect(ImmutableList.toImmutableList());
    ImmutableList<Tree> elsewhere =
        ImmutableList.<Tree>builder()
            .addAll(outermost.row())
            .addAll(way.staysWithWait() ? outermost.rest() : ImmutableList.of())
            .build();
    boolean mayReturn = isLast(outermost, boundary) && !way.isWorker();
    boolean isPossible =
        Capture.isPossible(elsewhere, state)
            && elsewhere.stream().allMatch(tree -> mayMove(tree, mayReturn))
            && all.stream().allMatch(tree -> mayMove(tree, false) && isCaptured(tree, way))
            && (way.staysWithWait()
                || all.stream().noneMatch(tree -> Capture.throwsChecked(tree, state)))
            && (!way.isWorker()
                || (outermost.rest().size() == all.size()
                    && way.mayFail() != outermost.row().stream().allMatch(idle::isIdle)));
    return isPossible
        && Elsewhere.problem(
                boundary,
                elsewhere,
                way.staysWithWait() ? ImmutableSet.of() : ImmutableSet.copyOf(all),
                state)
            .isEmpty();
  }

  private boolean isCaptured(Tree rest, GoingOn way) {
    return way.staysWithWait() || Capture.isPossible(rest, state);
  }

  /** Whether nothing is left behind, so that to return means the same in a lambda. */
  private static boolean isLast(Level outermost, Tree boundary) {
    BlockTree block = (BlockTree) outermost.statement().getParentPath().getLeaf();
    return Trees.body(boundary) == block
        && behind(block, outermost.row()).size() == outermost.rest().size();
  }

  private boolean mayMove(Tree tree, boolean mayReturn) {
    return !Capture.leaves(tree)
        && (mayReturn || !Returns.in(tree))
        && !WrappedInterrupt.throwsOther(tree, state)
        && new ThrownTypes(Set.of(), state)
            .of(tree).stream()
                .filter(type -> ASTHelpers.isCheckedExceptionType(type, state))
                .allMatch(this::isInterrupt);
  }

  private boolean isInterrupt(Type thrown) {
    return ASTHelpers.isSameType(thrown, state.getSymtab().interruptedExceptionType, state);
  }
}
