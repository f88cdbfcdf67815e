package dev.unhang.work;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.context.Traits;
import dev.unhang.lifecycle.OwnCodeScanner;
import dev.unhang.lifecycle.Variables;
import dev.unhang.model.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells loops that end by themselves when the client has gone. */
final class LoopEnds {
  private static final int DEEPEST = 3;

  private final Code code;
  private final UnknownCalls unknown;
  private final ImmutableSet<Symbol> changed;
  private final Sends sends;

  /**
   * @param changed the variables that disconnect hooks change
   * @param isHooked whether a hook is registered, after which some streams throw no more
   */
  LoopEnds(Code code, ImmutableSet<Symbol> changed, boolean isHooked) {
    this.sends = new Sends(code, isHooked);
    this.code = code;
    this.unknown = new UnknownCalls(code);
    this.changed = changed;
  }

  /** Whether a loop asks if the client is there, or fails in each turn once it has gone. */
  boolean endsWhenGone(TreePath loop) {
    return asks(loop) || (sends.sendsAndLeaves(body(loop), true) && !computesLong(loop));
  }

  /** What the code sends to its client. */
  Sends sends() {
    return sends;
  }

  /** Whether a hook changes a variable, or what it holds. */
  boolean isChanged(Symbol variable) {
    return changed.contains(variable);
  }

  /** Whether a call waits for, or reads from, something that a hook ends. */
  boolean isEndedByHook(TreePath call) {
    ExpressionTree receiver = Runs.receiver(call.getLeaf());
    Symbol root = receiver == null ? null : Variables.root(receiver);
    return root != null
        && changed.contains(root)
        && (code.waits(call) || unknown.isSurelyOpen(call));
  }

  /** Whether nothing tells that a loop with this condition ends soon. */
  boolean mayGoOn(TreePath loop, @Nullable ExpressionTree condition) {
    ExpressionTree bare = condition;
    while (bare instanceof ParenthesizedTree || bare instanceof UnaryTree) {
      bare =
          bare instanceof ParenthesizedTree parenthesized
              ? parenthesized.getExpression()
              : ((UnaryTree) bare).getExpression();
    }
    if (bare instanceof BinaryTree operation) {
      return switch (operation.getKind()) {
        case CONDITIONAL_AND ->
            mayGoOn(loop, operation.getLeftOperand()) && mayGoOn(loop, operation.getRightOperand());
        case CONDITIONAL_OR ->
            mayGoOn(loop, operation.getLeftOperand()) || mayGoOn(loop, operation.getRightOperand());
        default -> false;
      };
    }
    if (bare == null || bare instanceof LiteralTree) {
      return !leavesByItself(loop);
    }
    return !(bare instanceof MethodInvocationTree call) || isFlag(call);
  }

  /** {@code for (;;) { ... if (done(x)) break; ... }}, unless only another thread says so. */
  private boolean leavesByItself(TreePath loop) {
    boolean[] found = {false};
    new OwnCodeScanner() {
      @Override
      public @Nullable Void visitIf(IfTree branch, @Nullable Void unused) {
        ExpressionTree condition = ASTHelpers.stripParentheses(branch.getCondition());
        boolean isOwn =
            condition instanceof BinaryTree
                || (condition instanceof MethodInvocationTree call && !isFlag(call));
        found[0] |=
            isOwn
                && (mayLeave(branch.getThenStatement())
                    || (branch.getElseStatement() != null && mayLeave(branch.getElseStatement())));
        return super.visitIf(branch, null);
      }
    }.scan(body(loop).getLeaf(), null);
    return found[0];
  }

  /** A question that only another thread changes the answer of. */
  private boolean isFlag(MethodInvocationTree call) {
    ExpressionTree receiver = ASTHelpers.getReceiver(call);
    Type type = receiver == null ? null : ASTHelpers.getType(receiver);
    return call.getArguments().isEmpty()
        && type != null
        && Traits.ofVeryType(Kind.FLAG, type, code.state());
  }

  private static TreePath body(TreePath loop) {
    Tree tree = loop.getLeaf();
    StatementTree body =
        tree instanceof WhileLoopTree each
            ? each.getStatement()
            : tree instanceof DoWhileLoopTree each
                ? each.getStatement()
                : tree instanceof ForLoopTree each
                    ? each.getStatement()
                    : ((EnhancedForLoopTree) tree).getStatement();
    return new TreePath(loop, body);
  }

  /** Whether a task throws an exception when it finds the client gone, by asking. */
  boolean asksAndThrows(TreePath body) {
    boolean[] found = {false};
    new OwnCodeScanner() {
      @Override
      public @Nullable Void visitIf(IfTree branch, @Nullable Void unused) {
        found[0] |=
            throwsAtEnd(branch.getThenStatement())
                && tells(new TreePath(body, branch.getCondition()), DEEPEST);
        return super.visitIf(branch, null);
      }
    }.scan(body.getLeaf(), null);
    return found[0];
  }

  private static boolean throwsAtEnd(StatementTree statement) {
    return statement instanceof ThrowTree
        || (statement instanceof BlockTree block
            && Iterables.getLast(block.getStatements(), null) instanceof ThrowTree);
  }

  private boolean asks(TreePath loop) {
    boolean[] found = {false};
    Tree tree = loop.getLeaf();
    ExpressionTree condition =
        tree instanceof WhileLoopTree each
            ? each.getCondition()
            : tree instanceof DoWhileLoopTree each
                ? each.getCondition()
                : tree instanceof ForLoopTree each ? each.getCondition() : null;
    found[0] = condition != null && tells(new TreePath(loop, condition), DEEPEST);
    new OwnCodeScanner() {
      @Override
      public @Nullable Void visitIf(IfTree branch, @Nullable Void unused) {
        boolean leaves =
            mayLeave(branch.getThenStatement())
                || (branch.getElseStatement() != null && mayLeave(branch.getElseStatement()));
        found[0] |= leaves && tells(new TreePath(loop, branch.getCondition()), DEEPEST);
        return super.visitIf(branch, null);
      }

      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        found[0] |= isEndedByHook(new TreePath(loop, call));
        return super.visitMethodInvocation(call, null);
      }
    }.scan(loop.getLeaf(), null);
    return found[0];
  }

  /** Whether the value of an expression depends on whether the client is there. */
  private boolean tells(TreePath expression, int depth) {
    if (Variables.in(expression.getLeaf()).stream().anyMatch(changed::contains)) {
      return true;
    }
    boolean[] found = {false};
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        TreePath path = new TreePath(expression, call);
        found[0] |= code.has(Kind.DISCONNECT, path);
        for (TreePath target : depth == 0 ? List.<TreePath>of() : code.targets(path)) {
          found[0] |= target.getLeaf() instanceof MethodTree && tells(target, depth - 1);
        }
        return super.visitMethodInvocation(call, null);
      }
    }.scan(expression.getLeaf(), null);
    return found[0];
  }

  /** Whether a statement may end the loop or method around it. */
  static boolean mayLeave(Tree statement) {
    boolean[] found = {false};
    new OwnCodeScanner() {
      @Override
      public @Nullable Void visitBreak(BreakTree tree, @Nullable Void unused) {
        found[0] = true;
        return null;
      }

      @Override
      public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void unused) {
        found[0] = true;
        return null;
      }

      @Override
      public @Nullable Void visitThrow(ThrowTree tree, @Nullable Void unused) {
        found[0] = true;
        return null;
      }
    }.scan(statement, null);
    return found[0];
  }

  /** Whether one turn of a loop may wait without limit, or compute or ask for long. */
  private boolean computesLong(TreePath loop) {
    boolean[] found = {false};
    new OwnCodeScanner() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        TreePath path = new TreePath(loop, call);
        found[0] |= waitsWithoutLimit(path) || isLong(path);
        return super.visitMethodInvocation(call, null);
      }
    }.scan(body(loop).getLeaf(), null);
    return found[0];
  }

  private boolean isLong(TreePath call) {
    return code.targets(call).isEmpty()
        && unknown.isSurelyOpen(call)
        && code.facts(call).stream().noneMatch(sends::throwsWhenGone);
  }

  /** Whether a call waits, and no argument limits the time. */
  boolean waitsWithoutLimit(TreePath call) {
    return code.waits(call)
        && code.facts(call).stream().allMatch(fact -> fact.timeout().isEmpty())
        && !(getSymbol(call.getLeaf()) instanceof MethodSymbol method
            && method.getParameters().stream().anyMatch(each -> each.type.isNumeric()));
  }
}
