package dev.unhang.judge;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.unhang.code.UsageIndex;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.context.rule.RunnerOf;
import dev.unhang.model.Detail;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds code that runs on a thread of an executor, and would wait for itself if it waited for the
 * executor's end: a task, or a callback that the thread of a task runs when it completes.
 */
public final class OwnExecutor {
  private final VisitorState state;
  private final ExecutorResults results;
  private final Set<Tree> followed = new HashSet<>();

  private OwnExecutor(Symbol executor, VisitorState state) {
    this.results = new ExecutorResults(executor, state);
    this.state = state;
  }

  /** Whether the code at {@code path} runs on a thread of {@code executor}. */
  public static boolean isOn(Symbol executor, TreePath path, VisitorState state) {
    return new OwnExecutor(executor, state).isOn(path);
  }

  private boolean isOn(TreePath code) {
    Deque<TreePath> callers = new ArrayDeque<>(); // one behind the other: their chain may be long
    callers.add(code);
    while (!callers.isEmpty()) {
      if (isOn(callers.poll(), callers)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOn(TreePath path, Deque<TreePath> callers) {
    for (TreePath p = path; p != null; p = p.getParentPath()) {
      TreePath function = function(p);
      if (function != null) {
        Optional<Kind> role = role(function);
        if (role.isEmpty() || role.orElseThrow() != Kind.IN_PLACE) {
          return role.isPresent();
        }
        p = function;
      } else if (p.getLeaf() instanceof MethodTree method) {
        return followed.add(method) && isMethodOn(getSymbol(method), callers);
      }
    }
    return false;
  }

  /** Whether objects of its class are tasks; if not, those who call the method are to be asked. */
  private boolean isMethodOn(MethodSymbol method, Deque<TreePath> callers) {
    callers.addAll(UsageIndex.of(state).uses(method));
    for (TreePath object : new Sources(state).functionObjects(method)) {
      Optional<Kind> role = role(object);
      if (role.isPresent() && role.orElseThrow() != Kind.IN_PLACE) {
        return true;
      }
      role.ifPresent(inPlace -> callers.add(object));
    }
    return false;
  }

  /** A function, or the anonymous object that a method belongs to; null if it is neither. */
  private static @Nullable TreePath function(TreePath path) {
    return path.getLeaf() instanceof MethodTree
        ? Sources.anonymousObject(path)
        : Sources.isFunction(path.getLeaf()) ? path : null;
  }

  /** How the executor runs a function: as a task, as a callback, in place; empty if it does not. */
  private Optional<Kind> role(TreePath function) {
    TreePath value = CallFacts.bare(function);
    Tree parent = value.getParentPath().getLeaf();
    if (parent instanceof VariableTree variable && followed.add(variable)) {
      return UsageIndex.of(state).uses(getSymbol(variable)).stream()
          .flatMap(use -> role(use).stream())
          .findFirst();
    }
    if (!(parent instanceof MethodInvocationTree call)) {
      return Optional.empty();
    }
    for (Fact fact : CallFacts.ofArgument(call, value.getLeaf(), state)) {
      if (fact.kind() == Kind.IN_PLACE
          || (fact.kind() == Kind.OFFLOAD && results.names(call))
          || (fact.kind() == Kind.COMPLETION && completes(fact, call, value.getLeaf()))) {
        return Optional.of(fact.kind());
      }
    }
    return Optional.empty();
  }

  private boolean completes(Fact fact, MethodInvocationTree call, Tree callback) {
    List<? extends ExpressionTree> arguments = call.getArguments();
    if (fact.runner() == Detail.Runner.ARGUMENT) {
      int index = fact.runnerArgument();
      if (index < arguments.size()
          && RunnerOf.of(arguments.get(index), state).role() != RunnerOf.Role.CALLER) {
        return results.isExecutor(arguments.get(index));
      }
    } else if (fact.runner() != null && fact.runner() != Detail.Runner.COMPLETING) {
      return false;
    }
    ExpressionTree receiver = ASTHelpers.getReceiver(call);
    if (receiver != null && !ASTHelpers.isStatic(getSymbol(call))) {
      return results.areOf(receiver);
    }
    return arguments.stream().anyMatch(argument -> argument != callback && results.areOf(argument));
  }
}
