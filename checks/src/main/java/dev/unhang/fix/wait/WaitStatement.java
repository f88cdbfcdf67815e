package dev.unhang.fix.wait;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import dev.unhang.code.Trees;
import dev.unhang.code.UsageIndex;
import dev.unhang.fix.end.IdleCode;
import dev.unhang.fix.end.KeptPart;
import dev.unhang.fix.safe.Purity;
import dev.unhang.model.Detail.Written;
import dev.unhang.reach.Wait;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The statements that have no purpose without a wait, and what stands in their place.
 *
 * @param statements what goes, the statement of the wait first; empty if nothing can go
 * @param rest the statement that takes the place of the first; empty for none
 * @param problem why nothing can go; empty if it can
 */
record WaitStatement(ImmutableList<TreePath> statements, String rest, String problem) {
  private static final String FORCE = "what has not ended in time has to be stopped then";

  static WaitStatement of(Wait wait, VisitorState state) {
    return new Finder(wait, state).find();
  }

  static WaitStatement problem(String text) {
    return new WaitStatement(ImmutableList.of(), "", text);
  }

  boolean mayGo() {
    return problem.isEmpty();
  }

  /** Whether the statements wait for some time and then stop the rest by force. */
  boolean isForce() {
    return problem.equals(FORCE);
  }

  /** The statement of the wait. */
  TreePath first() {
    return statements.get(0);
  }

  /** The variable that holds what is waited for; null if there is none. */
  static @Nullable Symbol subject(Wait wait) {
    return wait.subject() == null ? null : ASTHelpers.getSymbol(wait.subject());
  }

  /** Finds the statements. */
  private static final class Finder {
    private static final String RESULT =
        "the result of the wait decides what happens next: let that move as well";
    private static final String IN_TIME =
        "something happens here only when the end comes in time, or not: let that move as well";

    private final Wait wait;
    private final VisitorState state;
    private final IdleCode idle;

    private Finder(Wait wait, VisitorState state) {
      this.wait = wait;
      this.state = state;
      this.idle = new IdleCode(subject(wait), Set.of(), state);
    }

    WaitStatement find() {
      if (wait.form() == Written.SPIN) {
        return ofLoop(wait.path(), "");
      }
      if (!(wait.path().getLeaf() instanceof MethodInvocationTree call)) {
        return problem("a method reference only names what waits");
      }
      return KeptPart.of(call, state)
          .map(this::findWith)
          .orElseGet(
              () ->
                  problem(
                      "nothing is known that does the same as `"
                          + wait.name()
                          + "` without waiting"));
    }

    private WaitStatement findWith(String kept) {
      String variable = kept.isEmpty() ? "" : KeptPart.unused(wait.path(), state);
      WaitStatement found = find(kept.isEmpty() ? "" : variable + kept + ";");
      boolean isVariable = !variable.isEmpty() && !found.rest().isEmpty();
      return isVariable && !(found.first().getParentPath().getLeaf() instanceof BlockTree)
          ? problem("nothing may be declared here")
          : found;
    }

    private WaitStatement find(String rest) {
      TreePath outer = wait.path().getParentPath();
      boolean negated = false;
      for (; ; outer = outer.getParentPath()) {
        if (outer.getLeaf() instanceof UnaryTree not
            && not.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
          negated = !negated;
        } else if (!(outer.getLeaf() instanceof ParenthesizedTree)) {
          break;
        }
      }
      Tree tree = outer.getLeaf();
      if (tree instanceof ExpressionStatementTree) {
        return alone(outer, rest);
      }
      if (tree instanceof IfTree branch) {
        return ofBranch(outer, branch, negated, rest);
      }
      if (Trees.loopBody(tree) != null && !(tree instanceof EnhancedForLoopTree)) {
        return negated ? ofLoop(outer, rest) : problem(RESULT);
      }
      if (tree instanceof VariableTree variable) {
        return ofVariable(outer, variable, rest);
      }
      return tree instanceof AssignmentTree && !negated && rest.isEmpty()
          ? ofAssignment(outer)
          : ofArgument(outer, rest);
    }

    private WaitStatement ofAssignment(TreePath assignment) {
      return FlagLoop.of(assignment, wait, state)
          .map(
              loop ->
                  loop.stops()
                      ? ofStop(loop.statements())
                      : new WaitStatement(loop.statements(), "", ""))
          .orElseGet(() -> problem(RESULT));
    }

    /** A log entry that tells the result. */
    private WaitStatement ofArgument(TreePath outer, String rest) {
      return outer.getLeaf() instanceof MethodInvocationTree
              && IdleCode.isLogStatement(outer.getParentPath(), state)
          ? alone(outer.getParentPath(), rest)
          : problem(RESULT);
    }

    private static WaitStatement alone(TreePath statement, String rest) {
      return new WaitStatement(ImmutableList.of(statement), rest, "");
    }

    private WaitStatement ofBranch(TreePath path, IfTree branch, boolean negated, String rest) {
      if (!idle.isIdle(branch.getThenStatement())
          || !idle.isIdle(branch.getElseStatement())
          || !idle.mayGo(branch)) {
        return problem(IN_TIME);
      }
      StatementTree late = negated ? branch.getThenStatement() : branch.getElseStatement();
      StatementTree inTime = negated ? branch.getElseStatement() : branch.getThenStatement();
      if (leaves(late) || leaves(inTime)) {
        return problem(IN_TIME);
      }
      return late != null && rest.isEmpty() && idle.stops(late)
          ? ofStop(ImmutableList.of(path))
          : alone(path, rest);
    }

    /** Whether a branch decides what runs behind it. */
    private static boolean leaves(@Nullable StatementTree branch) {
      return branch instanceof BlockTree block
          ? block.getStatements().stream().anyMatch(Finder::leaves)
          : branch != null
              && switch (branch.getKind()) {
                case RETURN, THROW, BREAK, CONTINUE -> true;
                default -> false;
              };
    }

    /** What stops the rest after some time keeps its force, and moves with the wait. */
    private static WaitStatement ofStop(ImmutableList<TreePath> statements) {
      return new WaitStatement(statements, "", FORCE);
    }

    private WaitStatement ofLoop(TreePath path, String rest) {
      StatementTree body = Trees.loopBody(path.getLeaf());
      boolean counts =
          !(path.getLeaf() instanceof ForLoopTree loop)
              || (Purity.countsOnly(List.copyOf(loop.getInitializer()), state)
                  && Purity.countsOnly(List.copyOf(loop.getUpdate()), state));
      if (body == null || !counts || !idle.isIdle(body) || !idle.mayGo(body)) {
        return problem("the loop does something else besides waiting: let that move as well");
      }
      return rest.isEmpty() && idle.stops(body)
          ? ofStop(ImmutableList.of(path))
          : alone(path, rest);
    }

    /** {@code boolean done = executor.awaitTermination(..)}, and what only tells about it. */
    private WaitStatement ofVariable(TreePath path, VariableTree variable, String rest) {
      Symbol symbol = getSymbol(variable);
      if (!(path.getParentPath().getLeaf() instanceof BlockTree block)) {
        return problem(RESULT);
      }
      ImmutableList.Builder<TreePath> statements = ImmutableList.builder();
      statements.add(path);
      boolean stops = false;
      for (TreePath use : UsageIndex.of(state).uses(symbol)) {
        Optional<TreePath> statement = Trees.child(use, block);
        if (statement.isEmpty() || !isAboutResult(statement.orElseThrow(), use)) {
          return problem(RESULT);
        }
        statements.add(statement.orElseThrow());
        stops |= idle.stops((StatementTree) statement.orElseThrow().getLeaf());
      }
      ImmutableList<TreePath> all = ImmutableList.copyOf(new LinkedHashSet<>(statements.build()));
      return stops && rest.isEmpty() ? ofStop(all) : new WaitStatement(all, rest, "");
    }

    private boolean isAboutResult(TreePath statement, TreePath use) {
      if (statement.getLeaf() instanceof IfTree branch) {
        TreePath condition = use;
        while (condition.getParentPath().getLeaf() != branch) {
          condition = condition.getParentPath();
        }
        return condition.getLeaf() == branch.getCondition()
            && Purity.isPure(branch.getCondition(), state)
            && idle.isIdle(branch)
            && idle.mayGo(branch)
            && !leaves(branch.getThenStatement())
            && !leaves(branch.getElseStatement());
      }
      return IdleCode.isLogStatement(statement, state);
    }
  }
}
