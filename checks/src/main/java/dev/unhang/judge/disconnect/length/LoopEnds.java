package dev.unhang.judge.disconnect.length;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Trees;
import dev.unhang.code.Variables;
import dev.unhang.context.rule.Traits;
import dev.unhang.judge.Sources;
import dev.unhang.model.Kind;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tells loops that end by themselves when the client has gone. */
public final class LoopEnds {
  private static final int DEEPEST = 3;

  private final Sources code;
  private final UnknownCalls unknown;
  private final Supplier<ImmutableSet<Symbol>> changed;
  private final Sends sends;

  /**
   * @param changed the variables that disconnect hooks change, which takes a search
   * @param isHooked whether a hook is registered, after which some streams throw no more
   */
  LoopEnds(Sources code, Supplier<ImmutableSet<Symbol>> changed, boolean isHooked) {
    this.sends = new Sends(code, isHooked);
    this.code = code;
    this.unknown = new UnknownCalls(code);
    this.changed = Suppliers.memoize(changed);
  }

  /**
   * Whether a loop asks if the client is there, and never waits for what may not come, or fails in
   * each turn once the client has gone.
   */
  boolean endsWhenGone(TreePath loop) {
    return (asks(loop) && !takesWithoutLimit(body(loop), DEEPEST))
        || (sends.sendsAndLeaves(body(loop), true) && !computesLong(loop));
  }

  /** What the code sends to its client. */
  Sends sends() {
    return sends;
  }

  /** Whether a hook changes a variable, or what it holds. */
  boolean isChanged(Symbol variable) {
    return changed.get().contains(variable);
  }

  /** Whether a call waits for, or reads from, something that a hook ends. */
  boolean isEndedByHook(TreePath call) {
    ExpressionTree receiver = Trees.receiver(call.getLeaf());
    Symbol root = receiver == null ? null : Variables.root(receiver);
    return root != null
        && (code.waits(call) || unknown.isSurelyOpen(call) || unknown.isForeign(call))
        && isChanged(root);
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
    return Trees.anyOwn(
        body(loop).getLeaf(),
        part ->
            part instanceof IfTree branch
                ? isOwn(branch.getCondition()) && mayLeaveIn(branch)
                : part instanceof SwitchTree choice
                    && isOwn(choice.getExpression())
                    && mayLeaveFrom(choice));
  }

  private boolean isOwn(ExpressionTree question) {
    ExpressionTree condition = ASTHelpers.stripParentheses(question);
    return condition instanceof BinaryTree
        || (condition instanceof MethodInvocationTree call && !isFlag(call));
  }

  private static boolean mayLeaveIn(IfTree branch) {
    return mayLeave(branch.getThenStatement())
        || (branch.getElseStatement() != null && mayLeave(branch.getElseStatement()));
  }

  private static boolean mayLeaveFrom(SwitchTree choice) {
    return Trees.anyOwn(
        choice,
        part ->
            part instanceof ReturnTree
                || part instanceof ThrowTree
                || (part instanceof BreakTree jump && jump.getLabel() != null));
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
    return new TreePath(loop, Trees.loopBody(loop.getLeaf()));
  }

  /** Whether a loop asks if the client is there. */
  boolean asks(TreePath loop) {
    ExpressionTree condition = Trees.loopCondition(loop.getLeaf());
    return (condition != null && tells(new TreePath(loop, condition), DEEPEST))
        || Trees.anyOwn(
            loop.getLeaf(),
            part ->
                part instanceof IfTree branch
                    ? mayLeaveIn(branch)
                        && tells(new TreePath(loop, branch.getCondition()), DEEPEST)
                    : part instanceof MethodInvocationTree call
                        && isEndedByHook(new TreePath(loop, call)));
  }

  /** Whether the value of an expression depends on whether the client is there. */
  boolean tells(TreePath expression) {
    return tells(expression, DEEPEST);
  }

  private boolean tells(TreePath expression, int depth) {
    if (Variables.in(expression.getLeaf()).stream().anyMatch(this::isChanged)) {
      return true;
    }
    return Trees.any(
        expression.getLeaf(),
        part ->
            (part instanceof MethodInvocationTree || part instanceof MemberReferenceTree)
                && tellsByCall(new TreePath(expression, part), depth));
  }

  private boolean tellsByCall(TreePath call, int depth) {
    return code.has(Kind.DISCONNECT, call)
        || (depth > 0
            && (code.targets(call).stream()
                    .anyMatch(
                        target ->
                            target.getLeaf() instanceof MethodTree && tells(target, depth - 1))
                || code.givenFunctions(call).stream().anyMatch(given -> tells(given, depth - 1))));
  }

  /** Whether a statement may end the loop or method around it. */
  public static boolean mayLeave(Tree statement) {
    return Trees.anyOwn(
        statement,
        part ->
            part instanceof BreakTree || part instanceof ReturnTree || part instanceof ThrowTree);
  }

  /** Whether code waits for the next of something, which no hook ends: nobody asks meanwhile. */
  private boolean takesWithoutLimit(TreePath part, int depth) {
    return anyCall(
        part,
        call ->
            (waitsWithoutLimit(call) && unknown.isTaking(call) && !isEndedByHook(call))
                || (depth > 0
                    && Variables.in(call.getLeaf()).stream().noneMatch(this::isChanged)
                    && code.targets(call).stream()
                        .filter(target -> Trees.body(target.getLeaf()) != null)
                        .map(target -> new TreePath(target, Trees.body(target.getLeaf())))
                        .anyMatch(body -> takesWithoutLimit(body, depth - 1))));
  }

  /**
   * Whether one turn of a loop may wait without limit, or compute or ask for long. What pauses in
   * each turn asks how things are, and does not wait for the answer.
   */
  private boolean computesLong(TreePath loop) {
    TreePath turn = body(loop);
    boolean pauses = anyCall(turn, call -> code.waits(call) && !waitsWithoutLimit(call));
    return anyCall(turn, call -> waitsWithoutLimit(call) || (!pauses && isLong(call)))
        || takesWithoutLimit(turn, DEEPEST);
  }

  private static boolean anyCall(TreePath code, Predicate<TreePath> question) {
    return Trees.anyOwn(
        code.getLeaf(),
        part ->
            part instanceof MethodInvocationTree call && question.test(new TreePath(code, call)));
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
