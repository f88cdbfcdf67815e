package dev.unhang.fix.handle;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Trees;
import dev.unhang.code.Trees.OwnCodeScanner;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.context.rule.Traits;
import dev.unhang.fix.Patch.NoPatchException;
import dev.unhang.fix.safe.Capture;
import dev.unhang.fix.text.Edits;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.SourceText;
import dev.unhang.judge.disconnect.Work;
import dev.unhang.judge.disconnect.WorkStart.WorkKind;
import dev.unhang.model.Detail;
import dev.unhang.model.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The loops of a task that an interrupt is to end: one that asks nobody whether it may go on gets
 * the question. Only loops in the lambda itself are in sight.
 */
public final class TaskLoops {
  private final boolean mayInterrupt;
  private final PatchScope scope;
  private final SourceText source;
  private final VisitorState state;
  private final Type interrupted;
  private final InterruptCatches catches;

  public TaskLoops(PatchScope scope) {
    this.scope = scope;
    this.mayInterrupt = scope.mayInterrupt();
    this.source = scope.source();
    this.state = scope.state();
    this.interrupted = state.getSymtab().interruptedExceptionType;
    this.catches = new InterruptCatches(state);
  }

  /**
   * Adds the question to the loops of some work.
   *
   * @throws NoPatchException if a loop may have none
   */
  public void ask(Work work, Edits edits) throws NoPatchException {
    if (!mayInterrupt || work.kind() != WorkKind.TASK) {
      return;
    }
    for (ExpressionTree argument : Trees.arguments(work.start().getLeaf())) {
      if (argument instanceof LambdaExpressionTree task) {
        ask(task, edits);
      }
    }
  }

  private void ask(LambdaExpressionTree task, Edits edits) throws NoPatchException {
    Edits own = new Edits(source);
    boolean isChanged = false;
    for (WhileLoopTree loop : loops(task)) {
      if (!isEnded(task, loop)) {
        String thread = scope.name("java.lang.Thread");
        ExpressionTree condition = ASTHelpers.stripParentheses(loop.getCondition());
        own.replace(condition, "!" + thread + ".currentThread().isInterrupted()" + and(condition));
        isChanged = true;
      }
    }
    if (isChanged) {
      edits.rewrite(task, own);
    }
  }

  /** Whether a loop needs no question, or may have none. */
  private boolean isEnded(LambdaExpressionTree task, WhileLoopTree loop) throws NoPatchException {
    boolean leaves = catches.in(loop).stream().anyMatch(InterruptCatches::leaves);
    if (leaves || asks(loop) || endsByInterrupt(loop) || mustBeEndless(task, loop)) {
      return true;
    }
    boolean more = doesMore(task, loop);
    if (more && endsByException(loop)) {
      throw new NoPatchException(
          "with a hook the stream throws no more when the client has gone, and the loop would"
              + " go on to its end: ask in it whether the stream is cancelled, and return");
    }
    return more;
  }

  /**
   * Whether the lambda has to be a {@code Callable}, which it is no more if it may run to its end.
   */
  private boolean mustBeEndless(LambdaExpressionTree task, WhileLoopTree loop) {
    return ASTHelpers.stripParentheses(loop.getCondition()) instanceof LiteralTree
        && (Capture.throwsChecked(task.getBody(), state) || Capture.leaves(task.getBody()));
  }

  /** Whether the loop ends today because the stream throws, which it does without a hook only. */
  private boolean endsByException(WhileLoopTree loop) {
    return Trees.any(
        loop.getStatement(),
        part ->
            part instanceof MethodInvocationTree call
                && CallFacts.of(call, state).stream()
                    .anyMatch(fact -> fact.throwing() == Detail.Throws.WITHOUT_HOOK));
  }

  /**
   * Whether the task does more behind a loop than to end its stream; that would be told as done.
   */
  private boolean doesMore(LambdaExpressionTree task, WhileLoopTree loop) {
    boolean[] more = {false};
    int end = source.end(loop);
    new OwnCodeScanner() {
      @Override
      public @Nullable Void visitCatch(CatchTree handler, @Nullable Void unused) {
        return null;
      }

      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        more[0] |= source.start(call) > end && !Traits.ofCall(Kind.FINISHES, call, state);
        return super.visitMethodInvocation(call, null);
      }
    }.scan(task.getBody(), null);
    return more[0];
  }

  private String and(ExpressionTree condition) {
    if (condition instanceof LiteralTree) {
      return "";
    }
    boolean isLoose =
        condition instanceof AssignmentTree
            || condition instanceof ConditionalExpressionTree
            || (condition instanceof BinaryTree binary
                && binary.getKind() == Tree.Kind.CONDITIONAL_OR);
    String text = source.of(condition);
    return " && " + (isLoose ? "(" + text + ")" : text);
  }

  private static List<WhileLoopTree> loops(LambdaExpressionTree task) {
    List<WhileLoopTree> loops = new ArrayList<>();
    new OwnCodeScanner() {
      @Override
      public @Nullable Void visitWhileLoop(WhileLoopTree loop, @Nullable Void unused) {
        loops.add(loop);
        return null;
      }
    }.scan(task.getBody(), null);
    return loops;
  }

  private boolean asks(WhileLoopTree loop) {
    return Trees.any(
        loop,
        part ->
            part instanceof MethodInvocationTree call
                && (CallFacts.of(call, state).stream()
                        .anyMatch(fact -> fact.kind() == Kind.DISCONNECT && fact.throwing() == null)
                    || InterruptCatches.isQuestion(call)));
  }

  /** Whether an interrupt ends the loop with an exception that nobody in it catches. */
  private boolean endsByInterrupt(WhileLoopTree loop) {
    return ASTHelpers.getThrownExceptions(loop.getStatement(), state).stream()
        .anyMatch(thrown -> ASTHelpers.isSameType(thrown, interrupted, state));
  }
}
