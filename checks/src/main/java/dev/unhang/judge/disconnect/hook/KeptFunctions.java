package dev.unhang.judge.disconnect.hook;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Trees;
import dev.unhang.code.Variables;
import dev.unhang.context.RunParameters;
import dev.unhang.context.rule.Traits;
import dev.unhang.judge.Sources;

/**
 * Functions that a method runs, and keeps as well to run them later: {@code if (closed) { r.run();
 * } else { closers.add(r); }}.
 */
final class KeptFunctions {
  private static final int DEEPEST = 4;

  private final Sources code;

  KeptFunctions(Sources code) {
    this.code = code;
  }

  /** Where the methods of the source that a call runs keep its argument {@code value}. */
  ImmutableList<TreePath> in(TreePath value, TreePath call) {
    ImmutableList.Builder<TreePath> kept = ImmutableList.builder();
    add(value, call, kept, DEEPEST);
    return kept.build();
  }

  private void add(TreePath value, TreePath call, ImmutableList.Builder<TreePath> kept, int depth) {
    for (TreePath target : code.targets(call)) {
      VarSymbol parameter = Sources.parameter(target, value).orElse(null);
      if (parameter != null && depth > 0) {
        code.include(target);
        code.uses(parameter).forEach(use -> addUse(use, kept, depth));
      }
    }
  }

  private void addUse(TreePath use, ImmutableList.Builder<TreePath> kept, int depth) {
    TreePath call = Sources.callOf(use);
    TreePath around = Trees.boundaryOrClass(use);
    if (call != null && runsInPlace(use)) {
      add(use, call, kept, depth - 1);
    } else if (call != null ? mayKeep(call) : isSetToField(use)) {
      kept.add(use);
    } else if (around != null
        && around.getLeaf() instanceof LambdaExpressionTree
        && !runsInPlace(around)) {
      kept.add(around);
    }
  }

  private boolean runsInPlace(TreePath function) {
    return RunParameters.of(code.state()).runsInPlace(function, code.at(function));
  }

  /** Whether a call gives its arguments to an object, and does not only write them to a log. */
  private boolean mayKeep(TreePath call) {
    Tree tree = call.getLeaf();
    ExpressionTree receiver = Trees.receiver(tree);
    return !(tree instanceof ExpressionTree logged && Traits.isLog(logged, code.state()))
        && (tree instanceof NewClassTree
            || !code.targets(call).isEmpty()
            || (receiver != null && Variables.root(receiver) != null));
  }

  private static boolean isSetToField(TreePath use) {
    return use.getParentPath().getLeaf() instanceof AssignmentTree assignment
        && assignment.getExpression() == use.getLeaf()
        && isField(assignment);
  }

  private static boolean isField(AssignmentTree assignment) {
    Tree variable = assignment.getVariable();
    return getSymbol(variable) instanceof VarSymbol field && field.owner instanceof ClassSymbol;
  }
}
