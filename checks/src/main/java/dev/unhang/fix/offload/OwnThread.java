package dev.unhang.fix.offload;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.unhang.code.Trees;
import dev.unhang.context.answer.CodeContext;
import dev.unhang.fix.safe.Capture;
import dev.unhang.fix.safe.Elsewhere;
import dev.unhang.fix.safe.Returns;
import dev.unhang.fix.safe.WrappedInterrupt;
import dev.unhang.fix.text.PatchScope;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Gives a statement that waits, and whose end nobody needs, a thread of its own: {@code
 * Thread.startVirtualThread(() -> PoolUtils.drain(pool));}.
 */
public final class OwnThread {
  static final String RESULT = "its result is used here: let what uses it move as well";

  /**
   * What may get a thread of its own.
   *
   * @param code the call or statement, or the first of several statements
   * @param trees all of them, which stand one behind the other
   * @param problem why they may not; empty if they may
   */
  public record Movable(TreePath code, ImmutableList<Tree> trees, String problem) {
    public Movable(TreePath code, ImmutableList<Tree> trees) {
      this(code, trees, "");
    }

    Movable(TreePath code, String problem) {
      this(code, ImmutableList.of(code.getLeaf()), problem);
    }
  }

  private final VisitorState state;
  private final Predicate<StatementTree> isIdle;
  private final CodeContext context;
  private final PatchScope scope;
  private final Aside aside;

  /**
   * @param isIdle whether a statement does nothing that has to stay where it is
   * @param context where the code runs
   */
  public OwnThread(Predicate<StatementTree> isIdle, CodeContext context, PatchScope scope) {
    this.isIdle = isIdle;
    this.state = scope.state();
    this.context = context;
    this.scope = scope;
    this.aside = new Aside(context, scope, true);
  }

  /** What moves with a call, or why it cannot move. */
  public Movable movable(TreePath call) {
    TreePath parent = call.getParentPath();
    if (parent.getLeaf() instanceof LambdaExpressionTree lambda) {
      return new Movable(call, Trees.isVoidFunction(lambda, state) ? problem(call) : RESULT);
    }
    if (!(parent.getLeaf() instanceof ExpressionStatementTree)) {
      return new Movable(call, RESULT);
    }
    return movableStatement(parent);
  }

  /** What moves with a statement, or why it cannot move. */
  public Movable movableStatement(TreePath first) {
    TreePath statement = first;
    for (TreePath path = first; !isBody(path); path = path.getParentPath()) {
      if (path.getParentPath().getLeaf() instanceof TryTree tree) {
        if (tree.getBlock() != path.getLeaf() || !isAllAboutIt(tree, statement)) {
          return new Movable(
              first, "the `try` around it has other things to do: let them move as well");
        }
        statement = path.getParentPath();
      }
    }
    return new Movable(statement, problem(statement));
  }

  private static boolean isBody(TreePath path) {
    Tree outer = path.getParentPath().getLeaf();
    return outer instanceof MethodTree
        || outer instanceof LambdaExpressionTree
        || outer instanceof ClassTree;
  }

  /** Whether a try statement has nothing else to do, so that it may move as a whole. */
  private boolean isAllAboutIt(TryTree tree, TreePath statement) {
    return tree.getResources().isEmpty()
        && (tree.getFinallyBlock() == null || isIdle.test(tree.getFinallyBlock()))
        && tree.getCatches().stream()
            .allMatch(each -> isIdle.test(each.getBlock()) || WrappedInterrupt.is(each, state))
        && tree.getBlock().getStatements().stream()
            .allMatch(each -> each == statement.getLeaf() || isIdle.test(each));
  }

  /** What moves with some statements of a block, or why they cannot move. */
  public Movable movableStatements(List<TreePath> statements) {
    return statements.size() == 1 ? movableStatement(statements.get(0)) : row(statements);
  }

  /** Just these statements. */
  public Movable row(List<TreePath> statements) {
    TreePath first = statements.get(0);
    ImmutableList<Tree> trees =
        statements.stream().map(TreePath::getLeaf).collect(ImmutableList.toImmutableList());
    boolean isRow =
        first.getParentPath().getLeaf() instanceof BlockTree block
            && Collections.indexOfSubList(block.getStatements(), trees) >= 0;
    if (!isRow) {
      return new Movable(first, trees, "its parts stand in different places");
    }
    return new Movable(first, trees, problem(first, trees));
  }

  private String problem(TreePath path) {
    return problem(path, ImmutableList.of(path.getLeaf()));
  }

  private String problem(TreePath path, ImmutableList<Tree> trees) {
    String missing = missing(path);
    if (!missing.isEmpty()) {
      return missing;
    }
    if (!ThrownOn.of(trees, state).isPossible()
        || trees.stream().anyMatch(code -> ThrownOn.isOwn(code, state))
        || trees.stream().anyMatch(code -> WrappedInterrupt.throwsOther(code, state))
        || HandlerErrors.areLost(new Movable(path, trees), state)) {
      return "it throws a checked exception: catch it there";
    }
    if (trees.stream().anyMatch(code -> Capture.leaves(code) || Returns.in(code))) {
      return "the statement may leave the method";
    }
    if (!Capture.isPossible(trees, state)) {
      return DeferredBody.CHANGES;
    }
    /* What the handler was given stays allowed, unless it is known to belong to its thread. */
    return Elsewhere.problem(path.getLeaf(), trees, ImmutableSet.of(), state);
  }

  /** The patch that moves what may move. */
  public SuggestedFix fix(Movable moved) {
    return patch().fix(moved);
  }

  private Aside patch() {
    return new Aside(context, scope.fresh(), true);
  }

  /** Why there is no thread for code at a place; empty if there is one. */
  public String missing(TreePath place) {
    return aside.isPossible(place)
        ? ""
        : "what runs such code for the framework is out of reach here";
  }

  /** Whether threads may be started here. */
  public boolean mayUseThread() {
    return !aside.needsWorker();
  }

  /**
   * The patch for a reference to a method that waits.
   *
   * @param isGiven whether the function has a parameter, which the method is given or called on
   */
  public SuggestedFix ofReference(TreePath reference, boolean isGiven) {
    return patch().ofReference(reference, isGiven);
  }

  /**
   * The patch that moves a statement and all that follows it, but for the result; empty if they may
   * not become the body of a lambda, or there are no virtual threads.
   */
  Optional<SuggestedFix> ofRest(TreePath statement, BlockTree body) {
    int from = body.getStatements().indexOf(statement.getLeaf());
    if (from < 0 || !aside.isVirtual()) {
      return Optional.empty();
    }
    List<? extends StatementTree> moved =
        body.getStatements().subList(from, endWithoutResult(body.getStatements()));
    return !moved.isEmpty()
            && isMovable(moved, body.getStatements())
            && !OwnAnswer.isAwaited(moved, state)
        ? Optional.of(fix(new Movable(statement, ImmutableList.copyOf(moved), "")))
        : Optional.empty();
  }

  private static int endWithoutResult(List<? extends StatementTree> statements) {
    int last = statements.size() - 1;
    return statements.get(last) instanceof ReturnTree result && result.getExpression() != null
        ? last
        : last + 1;
  }

  private boolean isMovable(
      List<? extends StatementTree> moved, List<? extends StatementTree> all) {
    ThrownOn thrown = ThrownOn.of(moved, state);
    boolean isTold = thrown.isPossible() && ErrorReport.of(moved, state).isPresent();
    return (isTold || (thrown.isInterruptAtMost() && moved.stream().noneMatch(Capture::throwsAny)))
        && moved.stream().noneMatch(Capture::leaves)
        && Capture.isPossible(moved, state)
        && all.subList(all.indexOf(moved.get(moved.size() - 1)) + 1, all.size()).stream()
            .noneMatch(result -> usesAny(result, moved));
  }

  /** Whether code uses a variable that some statements declare. */
  private static boolean usesAny(Tree code, List<? extends StatementTree> statements) {
    return Trees.any(
        code,
        part ->
            part instanceof IdentifierTree
                && statements.stream()
                    .anyMatch(
                        each ->
                            each instanceof VariableTree declared
                                && ASTHelpers.getSymbol(declared)
                                    .equals(ASTHelpers.getSymbol(part))));
  }
}
