package dev.unhang.judge.wait;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Targets;
import dev.unhang.code.Trees;
import dev.unhang.context.CallSites;
import dev.unhang.context.ContextEngine;
import dev.unhang.context.answer.CodeContext;
import dev.unhang.context.answer.CodeContext.Answer;
import dev.unhang.context.answer.CodeContext.Basis;
import dev.unhang.context.rule.CompletedResults;
import dev.unhang.context.rule.MethodRules;
import dev.unhang.context.rule.Traits;
import dev.unhang.judge.OwnExecutor;
import dev.unhang.model.Detail.Written;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import dev.unhang.reach.Wait;
import dev.unhang.reach.WaitPath;
import dev.unhang.reach.Waits;
import java.util.Optional;
import java.util.function.BiPredicate;
import javax.lang.model.element.Modifier;

/** Decides whether a wait runs on a thread, or in a handler, that must not wait. */
public final class WaitJudge {
  private final Waits waits;
  private final BiPredicate<TreePath, VisitorState> closings;
  private final VisitorState state;

  private WaitJudge(Waits waits, BiPredicate<TreePath, VisitorState> closings, VisitorState state) {
    this.waits = waits;
    this.closings = closings;
    this.state = state;
  }

  /**
   * Creates a judge for the place that {@code state} is at.
   *
   * @param closings whether a closing, with the state at it, is harmless or reported as such
   */
  public static WaitJudge of(
      Waits waits, BiPredicate<TreePath, VisitorState> closings, VisitorState state) {
    return new WaitJudge(waits, closings, state);
  }

  /** Judges a call, creation, method reference or loop at the path of the state. */
  public Optional<WaitVerdict> judge(Tree tree) {
    /* Fast path: of most calls that is all there is to know. */
    if ((tree instanceof MethodInvocationTree || tree instanceof MemberReferenceTree)
        && !waits.mayBeAt(tree, state)) {
      return Optional.empty();
    }
    Optional<Wait> wait = waits.at(tree, state);
    if (wait.isPresent()) {
      return wait.filter(
              found ->
                  !belongsToClosing(found)
                      && !isSecondTry(found)
                      && !waits.isRepeated(found, state))
          .flatMap(this::judgeWait);
    }
    Optional<WaitVerdict> called =
        waits.behind(tree, state).flatMap(path -> judgeCall(path, context(state.getPath(), state)));
    return called.isEmpty() && tree instanceof NewClassTree
        ? waits
            .behindObject(state)
            .flatMap(path -> judgeCall(path, ContextEngine.of(state).ofBoundary(state.getPath())))
        : called;
  }

  /**
   * How the method whose declaration the state is at comes to a wait that is no finding here, so
   * that it is one where a caller must not wait. For a method without a body, the way of one that
   * implements it.
   */
  public Optional<WaitPath> ofMethod(MethodSymbol method) {
    return Targets.of(state).of(method, null, state).stream()
        .filter(target -> target == method || method.getModifiers().contains(Modifier.ABSTRACT))
        .flatMap(target -> waits.ofMethod(target, state).stream())
        .filter(path -> path.waiting().isFar() || !isReportedItself(path.waiting()))
        .min(comparingInt(path -> path.hops().size()));
  }

  /**
   * {@code ExecutorCloseInAsyncHandler} reports what is closed in the file that it is closed in.
   */
  private static boolean belongsToClosing(Wait wait) {
    return wait.form() == Written.CLOSE
        || wait.form() == Written.RESOURCE
        || (wait.isReference() && wait.name().equals("close"));
  }

  /** A method with an asynchronous result that makes threads and joins them, which it is for. */
  private static boolean isOwnJoin(Wait wait, CodeContext context) {
    return wait.form() == Written.THREAD && context.basis() == Basis.OWN_RESULT;
  }

  /** A wait in a branch that another wait for the same thing has opened, or in a loop of such. */
  private boolean isSecondTry(Wait wait) {
    Symbol subject = getSymbol(wait.subject());
    if (subject == null) {
      return false;
    }
    TreePath inner = wait.path();
    for (TreePath outer = inner.getParentPath();
        outer != null && !(outer.getLeaf() instanceof MethodTree);
        inner = outer, outer = outer.getParentPath()) {
      if (outer.getLeaf() instanceof IfTree branch
          && branch.getCondition() != inner.getLeaf()
          && waitsFor(subject, new TreePath(outer, branch.getCondition()))) {
        return true;
      }
      if (outer.getLeaf() instanceof WhileLoopTree && isFor(subject, outer)) {
        return true;
      }
    }
    return false;
  }

  private boolean waitsFor(Symbol subject, TreePath condition) {
    TreePath path = condition;
    while (path.getLeaf() instanceof ParenthesizedTree || path.getLeaf() instanceof UnaryTree) {
      Tree inner =
          path.getLeaf() instanceof UnaryTree not
              ? not.getExpression()
              : ((ParenthesizedTree) path.getLeaf()).getExpression();
      path = new TreePath(path, inner);
    }
    return isFor(subject, path);
  }

  private boolean isFor(Symbol subject, TreePath wait) {
    return waits
        .at(wait.getLeaf(), state.withPath(wait))
        .filter(first -> subject.equals(getSymbol(first.subject())))
        .isPresent();
  }

  private Optional<WaitVerdict> judgeWait(Wait wait) {
    CodeContext context = context(wait.path(), state);
    if (isForOwnExecutor(wait)) {
      return Optional.of(verdict(wait, wait.path(), context, ImmutableList.of(), true));
    }
    Optional<CodeContext> own = OwnPromise.of(wait, context, state);
    CodeContext told = own.orElse(context);
    boolean isLoop = told.answer() == Answer.EVENT_LOOP;
    return mustNotWait(told, wait.path(), state)
            && (isLoop || wait.form() != Written.RESULT)
            && !isOwnJoin(wait, told)
        ? Optional.of(verdict(wait, wait.path(), told, ImmutableList.of(), own.isPresent()))
        : Optional.empty();
  }

  /** A task that waits for the executor which runs it. */
  private boolean isForOwnExecutor(Wait wait) {
    return wait.form() == Written.CALL
        && wait.subject() != null
        && getSymbol(wait.subject()) instanceof VarSymbol executor
        && OwnExecutor.isOn(executor, wait.path(), state)
        && !MethodRules.isInTests(wait.path(), state);
  }

  private Optional<WaitVerdict> judgeCall(WaitPath path, CodeContext context) {
    TreePath site = state.getPath();
    if (!mustNotWait(context, site, state)
        || (belongsToClosing(path.waiting()) && context.basis() == Basis.OWN_RESULT)
        || isOwnJoin(path.waiting(), context)
        || (!path.waiting().isFar() && isReportedItself(path.waiting()))) {
      return Optional.empty();
    }
    return Optional.of(verdict(path.waiting(), site, context, path.hops(), false));
  }

  private WaitVerdict verdict(
      Wait wait,
      TreePath site,
      CodeContext context,
      ImmutableList<WaitPath.Hop> hops,
      boolean isForItself) {
    CallSites sites = CallSites.of(site, context, state);
    return new WaitVerdict(wait, site, context, hops, Trees.boundary(site), sites, isForItself);
  }

  /** Whether the wait is a finding of the file that it stands in, or is right there. */
  private boolean isReportedItself(Wait wait) {
    VisitorState there = state.withPath(wait.path());
    return belongsToClosing(wait)
        ? closings.test(wait.path(), there)
        : mustNotWait(context(wait.path(), there), wait.path(), there);
  }

  private static CodeContext context(TreePath path, VisitorState state) {
    Tree leaf = path.getLeaf();
    ContextEngine engine = ContextEngine.of(state);
    return leaf instanceof MemberReferenceTree ? engine.ofBoundary(path) : engine.at(path);
  }

  private static boolean mustNotWait(CodeContext context, TreePath path, VisitorState state) {
    return context.mustNotWait()
        && !MethodRules.isInTests(path, state)
        && !isDelegate(path, state)
        && !(context.basis() == Basis.OWN_RESULT && isSynchronous(path, state));
  }

  /** A method that is itself a wait of the family, for its caller to judge. */
  private static boolean isDelegate(TreePath path, VisitorState state) {
    return Trees.boundary(path)
        .filter(boundary -> boundary.getLeaf() instanceof MethodTree)
        .map(boundary -> getSymbol((MethodTree) boundary.getLeaf()))
        .filter(method -> waits(method, state))
        .isPresent();
  }

  private static boolean waits(MethodSymbol method, VisitorState state) {
    return Models.of(state).calls(method, null, state).stream()
        .anyMatch(fact -> fact.kind() == Kind.WAITS_FOR_EXECUTOR);
  }

  /** A method that ends something, or whose result is complete when it returns. */
  private static boolean isSynchronous(TreePath path, VisitorState state) {
    return Trees.boundary(path)
        .filter(
            boundary ->
                CompletedResults.onlyReturned(boundary, state)
                    || (boundary.getLeaf() instanceof MethodTree method
                        && Traits.ofMethod(Kind.ENDING, getSymbol(method), state)))
        .isPresent();
  }
}
