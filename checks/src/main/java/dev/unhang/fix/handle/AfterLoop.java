package dev.unhang.fix.handle;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.unhang.code.Trees.OwnCodeScanner;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.context.rule.Traits;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.model.Kind;
import org.jspecify.annotations.Nullable;

/** What a task does behind a loop. */
final class AfterLoop {
  private AfterLoop() {}

  /** Whether a task does more behind a loop, in the same code or in that which calls it. */
  static boolean isIn(TaskPart part, TaskLoop loop, PatchScope scope) {
    boolean isHere =
        part.body().getCompilationUnit() == scope.state().getPath().getCompilationUnit();
    return isHere
        && (doesMore(part.body().getLeaf(), loop.tree(), scope) || isBehindCall(part, scope));
  }

  /** Whether the code that calls a part of the task does more behind that. */
  static boolean isBehindCall(TaskPart part, PatchScope scope) {
    return part.caller() != null
        && part.call() != null
        && doesMore(part.caller(), part.call(), scope);
  }

  /**
   * Whether the task does more behind a loop than to end its stream, or to stop something, such as
   * its executor; that would be told as done.
   */
  static boolean doesMore(Tree task, Tree loop, PatchScope scope) {
    boolean[] more = {false};
    int end = scope.source().end(loop);
    new OwnCodeScanner() {
      @Override
      public @Nullable Void visitCatch(CatchTree handler, @Nullable Void unused) {
        return null;
      }

      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        more[0] |=
            scope.source().start(call) > end
                && !Traits.ofCall(Kind.FINISHES, call, scope.state())
                && !CallFacts.has(Kind.CANCEL, call, scope.state());
        return super.visitMethodInvocation(call, null);
      }
    }.scan(task, null);
    return more[0];
  }
}
