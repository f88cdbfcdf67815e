package dev.unhang.fix.end;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Trees;
import dev.unhang.fix.end.RestLevels.Level;
import dev.unhang.fix.offload.GoingOn;
import dev.unhang.fix.offload.HandlerErrors;
import dev.unhang.fix.offload.OwnThread.Movable;
import dev.unhang.fix.offload.ThrownOn;
import dev.unhang.fix.safe.Capture;
import dev.unhang.fix.safe.Elsewhere;
import dev.unhang.fix.safe.Returns;
import dev.unhang.fix.safe.WrappedInterrupt;
import java.util.List;
import java.util.Set;

/** Why a wait, and what follows it, cannot move in one of the ways that a framework has. */
final class RestObstacle {
  private static final String LEAVES =
      "the code that would have to move may leave the method: move all that follows as well";
  private static final String LOCAL =
      "the code that would have to move uses a local variable that changes: copy it to one that"
          + " does not";
  private static final String THROWS =
      "the code that would have to move throws an exception: catch it there";
  private static final String WORKER = "nothing is known that does the same on a worker";

  private static final String SAFE = ": if it is safe there, or made so, let it move as well";

  private final GoingOn way;
  private final IdleCode idle;
  private final VisitorState state;

  RestObstacle(GoingOn way, IdleCode idle, VisitorState state) {
    this.way = way;
    this.idle = idle;
    this.state = state;
  }

  /** The reason as the end of a sentence; empty if there is none. */
  String of(ImmutableList<Level> levels, Tree boundary) {
    Level outermost = Iterables.getLast(levels);
    ImmutableList<StatementTree> rest =
        levels.stream()
            .flatMap(level -> level.rest().stream())
            .collect(ImmutableList.toImmutableList());
    ImmutableList<Tree> elsewhere =
        ImmutableList.<Tree>builder()
            .addAll(outermost.row())
            .addAll(way.staysWithWait() ? outermost.rest() : ImmutableList.of())
            .build();
    if (!Capture.isPossible(elsewhere, state) || !rest.stream().allMatch(this::isCaptured)) {
      return LOCAL;
    }
    boolean mayReturn = isLast(outermost, boundary) && !way.isWorker();
    if (rest.stream().anyMatch(tree -> leaves(tree, false))
        || elsewhere.stream().anyMatch(tree -> leaves(tree, mayReturn))) {
      return LEAVES;
    }
    if (rowThrows(levels, outermost) || rest.stream().anyMatch(this::restThrows)) {
      return THROWS;
    }
    if (way.isWorker() && !isWork(outermost, rest)) {
      return WORKER;
    }
    Set<Tree> left = way.staysWithWait() ? ImmutableSet.of() : ImmutableSet.copyOf(rest);
    String problem = Elsewhere.problem(boundary, elsewhere, left, state);
    return problem.isEmpty() ? "" : problem + SAFE;
  }

  /** Whether all that follows can be handed to the result of the work. */
  private boolean isWork(Level outermost, ImmutableList<StatementTree> rest) {
    return outermost.rest().size() == rest.size()
        && way.mayFail() != outermost.row().stream().allMatch(idle::isIdle);
  }

  private static boolean leaves(Tree tree, boolean mayReturn) {
    return Capture.leaves(tree) || (!mayReturn && Returns.in(tree));
  }

  private boolean isCaptured(Tree rest) {
    return way.staysWithWait() || Capture.isPossible(rest, state);
  }

  private boolean rowThrows(List<Level> levels, Level outermost) {
    ImmutableList<Tree> row = outermost.row();
    return HandlerErrors.areLost(new Movable(outermost.statement(), row), state)
        || row.stream().anyMatch(this::throwsOther)
        || (levels.size() > 1 && !ThrownOn.of(row, state).isInterruptAtMost())
        || (levels.stream().allMatch(level -> level.rest().isEmpty())
            && row.stream().anyMatch(tree -> ThrownOn.isOwn(tree, state)));
  }

  private boolean restThrows(Tree rest) {
    return throwsOther(rest)
        || (!isEnd(rest) && !ThrownOn.of(ImmutableList.of(rest), state).isInterruptAtMost())
        || (!way.staysWithWait() && Capture.throwsChecked(rest, state));
  }

  /** Whether code ends something else, and nobody gets an answer from it. */
  private boolean isEnd(Tree rest) {
    if (rest instanceof TryTree tree && !tree.getResources().isEmpty()) {
      return ThrownOn.of(ImmutableList.of(tree.getBlock()), state).isInterruptAtMost();
    }
    return idle.isIdle(rest) || isClose(rest);
  }

  private boolean isClose(Tree rest) {
    Type closeable = state.getSymtab().autoCloseableType;
    return rest instanceof ExpressionStatementTree statement
        && statement.getExpression() instanceof MethodInvocationTree call
        && Streams.stream(closeable.tsym.members().getSymbols())
            .anyMatch(
                close ->
                    ASTHelpers.getSymbol(call)
                        .overrides(close, closeable.tsym, state.getTypes(), false));
  }

  private boolean throwsOther(Tree tree) {
    return WrappedInterrupt.throwsOther(tree, state)
        || !ThrownOn.of(ImmutableList.of(tree), state).isPossible();
  }

  /** Whether nothing is left behind, so that to return means the same in a lambda. */
  private static boolean isLast(Level outermost, Tree boundary) {
    BlockTree block = (BlockTree) outermost.statement().getParentPath().getLeaf();
    return Trees.body(boundary) == block
        && RestLevels.behind(block, outermost.row()).size() == outermost.rest().size();
  }
}
