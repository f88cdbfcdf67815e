package dev.unhang.judge.close;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol;
import dev.unhang.code.Switches;
import dev.unhang.code.UsageIndex;
import dev.unhang.code.Variables;
import dev.unhang.context.rule.Traits;
import dev.unhang.model.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a region of code does with one executor.
 *
 * @param starts the calls that give it a task, or hand it to somebody who may
 * @param joined those of them whose end the region waits for, on its own thread
 * @param anyJoined whether the region waits for some task, be it only in one of its branches
 * @param captured the variables that the tasks read or write, and those that hold their results
 * @param holders the variables that hold the results of tasks
 */
public record Tasks(
    ImmutableList<TreePath> starts,
    ImmutableSet<TreePath> joined,
    boolean anyJoined,
    ImmutableSet<Symbol> captured,
    ImmutableSet<Symbol> holders) {

  /** Nobody knows what is started. */
  public static final Tasks UNKNOWN =
      new Tasks(ImmutableList.of(), ImmutableSet.of(), false, ImmutableSet.of(), ImmutableSet.of());

  /**
   * Finds what a region does.
   *
   * @param executor the variable that holds the executor
   * @param region a block of the compilation unit of {@code state}
   */
  public static Tasks of(Symbol executor, TreePath region, VisitorState state) {
    return new Scanner(executor, region, state).scan();
  }

  /** The calls whose tasks the region does not wait for, so that only {@code close()} does. */
  public ImmutableList<TreePath> unjoined() {
    return starts.stream()
        .filter(start -> !joined.contains(start))
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether nothing is started that could be waited for. */
  public boolean isEmpty() {
    return starts.isEmpty();
  }

  /** Whether the region itself waits for every task before the executor is closed. */
  public boolean allJoined() {
    return !starts.isEmpty() && joined.size() == starts.size();
  }

  /** Finds the tasks, and which of them the region joins. */
  private static final class Scanner {
    private final VisitorState state;
    private final Symbol executor;
    private final TreePath region;

    private Scanner(Symbol executor, TreePath region, VisitorState state) {
      this.state = state;
      this.executor = executor;
      this.region = region;
    }

    private Tasks scan() {
      List<TreePath> starts = new ArrayList<>();
      new TreePathScanner<@Nullable Void, @Nullable Void>() {
        @Override
        public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
          if (executor.equals(getSymbol(tree))) {
            addStart(getCurrentPath(), starts);
          }
          return null;
        }
      }.scan(region, null);
      Set<Symbol> captured = new HashSet<>();
      for (TreePath start : starts) {
        captured.addAll(Variables.in(start.getLeaf()));
      }
      Joins joins = Joins.scan(executor, region, ImmutableSet.copyOf(captured), state);
      ImmutableSet.Builder<TreePath> joined = ImmutableSet.builder();
      ImmutableSet.Builder<Symbol> allHolders = ImmutableSet.builder();
      boolean anyJoined = false;
      for (TreePath start : starts) {
        Set<Symbol> holders = new HashSet<>();
        Set<Tree> flow = flow(start, holders);
        holders.addAll(collections(holders));
        holders.remove(executor);
        if (joins.cover(start, flow, holders)) {
          joined.add(start);
        }
        anyJoined |= joins.mayCover(flow, holders);
        captured.addAll(holders);
        allHolders.addAll(holders);
      }
      captured.remove(executor);
      return new Tasks(
          ImmutableList.copyOf(starts),
          joined.build(),
          anyJoined,
          ImmutableSet.copyOf(captured),
          allHolders.build());
    }

    /** The call that a mention of the executor takes part in, unless it only asks or ends it. */
    private void addStart(TreePath mention, List<TreePath> starts) {
      TreePath path = mention;
      Tree parent = path.getParentPath().getLeaf();
      if (parent instanceof MemberSelectTree select && select.getExpression() == path.getLeaf()) {
        if (path.getParentPath().getParentPath().getLeaf() instanceof MethodInvocationTree call
            && !Traits.ofCall(Kind.STARTS_NOTHING, call, state)) {
          starts.add(path.getParentPath().getParentPath());
        }
        return;
      }
      if (parent instanceof MethodInvocationTree || parent instanceof NewClassTree) {
        starts.add(path.getParentPath());
      } else if (!(parent instanceof StatementTree) || parent instanceof VariableTree) {
        /* A method reference, an alias, a conditional: somebody may start something. */
        starts.add(path);
      }
    }

    /**
     * Follows the result of a start to the statement it ends in.
     *
     * @param holders receives the variables and collections that hold the result
     * @return the trees that the result passes through
     */
    private Set<Tree> flow(TreePath start, Set<Symbol> holders) {
      Set<Tree> flow = new HashSet<>();
      flow.add(start.getLeaf());
      for (TreePath path = outer(start);
          path != null && path.getLeaf() != region.getLeaf();
          path = outer(path)) {
        Tree leaf = path.getLeaf();
        flow.add(leaf);
        if (leaf instanceof VariableTree variable) {
          holders.add(getSymbol(variable));
          return flow;
        }
        if (leaf instanceof AssignmentTree assignment) {
          addRoot(assignment.getVariable(), holders);
          return flow;
        }
        if (leaf instanceof MethodInvocationTree call) {
          addRoot(ASTHelpers.getReceiver(call), holders);
        }
        if (leaf instanceof StatementTree) {
          TreePath lambda = lambdaOf(path);
          if (lambda == null) {
            return flow;
          }
          path = lambda;
        }
      }
      return flow;
    }

    /** What stands around an expression; around a branch's result, the switch that gives it. */
    private static TreePath outer(TreePath expression) {
      TreePath choice = Switches.giving(expression);
      return choice == null ? expression.getParentPath() : choice;
    }

    /** The collections that one of {@code variables} is added to. */
    private Set<Symbol> collections(Set<Symbol> variables) {
      Set<Symbol> collections = new HashSet<>();
      for (Symbol variable : variables) {
        for (TreePath use : UsageIndex.of(state).uses(variable)) {
          if (use.getParentPath().getLeaf() instanceof MethodInvocationTree call
              && call.getArguments().contains(use.getLeaf())) {
            addRoot(ASTHelpers.getReceiver(call), collections);
          }
        }
      }
      return collections;
    }

    /** The lambda inside the region whose result a statement gives, or null. */
    private @Nullable TreePath lambdaOf(TreePath statement) {
      for (TreePath path = statement;
          path != null && path.getLeaf() != region.getLeaf();
          path = path.getParentPath()) {
        if (path.getLeaf() instanceof LambdaExpressionTree) {
          return path;
        }
      }
      return null;
    }

    private static void addRoot(@Nullable ExpressionTree expression, Set<Symbol> roots) {
      Symbol root = expression == null ? null : Variables.root(expression);
      if (root != null) {
        roots.add(root);
      }
    }
  }
}
