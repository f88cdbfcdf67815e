package dev.unhang.fix.offload;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.unhang.code.Trees;
import dev.unhang.fix.safe.Capture;
import dev.unhang.fix.safe.Returns;
import dev.unhang.fix.safe.ThrownTypes;
import dev.unhang.fix.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Gives a statement that waits, and whose end nobody needs, a thread of its own: {@code
 * Thread.startVirtualThread(() -> PoolUtils.drain(pool));}.
 */
public final class OwnThread {
  static final String RESULT = "its result is used here";

  private static final int VIRTUAL_SINCE = 21;

  /**
   * What may get a thread of its own.
   *
   * @param code the call or statement
   * @param problem why it may not; empty if it may
   */
  public record Movable(TreePath code, String problem) {}

  private final SourceText source;
  private final VisitorState state;
  private final Predicate<StatementTree> isIdle;

  /**
   * @param isIdle whether a statement does nothing that has to stay where it is
   */
  public OwnThread(SourceText source, Predicate<StatementTree> isIdle, VisitorState state) {
    this.source = source;
    this.isIdle = isIdle;
    this.state = state;
  }

  /** What moves with a call, or why it cannot move. */
  public Movable movable(TreePath call) {
    TreePath parent = call.getParentPath();
    if (parent.getLeaf() instanceof LambdaExpressionTree lambda) {
      return new Movable(
          call, Trees.isVoidFunction(lambda, state) ? problem(call.getLeaf()) : RESULT);
    }
    if (!(parent.getLeaf() instanceof ExpressionStatementTree)) {
      return new Movable(call, RESULT);
    }
    TreePath statement = parent;
    for (TreePath path = parent; !isBody(path); path = path.getParentPath()) {
      if (path.getParentPath().getLeaf() instanceof TryTree tree) {
        if (tree.getBlock() != path.getLeaf() || !isAllAboutIt(tree, statement)) {
          return new Movable(call, "the `try` around it has other things to do");
        }
        statement = path.getParentPath();
      }
    }
    return new Movable(statement, problem(statement.getLeaf()));
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
        && tree.getBlock().getStatements().stream()
            .allMatch(each -> each == statement.getLeaf() || isIdle.test(each));
  }

  private String problem(Tree code) {
    boolean throwsChecked =
        new ThrownTypes(Set.of(), state)
            .of(code).stream().anyMatch(thrown -> ASTHelpers.isCheckedExceptionType(thrown, state));
    if (throwsChecked || Capture.throwsAny(code)) {
      return "it throws a checked exception";
    }
    if (Capture.leaves(code) || Returns.in(code)) {
      return "the statement may leave the method";
    }
    return Capture.isPossible(code, state) ? "" : "it uses a local variable that changes";
  }

  /** The patch that moves what {@link #movable} returned. */
  public SuggestedFix fix(TreePath moved) {
    SuggestedFix.Builder fix = SuggestedFix.builder();
    Tree code = moved.getLeaf();
    String text =
        open(fix) + "() -> " + body(code) + close() + (code instanceof StatementTree ? ";" : "");
    return fix.replace(source.start(code), source.end(code), text).build();
  }

  private String body(Tree code) {
    if (code instanceof ExpressionStatementTree statement) {
      return source.of(statement.getExpression());
    }
    if (!(code instanceof StatementTree)) {
      return source.of(code);
    }
    String base = source.indentation(source.start(code));
    String unit = source.unit(code instanceof TryTree tree ? tree.getBlock() : (BlockTree) code);
    String newline = source.newline();
    return "{"
        + newline
        + base
        + unit
        + source.indent(source.of(code), unit)
        + newline
        + base
        + "}";
  }

  /** The patch for a reference to a method that waits. */
  public SuggestedFix ofReference(TreePath reference, String parameters) {
    SuggestedFix.Builder fix = SuggestedFix.builder();
    Tree code = reference.getLeaf();
    String text = parameters + " -> " + open(fix) + source.of(code) + close();
    return fix.replace(source.start(code), source.end(code), text).build();
  }

  /**
   * The patch that moves a statement and all that follows it, but for the result; empty if they may
   * not become the body of a lambda, or there are no virtual threads.
   */
  Optional<SuggestedFix> ofRest(TreePath statement, BlockTree body) {
    int from = body.getStatements().indexOf(statement.getLeaf());
    if (from < 0 || !isVirtual()) {
      return Optional.empty();
    }
    List<? extends StatementTree> moved =
        body.getStatements().subList(from, endWithoutResult(body.getStatements()));
    return !moved.isEmpty() && moved.stream().allMatch(this::isMovable)
        ? Optional.of(replace(moved, source.unit(body)))
        : Optional.empty();
  }

  private static int endWithoutResult(List<? extends StatementTree> statements) {
    int last = statements.size() - 1;
    return statements.get(last) instanceof ReturnTree result && result.getExpression() != null
        ? last
        : last + 1;
  }

  private boolean isMovable(StatementTree statement) {
    return !(statement instanceof VariableTree)
        && !Capture.throwsAny(statement)
        && !Capture.throwsChecked(statement, state)
        && !Capture.leaves(statement)
        && Capture.isPossible(statement, state);
  }

  private SuggestedFix replace(List<? extends StatementTree> moved, String unit) {
    int start = source.start(moved.get(0));
    int end = source.end(moved.get(moved.size() - 1));
    String base = source.indentation(start);
    String newline = source.newline();
    SuggestedFix.Builder fix = SuggestedFix.builder();
    String text =
        open(fix)
            + "() -> {"
            + newline
            + base
            + unit
            + source.indent(source.between(start, end), unit)
            + newline
            + base
            + "}"
            + close()
            + ";";
    return fix.replace(start, end, text).build();
  }

  private String open(SuggestedFix.Builder fix) {
    String thread = SuggestedFixes.qualifyType(state, fix, "java.lang.Thread");
    return isVirtual() ? thread + ".startVirtualThread(" : "new " + thread + "(";
  }

  private String close() {
    return isVirtual() ? ")" : ").start()";
  }

  private boolean isVirtual() {
    return Capture.isSourceLevel(VIRTUAL_SINCE, state);
  }
}
