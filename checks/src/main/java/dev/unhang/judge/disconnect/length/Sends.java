package dev.unhang.judge.disconnect.length;

import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.common.collect.Iterables;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Trees;
import dev.unhang.judge.Sources;
import dev.unhang.model.Detail;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds code that sends to a client, and fails when the client has gone. */
final class Sends {
  private static final int DEEPEST = 3;

  private final Sources code;
  private final boolean isHooked;
  private final Set<Tree> open = new HashSet<>();

  /**
   * @param isHooked whether a hook is registered, after which some streams throw no more
   */
  Sends(Sources code, boolean isHooked) {
    this.code = code;
    this.isHooked = isHooked;
  }

  /** Whether an exception leaves a task once the client has gone, each time that it runs. */
  boolean throwWhenGone(TreePath body) {
    return body.getLeaf() instanceof ExpressionTree
        ? sends(body, DEEPEST)
        : sendsAndLeaves(body, false, DEEPEST);
  }

  /**
   * Whether a statement always sends something, and the exception that this brings leaves it.
   *
   * @param isLoop whether to return and break are ways to leave, and not only to throw
   */
  boolean sendsAndLeaves(TreePath statement, boolean isLoop) {
    return sendsAndLeaves(statement, isLoop, DEEPEST);
  }

  private boolean sendsAndLeaves(TreePath statement, boolean isLoop, int depth) {
    Tree tree = statement.getLeaf();
    if (tree instanceof BlockTree block) {
      return sendsInOrder(statement, block, isLoop, depth);
    }
    if (tree instanceof TryTree attempt) {
      return attempt.getCatches().stream()
              .allMatch(each -> leaves(each, isLoop) || endsResponse(new TreePath(statement, each)))
          && sendsAndLeaves(new TreePath(statement, attempt.getBlock()), isLoop, depth);
    }
    if (tree instanceof SynchronizedTree each) {
      return sendsAndLeaves(new TreePath(statement, each.getBlock()), isLoop, depth);
    }
    if (tree instanceof LabeledStatementTree each) {
      return sendsAndLeaves(new TreePath(statement, each.getStatement()), isLoop, depth);
    }
    if (tree instanceof IfTree branch) {
      return branch.getElseStatement() != null
          && sendsAndLeaves(new TreePath(statement, branch.getThenStatement()), isLoop, depth)
          && sendsAndLeaves(new TreePath(statement, branch.getElseStatement()), isLoop, depth);
    }
    return switch (tree.getKind()) {
      case SWITCH -> sendsInAnyCase(statement, (SwitchTree) tree, depth);
      case EXPRESSION_STATEMENT, VARIABLE, RETURN -> sends(statement, depth);
      default -> false;
    };
  }

  /** Whether one of the statements does, before a turn of the loop around may end without. */
  private boolean sendsInOrder(TreePath path, BlockTree block, boolean isLoop, int depth) {
    for (StatementTree each : block.getStatements()) {
      TreePath statement = new TreePath(path, each);
      if (sendsAndLeaves(statement, isLoop, depth)) {
        return true;
      }
      if (isLoop && each instanceof IfTree branch && skips(statement, branch, depth)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the branch of an {@code if} goes to the next turn and has not sent anything. */
  private boolean skips(TreePath path, IfTree branch, int depth) {
    StatementTree then = branch.getThenStatement();
    return Trees.anyOwn(then, part -> part instanceof ContinueTree)
        && !sendsAndLeaves(new TreePath(path, then), true, depth);
  }

  /* A break there leaves the switch alone. What names no values is the rest, or a pattern. */
  private boolean sendsInAnyCase(TreePath statement, SwitchTree choice, int depth) {
    return choice.getCases().stream().anyMatch(each -> each.getExpressions().isEmpty())
        && choice.getCases().stream()
            .map(each -> new TreePath(statement, each))
            .allMatch(each -> sendsIn(each, (CaseTree) each.getLeaf(), depth));
  }

  private boolean sendsIn(TreePath path, CaseTree group, int depth) {
    List<? extends Tree> code =
        group.getStatements() == null ? List.of(group.getBody()) : group.getStatements();
    return code.stream().anyMatch(each -> sendsAndLeaves(new TreePath(path, each), false, depth));
  }

  /** Whether a call sends, and the exception that this brings ends the code around it. */
  boolean leaveBody(TreePath call) {
    return sendsBy(call, DEEPEST) && leavesBody(call);
  }

  private static boolean leavesBody(TreePath call) {
    TreePath path = call;
    for (; !isBoundary(path.getParentPath().getLeaf()); path = path.getParentPath()) {
      if (path.getParentPath().getLeaf() instanceof TryTree attempt
          && attempt.getBlock() == path.getLeaf()) {
        return attempt.getCatches().stream().allMatch(handler -> leaves(handler, true))
            || isLast(path.getParentPath());
      }
    }
    return true;
  }

  private static boolean isBoundary(Tree tree) {
    return tree instanceof MethodTree || tree instanceof LambdaExpressionTree;
  }

  /** Whether a statement is the last one of its method or lambda. */
  private static boolean isLast(TreePath statement) {
    Tree body = statement.getParentPath().getParentPath().getLeaf();
    return statement.getParentPath().getLeaf() instanceof BlockTree block
        && Iterables.getLast(block.getStatements()) == statement.getLeaf()
        && isBoundary(body);
  }

  /** Whether a handler ends the response, so that the next send throws what it does not catch. */
  private boolean endsResponse(TreePath handler) {
    CatchTree clause = (CatchTree) handler.getLeaf();
    return Trees.anyOwn(
        clause.getBlock(),
        part ->
            part instanceof MethodInvocationTree call
                && code.facts(new TreePath(handler, call)).stream()
                    .filter(fact -> fact.kind() == Kind.NOT_BLOCKING)
                    .flatMap(fact -> fact.thrownAfter().stream())
                    .anyMatch(thrown -> !catches(clause, thrown)));
  }

  private boolean catches(CatchTree clause, String thrown) {
    Type type = code.state().getTypeFromString(thrown);
    Tree caught = clause.getParameter().getType();
    return type == null
        || (caught instanceof UnionTypeTree union
                ? union.getTypeAlternatives().stream()
                : Stream.of(caught))
            .anyMatch(each -> ASTHelpers.isSubtype(type, getType(each), code.state()));
  }

  private static boolean leaves(CatchTree handler, boolean isLoop) {
    StatementTree last = Iterables.getLast(handler.getBlock().getStatements(), null);
    return last instanceof ThrowTree
        || (isLoop && (last instanceof ReturnTree || last instanceof BreakTree));
  }

  /** Whether code calls something that throws when the client has gone. */
  boolean sends(TreePath part, int depth) {
    return Trees.anyOwn(
        part.getLeaf(),
        tree ->
            tree instanceof MethodInvocationTree call && sendsBy(new TreePath(part, call), depth));
  }

  private boolean sendsBy(TreePath call, int depth) {
    if (code.facts(call).stream().anyMatch(this::throwsWhenGone)) {
      return true;
    }
    boolean found = false;
    for (TreePath target : depth == 0 ? List.<TreePath>of() : code.targets(call)) {
      found |=
          target.getLeaf() instanceof MethodTree method
              && method.getBody() != null
              && open.add(method)
              && sendsAndLeaves(new TreePath(target, method.getBody()), false, depth - 1);
      open.remove(target.getLeaf());
    }
    return found
        || code.givenFunctions(call).stream().anyMatch(given -> sendsWhenRun(given, depth));
  }

  private boolean sendsWhenRun(TreePath function, int depth) {
    if (depth == 0) {
      return false;
    }
    if (!(function.getLeaf() instanceof LambdaExpressionTree lambda)) {
      return sendsBy(function, depth - 1);
    }
    TreePath body = new TreePath(function, lambda.getBody());
    return lambda.getBody() instanceof ExpressionTree
        ? sends(body, depth - 1)
        : sendsAndLeaves(body, false, depth - 1);
  }

  boolean throwsWhenGone(Fact fact) {
    Detail.Throws when = fact.throwing();
    return fact.kind() == Kind.DISCONNECT
        && (when == Detail.Throws.WHEN_GONE || (when == Detail.Throws.WITHOUT_HOOK && !isHooked));
  }
}
