package dev.unhang.fix.handle;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Trees;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.fix.Patch.NoPatchException;
import dev.unhang.model.Detail;
import dev.unhang.model.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What ends a loop of a task, besides its own condition. */
final class LoopQuestions {
  private final TaskLoop loop;
  private final VisitorState state;
  private final Type interrupted;

  LoopQuestions(TaskLoop loop, VisitorState state) {
    this.loop = loop;
    this.state = state;
    this.interrupted = state.getSymtab().interruptedExceptionType;
  }

  /** Refuses a hook that would take away the exception by which the loop ends. */
  void requireNoException() throws NoPatchException {
    if (endsByException()) {
      throw new NoPatchException(
          "with a hook the stream throws no more when the client has gone, and the loop would"
              + " go on to its end: ask in it whether the stream is cancelled, and return");
    }
  }

  /**
   * Whether the loop ends today because the stream throws, which it does without a hook only, and
   * nobody in the loop catches that and goes on.
   */
  private boolean endsByException() {
    boolean[] ends = {false};
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitTry(TryTree attempt, @Nullable Void unused) {
        CatchTree handler = new InterruptCatches(state).ofUnchecked(attempt);
        boolean goesOn = handler != null && !InterruptCatches.mayLeave(handler);
        return goesOn ? null : super.visitTry(attempt, null);
      }

      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        ends[0] |=
            CallFacts.of(call, state).stream()
                .anyMatch(fact -> fact.throwing() == Detail.Throws.WITHOUT_HOOK);
        return super.visitMethodInvocation(call, null);
      }
    }.scan(loop.body(), null);
    return ends[0];
  }

  /** Whether the loop asks if it may go on; an {@code if} that never leaves it asks for itself. */
  boolean asks() {
    boolean[] asks = {false};
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIf(IfTree branch, @Nullable Void unused) {
        if (mayEnd(branch.getThenStatement()) || mayEnd(branch.getElseStatement())) {
          scan(branch.getCondition(), null);
        }
        scan(branch.getThenStatement(), null);
        return scan(branch.getElseStatement(), null);
      }

      /* Who has caught the interrupt is told by the question that there was none. */
      @Override
      public @Nullable Void visitCatch(CatchTree handler, @Nullable Void unused) {
        return InterruptCatches.restores(handler) ? super.visitCatch(handler, null) : null;
      }

      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        asks[0] |= isQuestion(call);
        return super.visitMethodInvocation(call, null);
      }
    }.scan(loop.tree(), null);
    return asks[0];
  }

  static boolean mayEnd(@Nullable StatementTree branch) {
    return Trees.anyOwn(
        branch,
        part ->
            switch (part.getKind()) {
              case RETURN, THROW, BREAK, ASSIGNMENT -> true;
              default -> false;
            });
  }

  private boolean isQuestion(MethodInvocationTree call) {
    return InterruptCatches.isQuestion(call)
        || CallFacts.of(call, state).stream()
            .anyMatch(fact -> fact.kind() == Kind.DISCONNECT && fact.throwing() == null);
  }

  /** Whether an interrupt ends the loop with an exception that nobody in it catches. */
  boolean endsByInterrupt() {
    return ASTHelpers.getThrownExceptions(loop.body(), state).stream()
        .anyMatch(thrown -> ASTHelpers.isSameType(thrown, interrupted, state));
  }

  /** The {@code catch} in the loop that gets the interrupt; empty if none does. */
  Optional<CatchTree> handler() {
    return new InterruptCatches(state).in(loop.body()).stream().findFirst();
  }

  boolean isLeftBy(CatchTree handler) {
    return InterruptCatches.leaves(handler, loop.tree());
  }
}
