package dev.unhang.judge.disconnect.length;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.unhang.context.RunParameters;
import dev.unhang.judge.Sources;
import dev.unhang.judge.disconnect.length.TaskLength.Length;
import dev.unhang.model.Kind;
import org.jspecify.annotations.Nullable;

/** Adds up what the code of a task does on its own thread. */
final class BodyLength extends TreePathScanner<@Nullable Void, @Nullable Void> {
  private final Sources code;
  private final LoopEnds ends;
  private final UnknownCalls unknown;
  private final TaskLength tasks;
  private final int depth;
  private Length length = Length.SHORT;
  private boolean asks;

  BodyLength(Sources code, LoopEnds ends, TaskLength tasks, int depth) {
    this.code = code;
    this.ends = ends;
    this.unknown = new UnknownCalls(code);
    this.tasks = tasks;
    this.depth = depth;
  }

  /**
   * The length of what was scanned. Who asks in a loop whether the client is there has thought of
   * it: a call before the loop, of which nobody knows how long it takes, counts no more.
   */
  Length length() {
    return asks && length == Length.OPEN ? Length.SHORT : length;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
    TreePath path = getCurrentPath();
    if (ends.isEndedByHook(path) || tasks.isOwnWait(path) || waitsForOtherWork(path)) {
      return super.visitMethodInvocation(call, null);
    }
    if (code.waits(path)) {
      boolean isEndless = ends.waitsWithoutLimit(path) && !unknown.mayFailItself(path);
      length = length.or(isEndless ? Length.LONG : Length.OPEN);
    } else {
      Length called = depth > 1 ? tasks.ofTargets(path, depth) : Length.UNSEEN;
      if (called != Length.UNSEEN) {
        length = length.or(called);
      } else if (unknown.isOpen(path)) {
        length = length.or(Length.OPEN);
      }
    }
    return super.visitMethodInvocation(call, null);
  }

  /** Whether a call lasts as long as the tasks of an executor, which are judged themselves. */
  private boolean waitsForOtherWork(TreePath call) {
    return code.has(Kind.WAITS_FOR_EXECUTOR, call);
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void unused) {
    return RunParameters.of(code.state()).runsInPlace(getCurrentPath(), code.at(getCurrentPath()))
        ? super.visitLambdaExpression(tree, null)
        : null;
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
    return null;
  }

  @Override
  public @Nullable Void visitWhileLoop(WhileLoopTree tree, @Nullable Void unused) {
    return loop(
        ends.mayGoOn(getCurrentPath(), tree.getCondition()),
        () -> super.visitWhileLoop(tree, null));
  }

  @Override
  public @Nullable Void visitDoWhileLoop(DoWhileLoopTree tree, @Nullable Void unused) {
    return loop(
        ends.mayGoOn(getCurrentPath(), tree.getCondition()),
        () -> super.visitDoWhileLoop(tree, null));
  }

  @Override
  public @Nullable Void visitForLoop(ForLoopTree tree, @Nullable Void unused) {
    return loop(
        ends.mayGoOn(getCurrentPath(), tree.getCondition()), () -> super.visitForLoop(tree, null));
  }

  @Override
  public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void unused) {
    return loop(false, () -> super.visitEnhancedForLoop(tree, null));
  }

  /* What a loop repeats takes as long as nobody knows, if one turn does. */
  private @Nullable Void loop(boolean mayGoOn, Runnable visit) {
    if (ends.endsWhenGone(getCurrentPath())) {
      asks |= ends.asks(getCurrentPath());
      return null;
    }
    Length before = length;
    length = Length.SHORT;
    visit.run();
    length = before.or(mayGoOn || length == Length.OPEN ? Length.LONG : length);
    return null;
  }
}
