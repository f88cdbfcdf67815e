package dev.unhang.judge.disconnect.length;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.unhang.code.Trees;
import dev.unhang.context.RunParameters;
import dev.unhang.judge.Sources;
import dev.unhang.judge.disconnect.length.TaskLength.Length;
import dev.unhang.model.Kind;
import dev.unhang.reach.Waits;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Adds up what the code of a task does on its own thread. */
final class BodyLength extends TreePathScanner<@Nullable Void, @Nullable Void> {
  private static final int SEVERAL = 2;

  private final Sources code;
  private final OwnEnd own;
  private final LoopEnds ends;
  private final UnknownCalls unknown;
  private final ConstantWaits constants;
  private final TaskLength tasks;
  private final int depth;
  private Length length = Length.SHORT;
  private Length once = Length.SHORT;
  private Duration waits = Duration.ZERO;
  private boolean notices;
  private int sends;

  BodyLength(Sources code, OwnEnd own, TaskLength tasks, int depth) {
    this.code = code;
    this.own = own;
    this.ends = own.ofLoops();
    this.unknown = new UnknownCalls(code);
    this.constants = new ConstantWaits(code);
    this.tasks = tasks;
    this.depth = depth;
  }

  /** What the body at {@code body} does. */
  Span of(TreePath body) {
    scan(body, null);
    return new Span(length.or(once), waits, notices || own.startsAgainWhileThere(body));
  }

  /* What is called has been given its arguments before. */
  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
    super.visitMethodInvocation(call, null);
    TreePath path = getCurrentPath();
    notices |= own.isLimited(path);
    if (ends.isEndedByHook(path) || tasks.isOwnWait(path) || waitsForOtherWork(path)) {
      return null;
    }
    if (code.waits(path)) {
      addWait(path);
    } else if (!addTargets(path) && unknown.isOpen(path)) {
      addOpen();
      notices |= own.byAnswer(path) || new HandedQuestions(code, ends).isAmongArguments(path);
    }
    if (length == Length.OPEN && ends.sends().leaveBody(path)) {
      sends++;
      notices |= sends >= SEVERAL;
    }
    return null;
  }

  private void addWait(TreePath call) {
    Optional<Duration> limit = constants.limit(call);
    if (limit.isPresent()) {
      waits = waits.plus(limit.orElseThrow());
    } else if (ends.waitsWithoutLimit(call) && !unknown.mayFailItself(call)) {
      length = Length.LONG;
    } else {
      addOpen();
    }
  }

  private void addOpen() {
    length = length.or(Length.OPEN);
    sends = 0;
  }

  /** Adds the code in sight that a call may run, if there is some. */
  private boolean addTargets(TreePath call) {
    boolean isSeen = false;
    for (TreePath target : depth > 1 ? code.targets(call) : ImmutableList.<TreePath>of()) {
      Span called = tasks.span(target, depth);
      isSeen |= called.length() != Length.UNSEEN;
      if (called.length() == Length.OPEN) {
        addOpen();
      }
      length = length.or(called.length());
      waits = waits.plus(called.waits());
      notices |= called.notices();
    }
    return isSeen;
  }

  /**
   * Whether a call lasts as long as the tasks of an executor, which are judged themselves, or as
   * what it ends takes for that: nobody wants to stop that half way.
   */
  private boolean waitsForOtherWork(TreePath call) {
    return code.has(Kind.WAITS_FOR_EXECUTOR, call)
        || (code.waits(call) && Waits.isForOwnEnd((ExpressionTree) call.getLeaf(), code.at(call)));
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

  /* What the last turn of a loop does before it leaves is done once. */
  @Override
  public @Nullable Void visitBlock(BlockTree block, @Nullable Void unused) {
    if (!leavesLoop(block)) {
      return super.visitBlock(block, null);
    }
    Length lengthBefore = length;
    length = Length.SHORT;
    super.visitBlock(block, null);
    once = once.or(length);
    length = lengthBefore;
    return null;
  }

  /**
   * Whether a block, as the branch of an {@code if}, ends with a return, or a break from a loop.
   */
  private boolean leavesLoop(BlockTree block) {
    Tree last = Iterables.getLast(block.getStatements(), null);
    return getCurrentPath().getParentPath().getLeaf() instanceof IfTree
        && (last instanceof ReturnTree || last instanceof BreakTree)
        && !Trees.anyOwn(block, part -> part instanceof ContinueTree);
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
    scan(tree.getExpression(), null);
    return loop(false, () -> scan(tree.getStatement(), null));
  }

  /* What a loop repeats takes as long as nobody knows, if one turn does. */
  private @Nullable Void loop(boolean mayGoOn, Runnable visit) {
    if (ends.endsWhenGone(getCurrentPath())) {
      notices = true;
      return null;
    }
    Length lengthBefore = length;
    Length onceBefore = once;
    Duration waitsBefore = waits;
    length = Length.SHORT;
    once = Length.SHORT;
    waits = Duration.ZERO;
    visit.run();
    repeat(getCurrentPath());
    length = lengthBefore.or(mayGoOn || length == Length.OPEN ? Length.LONG : length).or(once);
    once = onceBefore;
    waits = waits.plus(waitsBefore);
    return null;
  }

  /* Short waits are many, unless the loop says how many. */
  private void repeat(TreePath loop) {
    OptionalInt turns = constants.turns(loop.getLeaf());
    if (waits.isZero()) {
      return;
    }
    if (turns.isPresent()) {
      waits = waits.multipliedBy(turns.getAsInt());
    }
    if (turns.isEmpty() || Span.isLong(waits)) {
      waits = Duration.ZERO;
      addOpen();
    }
  }
}
