package dev.unhang.judge.close;

import com.google.common.collect.Iterables;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import dev.unhang.code.Symbols;
import dev.unhang.code.Trees;
import dev.unhang.code.Variables;
import dev.unhang.context.CallSites;
import dev.unhang.context.ContextEngine;
import dev.unhang.context.answer.CodeContext;
import dev.unhang.context.answer.CodeContext.Answer;
import dev.unhang.context.answer.CodeContext.Basis;
import dev.unhang.context.answer.Step;
import dev.unhang.context.rule.CompletedResults;
import dev.unhang.context.rule.ExecutorTypes;
import dev.unhang.context.rule.MethodRules;
import dev.unhang.judge.OwnExecutor;
import dev.unhang.judge.close.Closing.CloseWait;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Decides whether a {@link Closing} waits on a thread, or in a handler, that must not. */
public final class ClosingJudge {
  private final VisitorState state;
  private final ContextEngine engine;

  private ClosingJudge(VisitorState state) {
    this.state = state;
    this.engine = ContextEngine.of(state);
  }

  /** Creates a judge for the compilation unit that {@code state} is in. */
  public static ClosingJudge of(VisitorState state) {
    return new ClosingJudge(state);
  }

  /** Returns why {@code closing} is wrong; empty if it is right, or if nobody can tell. */
  public Optional<CloseVerdict> judge(Closing closing) {
    if (ExecutorTypes.closesAtOnce(closing.value(), state)
        || isDelegate(closing)
        || MethodRules.isInTests(closing.path(), state)) {
      return Optional.empty();
    }
    Optional<TreePath> boundary = boundary(closing);
    if (boundary.isEmpty()) {
      return Optional.empty();
    }
    Tasks tasks = tasks(closing, boundary.orElseThrow());
    CodeContext known = context(closing);
    CodeContext context =
        known.isKnown() ? known : ReturnedTasks.context(boundary.orElseThrow(), tasks, state);
    boolean isSeenInside = HelperClosings.isSeenInside(closing, state);
    if (closing.variable() != null
        && closing.form() != Closing.Form.OPERATOR
        && CloseWait.of(closing.type(), state).isForTasks()
        && OwnExecutor.isOn(closing.variable(), closing.path(), state)
        && !(isSeenInside && context.mustNotWait())) {
      return Optional.of(verdict(closing, true, context, tasks, boundary.orElseThrow()));
    }
    if (isSeenInside || StoppedBefore.isClosed(closing, tasks)) {
      return Optional.empty();
    }
    return context.mustNotWait() && !isWanted(closing, context, tasks, boundary.orElseThrow())
        ? Optional.of(verdict(closing, false, context, tasks, boundary.orElseThrow()))
        : Optional.empty();
  }

  private CloseVerdict verdict(
      Closing closing, boolean closesItself, CodeContext context, Tasks tasks, TreePath boundary) {
    return new CloseVerdict(
        closing,
        closesItself,
        context,
        tasks,
        boundary,
        CallSites.of(closing.path(), context, state));
  }

  /**
   * Whether the resource or call at {@code path} need not be reported where somebody gets to it: it
   * does not wait after all, or is reported itself.
   *
   * @param there the state at {@code path}
   */
  public boolean isHarmlessOrReported(TreePath path, VisitorState there) {
    Optional<Closing> closing =
        path.getParentPath().getLeaf() instanceof TryTree tree
            ? Closings.ofTry(tree, there.withPath(path.getParentPath())).stream()
                .filter(resource -> resource.tree() == path.getLeaf())
                .findFirst()
            : path.getLeaf() instanceof MethodInvocationTree call
                ? Closings.ofCall(call, there)
                : path.getLeaf() instanceof MemberReferenceTree reference
                    ? Closings.ofReference(reference, there)
                    : Optional.empty();
    return closing.isPresent() && isHarmlessOrReported(closing.orElseThrow());
  }

  private boolean isHarmlessOrReported(Closing closing) {
    return boundary(closing).isEmpty()
        || StoppedBefore.isClosed(closing, tasks(closing, boundary(closing).orElseThrow()))
        || judge(closing).isPresent();
  }

  private CodeContext context(Closing closing) {
    return switch (closing.form()) {
      case METHOD_REFERENCE -> engine.ofBoundary(closing.path());
      case OPERATOR -> engine.ofCleanup(closing.path());
      default -> engine.at(closing.path());
    };
  }

  private static Optional<TreePath> boundary(Closing closing) {
    return closing.form() == Closing.Form.METHOD_REFERENCE
        ? Optional.of(closing.path())
        : Trees.boundary(closing.path());
  }

  /** A type that owns an executor closes it in its own {@code close()}, for its caller to judge. */
  private boolean isDelegate(Closing closing) {
    return (closing.form() == Closing.Form.CALL || closing.form() == Closing.Form.HELPER)
        && Symbols.isOwnClose(
            Trees.boundary(closing.path()).map(TreePath::getLeaf).orElse(null), state);
  }

  private Tasks tasks(Closing closing, TreePath boundary) {
    Symbol executor = closing.variable();
    if (executor == null
        || closing.form() == Closing.Form.METHOD_REFERENCE
        || closing.form() == Closing.Form.OPERATOR) {
      return Tasks.UNKNOWN;
    }
    TreePath region =
        closing.tree() instanceof VariableTree
                && closing.path().getParentPath().getLeaf() instanceof TryTree tree
            ? new TreePath(closing.path().getParentPath(), tree.getBlock())
            : boundary;
    return Tasks.of(executor, region, state);
  }

  /**
   * Waiting is what the code is for: it joins everything it started, or it returns a result that is
   * complete already. Such a method is synchronous, whatever its type says.
   */
  private boolean isWanted(Closing closing, CodeContext context, Tasks tasks, TreePath boundary) {
    if (context.answer() != Answer.ASYNC_HANDLER) {
      return false;
    }
    if (context.basis() == Basis.OWN_RESULT) {
      return tasks.allJoined()
          || (CompletedResults.onlyReturned(boundary, state)
              && returnsWhatTasksMade(closing, tasks, boundary));
    }
    return context.basis() == Basis.FRAMEWORK
        && boundary.getLeaf() instanceof MethodTree
        && !isForAFunction(context)
        && tasks.allJoined();
  }

  /** Whether code runs where a function is handed over, be it in a method that this calls. */
  private static boolean isForAFunction(CodeContext context) {
    Step first = Iterables.getLast(context.trail(), null);
    return first != null && first.at().getLeaf() instanceof MethodInvocationTree;
  }

  /** Whether the returned results are made of what every task leaves behind. */
  private boolean returnsWhatTasksMade(Closing closing, Tasks tasks, TreePath boundary) {
    Set<Symbol> returned = new HashSet<>();
    for (ExpressionTree result : CompletedResults.returned(boundary.getLeaf())) {
      returned.addAll(Variables.in(result));
    }
    Tree closer =
        closing.form() == Closing.Form.TRY_RESOURCE
            ? closing.path().getParentPath().getLeaf()
            : closing.tree();
    returned.addAll(Variables.inConditionsAfter(state.getEndPosition(closer), boundary.getLeaf()));
    Variables.addOrigins(returned, state);
    returned.removeIf(variable -> variable.equals(closing.variable()));
    return !tasks.isEmpty()
        && tasks.unjoined().stream()
            .allMatch(start -> Variables.in(start.getLeaf()).stream().anyMatch(returned::contains));
  }
}
