package dev.unhang.fix.handle;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import dev.unhang.code.Trees;
import dev.unhang.code.Trees.OwnCodeScanner;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.context.rule.Traits;
import dev.unhang.judge.disconnect.WorkVerdict;
import dev.unhang.model.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Calls that may throw when their thread is interrupted, where nobody catches that: those that
 * wait, and those whose code is not in sight; but for what is sent to the client, which fails
 * anyway.
 */
final class HearingCalls {
  private static final int DEEPEST = 3;

  private final WorkVerdict verdict;
  private final VisitorState state;
  private final InterruptCatches catches;

  HearingCalls(WorkVerdict verdict, VisitorState state) {
    this.verdict = verdict;
    this.state = state;
    this.catches = new InterruptCatches(state);
  }

  /** Whether one of them is in some code, or in a method that it calls. */
  boolean anyIn(TreePath code) {
    return anyIn(code, code.getLeaf(), DEEPEST);
  }

  private boolean anyIn(TreePath code, @Nullable Tree region, int depth) {
    boolean[] found = {false};
    new OwnCodeScanner() {
      @Override
      public @Nullable Void visitTry(TryTree attempt, @Nullable Void unused) {
        return goesOn(catches.ofUnchecked(attempt)) || goesOn(catches.ofInterrupt(attempt))
            ? scan(attempt.getFinallyBlock(), null)
            : super.visitTry(attempt, null);
      }

      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        found[0] |= hears(new TreePath(code, call), call, depth);
        return super.visitMethodInvocation(call, null);
      }
    }.scan(region, null);
    return found[0];
  }

  private static boolean goesOn(@Nullable CatchTree handler) {
    return handler != null && !InterruptCatches.mayLeave(handler);
  }

  private boolean hears(TreePath path, MethodInvocationTree call, int depth) {
    if (CallFacts.waits(call, state)) {
      return true;
    }
    ImmutableList<TreePath> targets = verdict.targets(path);
    if (targets.isEmpty() || depth == 0) {
      return !getSymbol(call).enclClass().flatName().toString().startsWith("java.")
          && !Traits.ofType(Kind.WORK_START, CallFacts.receiver(call), state);
    }
    return targets.stream()
        .anyMatch(
            target ->
                Trees.body(target.getLeaf()) == null
                    || anyIn(target, Trees.body(target.getLeaf()), depth - 1));
  }
}
