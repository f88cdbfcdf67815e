package dev.unhang.fix.field;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.unhang.code.Callers;
import dev.unhang.code.Trees;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.fix.hook.HookMethod;
import dev.unhang.judge.disconnect.WorkVerdict;
import dev.unhang.model.Detail;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where in a class a piece of work is started, and how often for one client. */
final class StartPlace {
  /** How often the work is started for one client. */
  enum Count {
    ONCE,
    /** As often as a loop has turns that ends by itself. */
    SOME,
    MANY
  }

  private final WorkVerdict verdict;
  private final TreePath start;
  private final TreePath type;
  private final VisitorState state;

  StartPlace(WorkVerdict verdict, TreePath type, VisitorState state) {
    this.verdict = verdict;
    this.start = verdict.work().start();
    this.type = type;
    this.state = state;
  }

  /** The method of the class in which the work is started. */
  Optional<MethodTree> method() {
    return Trees.child(start, type.getLeaf())
        .filter(member -> member.getLeaf() instanceof MethodTree)
        .map(member -> (MethodTree) member.getLeaf());
  }

  /** Whether the fields of the object are in reach at a place of the class. */
  static boolean reachesFields(TreePath place, Tree type) {
    for (TreePath path = place; !path.getLeaf().equals(type); path = path.getParentPath()) {
      Tree tree = path.getLeaf();
      Symbol symbol =
          tree instanceof MethodTree || tree instanceof ClassTree ? getSymbol(tree) : null;
      if (symbol != null && ASTHelpers.isStatic(symbol)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the start runs in the method itself, on an event loop that the hook runs on as well, or
   * in a lambda that runs before the method returns, so that it is over when the hook runs.
   */
  boolean isBefore(HookMethod hook) {
    for (TreePath path = start; !isMember(path); path = path.getParentPath()) {
      Tree tree = path.getLeaf();
      boolean isBoundary =
          tree instanceof LambdaExpressionTree
              || (tree instanceof MethodTree
                  && path.getParentPath().getLeaf() instanceof ClassTree);
      if (isBoundary
          && !runsInPlace(path)
          && !(hook.isOnEventLoop() && verdict.isOnEventLoop(path))) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is a member of the class, or a function that is run once for each client. */
  private boolean isMember(TreePath path) {
    return path.getParentPath().getLeaf().equals(type.getLeaf()) || isRunOnce(path);
  }

  private boolean isRunOnce(TreePath function) {
    return function.getLeaf() instanceof LambdaExpressionTree
        && CallFacts.ofArgument(function.getParentPath().getLeaf(), function.getLeaf(), state)
            .stream()
            .anyMatch(fact -> fact.called() == Detail.Called.ONCE);
  }

  /** The function around the start that a framework runs once for each client. */
  Optional<TreePath> function() {
    TreePath path = start;
    while (!isMember(path)) {
      path = path.getParentPath();
    }
    return Optional.of(path).filter(this::isRunOnce);
  }

  private boolean runsInPlace(TreePath function) {
    return CallFacts.runsInPlace(function.getParentPath().getLeaf(), function.getLeaf(), state);
  }

  /** Whether the start runs on an event loop. */
  boolean isOnEventLoop() {
    return Trees.child(start, type.getLeaf()).filter(verdict::isOnEventLoop).isPresent();
  }

  Count count() {
    return count(start, new HashSet<>());
  }

  private Count count(TreePath place, Set<Symbol> seen) {
    Count count = Count.ONCE;
    TreePath path = place;
    for (; !isMember(path); path = path.getParentPath()) {
      count = max(count, turns(path));
    }
    if (isRunOnce(path)) {
      return count;
    }
    Optional<TreePath> member = Trees.child(place, type.getLeaf());
    if (member.isEmpty() || !(member.orElseThrow().getLeaf() instanceof MethodTree method)) {
      return Count.MANY;
    }
    return max(count, runs(method, member.orElseThrow(), seen));
  }

  private Count turns(TreePath path) {
    Tree tree = path.getLeaf();
    if (tree instanceof EnhancedForLoopTree || tree instanceof ForLoopTree) {
      return Count.SOME;
    }
    if (tree instanceof WhileLoopTree || tree instanceof DoWhileLoopTree) {
      return Count.MANY;
    }
    boolean isFunction = tree instanceof LambdaExpressionTree || tree instanceof NewClassTree;
    if (isFunction && tree != start.getLeaf()) {
      return runsInPlace(path) ? Count.SOME : Count.MANY;
    }
    return Count.ONCE;
  }

  /** How often a method runs: the framework calls it, or another method of the class does. */
  private Count runs(MethodTree method, TreePath path, Set<Symbol> seen) {
    MethodSymbol symbol = getSymbol(method);
    if (isCalledOnce(symbol)) {
      return Count.ONCE;
    }
    if (path.getLeaf().equals(verdict.scope().entry().getLeaf()) || !seen.add(symbol)) {
      return Count.MANY;
    }
    Count count = Count.ONCE;
    int calls = 0;
    for (TreePath use : Callers.everywhere(symbol, state).possibleUses(symbol)) {
      calls++;
      count =
          use.getLeaf() instanceof MemberReferenceTree || !Trees.isInside(use, type.getLeaf())
              ? Count.MANY
              : max(count, count(use, seen));
    }
    return calls == 1 ? count : Count.MANY;
  }

  private boolean isCalledOnce(MethodSymbol method) {
    Models models = Models.of(state);
    return Stream.concat(
            models.overrides(method, state).stream(), models.annotations(method, state).stream())
        .anyMatch(StartPlace::saysOnce);
  }

  private static boolean saysOnce(Fact fact) {
    return fact.called() == Detail.Called.ONCE
        || (fact.kind() == Kind.WORK_START && fact.starts() == Detail.Starts.RESPONSE);
  }

  private static Count max(Count one, Count other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  /** Whether a local variable or parameter can be named at the start. */
  boolean canName(String parameter) {
    return method().stream()
        .flatMap(method -> method.getParameters().stream())
        .filter(each -> each.getName().contentEquals(parameter))
        .anyMatch(each -> ASTHelpers.isConsideredFinal(getSymbol(each)));
  }
}
