package dev.unhang.judge.close;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.unhang.code.SourceUnits;
import dev.unhang.code.Trees;
import dev.unhang.code.Variables;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.context.rule.CompletedResults;
import dev.unhang.model.Detail;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The waits that a region of code makes on its own thread, and what they wait for. */
final class Joins {
  private static final int DEEPEST_HELPER = 3;

  /**
   * One wait.
   *
   * @param calls the waiting call, and the calls around it that run it in place
   * @param covered the variables whose content is waited for
   * @param barrier whether it stands for the end of every task, as waiting for a latch does
   * @param conditions the branches that the wait is in, which a task must be in as well
   * @param isByHelper whether another method of the source waits
   */
  private record Join(
      ImmutableSet<Tree> calls,
      ImmutableSet<Symbol> covered,
      boolean barrier,
      ImmutableSet<Tree> conditions,
      boolean isByHelper) {}

  private final VisitorState state;
  private final Symbol executor;
  private final ImmutableSet<Symbol> captured;
  private final TreePath region;
  private final List<Join> joins = new ArrayList<>();

  private Joins(
      Symbol executor, TreePath region, ImmutableSet<Symbol> captured, VisitorState state) {
    this.executor = executor;
    this.region = region;
    this.captured = captured;
    this.state = state;
  }

  /**
   * Finds the waits of a region.
   *
   * @param captured the variables that the tasks of {@code executor} use
   */
  static Joins scan(
      Symbol executor, TreePath region, ImmutableSet<Symbol> captured, VisitorState state) {
    Joins joins = new Joins(executor, region, captured, state);
    joins.scan();
    return joins;
  }

  /**
   * Whether some wait of the region itself covers a task.
   *
   * @param start the call that starts the task
   * @param flow the trees that the result of the task passes through
   * @param holders the variables that hold its result
   */
  boolean cover(TreePath start, Set<Tree> flow, Set<Symbol> holders) {
    Set<Tree> around = new HashSet<>();
    start.iterator().forEachRemaining(around::add);
    return joins.stream()
        .filter(join -> !join.isByHelper())
        .filter(join -> around.containsAll(join.conditions()))
        .anyMatch(join -> isCovered(join, flow, holders));
  }

  private static boolean isCovered(Join join, Set<Tree> flow, Set<Symbol> holders) {
    return join.barrier()
        || join.calls().stream().anyMatch(flow::contains)
        || join.covered().stream().anyMatch(holders::contains);
  }

  /** Whether some wait covers a task, be it in a helper, or only in one of several branches. */
  boolean mayCover(Set<Tree> flow, Set<Symbol> holders) {
    return joins.stream().anyMatch(join -> isCovered(join, flow, holders));
  }

  private void scan() {
    new TreePathScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree tree, @Nullable Void unused) {
        if (waits(tree)) {
          add(getCurrentPath(), tree);
        }
        return super.visitMethodInvocation(tree, null);
      }

      @Override
      public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void unused) {
        TreePath parent = getCurrentPath().getParentPath();
        if (parent.getLeaf() instanceof MethodInvocationTree call
            && CallFacts.runsInPlace(call, tree, state)
            && waits(tree)) {
          add(parent, tree);
        }
        return super.visitMemberReference(tree, null);
      }
    }.scan(region, null);
  }

  /** A call that waits here; a source that waits when it is subscribed does not. */
  private boolean waits(Tree call) {
    return waits(call, DEEPEST_HELPER);
  }

  private boolean waits(Tree call, int depth) {
    return getSymbol(call) instanceof MethodSymbol method
        && !method.getSimpleName().contentEquals("close")
        && (CallFacts.waits(call, state) || (depth > 0 && isHelperThatWaits(method, depth - 1)))
        && !CompletedResults.isAsynchronous(method.getReturnType(), state);
  }

  /** A method of the source that waits for what it is given. */
  private boolean isHelperThatWaits(MethodSymbol method, int depth) {
    Optional<TreePath> helper = SourceUnits.of(state).declaration(method, state);
    return helper.isPresent()
        && helper.orElseThrow().getLeaf() instanceof MethodTree declaration
        && Trees.anyOwn(
            declaration.getBody(), part -> waits(part, depth) && usesParameter(part, declaration));
  }

  private static boolean usesParameter(Tree part, MethodTree method) {
    ImmutableSet<Symbol> used = Variables.in(part);
    return method.getParameters().stream().anyMatch(each -> used.contains(getSymbol(each)));
  }

  private void add(TreePath call, Tree waiting) {
    ImmutableSet.Builder<Tree> calls = ImmutableSet.builder();
    ImmutableSet.Builder<Tree> conditions = ImmutableSet.builder();
    Set<Symbol> covered = new HashSet<>(Variables.in(call.getLeaf()));
    calls.add(call.getLeaf());
    for (TreePath path = call; path.getLeaf() != region.getLeaf(); path = path.getParentPath()) {
      Tree inner = path.getLeaf();
      Tree outer = path.getParentPath().getLeaf();
      if (inner instanceof LambdaExpressionTree) {
        if (!CallFacts.runsInPlace(outer, inner, state)) {
          return;
        }
        calls.add(outer);
        ExpressionTree receiver = ASTHelpers.getReceiver((ExpressionTree) outer);
        covered.addAll(receiver == null ? ImmutableSet.of() : Variables.in(receiver));
      }
      if (isBranch(outer, inner)) {
        conditions.add(inner);
      }
    }
    Variables.addOrigins(covered, state);
    joins.add(
        new Join(
            calls.build(),
            ImmutableSet.copyOf(covered),
            isBarrier((MethodInvocationTree) call.getLeaf()),
            conditions.build(),
            !CallFacts.waits(waiting, state)));
  }

  private static boolean isBranch(Tree outer, Tree inner) {
    return (outer instanceof IfTree branch && branch.getCondition() != inner)
        || (outer instanceof ConditionalExpressionTree choice && choice.getCondition() != inner)
        || inner instanceof CaseTree
        || inner instanceof CatchTree;
  }

  /** A latch that the tasks count down, or the end of the executor itself. */
  private boolean isBarrier(MethodInvocationTree call) {
    ExpressionTree receiver = ASTHelpers.getReceiver(call);
    Symbol root = receiver == null ? null : Variables.root(receiver);
    if (root == null || waitsForItsOwn(call)) {
      return false;
    }
    return executor.equals(getSymbol(receiver))
        || (captured.contains(root)
            && !CompletedResults.isAsynchronous(ASTHelpers.getType(receiver), state));
  }

  /** A call that waits for the tasks it is given, and for no others. */
  private boolean waitsForItsOwn(MethodInvocationTree call) {
    return CallFacts.of(call, state).stream()
        .anyMatch(fact -> fact.awaits() == Detail.Awaits.TASKS);
  }
}
