package dev.unhang.judge;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import dev.unhang.code.UsageIndex;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.model.Detail;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

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
      Tree leaf = p.getLeaf();
      if (leaf instanceof LambdaExpressionTree || leaf instanceof MemberReferenceTree) {
        Optional<Kind> role = role(p);
        if (role.isEmpty() || role.orElseThrow() != Kind.IN_PLACE) {
          return role.isPresent();
        }
      } else if (leaf instanceof MethodTree method) {
        return isMethodOn(method, p, callers);
      }
    }
    return false;
  }

  /** Whether it is the method of an anonymous task; if not, those who call it are to be asked. */
  private boolean isMethodOn(MethodTree method, TreePath path, Deque<TreePath> callers) {
    TreePath owner = path.getParentPath().getParentPath();
    if (owner.getLeaf() instanceof NewClassTree) {
      return role(owner).filter(role -> role != Kind.IN_PLACE).isPresent();
    }
    if (followed.add(method)) {
      callers.addAll(UsageIndex.of(state).uses(getSymbol(method)));
    }
    return false;
  }

  /** How the executor runs a function: as a task, as a callback, in place; empty if it does not. */
  private Optional<Kind> role(TreePath function) {
    Tree parent = function.getParentPath().getLeaf();
    if (parent instanceof VariableTree variable && followed.add(variable)) {
      return UsageIndex.of(state).uses(getSymbol(variable)).stream()
          .flatMap(use -> role(use).stream())
          .findFirst();
    }
    if (!(parent instanceof MethodInvocationTree call)) {
      return Optional.empty();
    }
    for (Fact fact : CallFacts.ofArgument(call, function.getLeaf(), state)) {
      if (fact.kind() == Kind.IN_PLACE
          || (fact.kind() == Kind.OFFLOAD && results.names(call))
          || (fact.kind() == Kind.COMPLETION && completes(fact, call))) {
        return Optional.of(fact.kind());
      }
    }
    return Optional.empty();
  }

  private boolean completes(Fact fact, MethodInvocationTree call) {
    Detail.Runner runner = fact.runner();
    int index = fact.runnerArgument();
    if (index >= 0) {
      return index < call.getArguments().size()
          && results.isExecutor(call.getArguments().get(index));
    }
    if (runner != null && runner != Detail.Runner.COMPLETING && runner != Detail.Runner.CALLER) {
      return false;
    }
    ExpressionTree receiver = ASTHelpers.getReceiver(call);
    if (receiver != null && !ASTHelpers.isStatic(getSymbol(call))) {
      return results.areOf(receiver);
    }
    return call.getArguments().stream().anyMatch(results::areOf);
  }
}
