package dev.unhang.judge.disconnect.length;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Trees;
import dev.unhang.context.rule.CompletedResults;
import dev.unhang.judge.Sources;
import dev.unhang.model.Kind;

/** Where the code comes from that a value stands for: a thread, a task in a variable. */
final class TaskOrigins {
  private final Sources code;

  TaskOrigins(Sources code) {
    this.code = code;
  }

  /** What a variable holds, or a call makes. */
  ImmutableList<TreePath> of(TreePath value) {
    Tree tree = value.getLeaf();
    if (tree instanceof MethodInvocationTree) {
      ImmutableList<TreePath> run = run(value);
      return run.isEmpty() ? made(value) : run;
    }
    return tree instanceof ExpressionTree && getSymbol(tree) instanceof VarSymbol variable
        ? code.values(variable)
        : ImmutableList.of();
  }

  /** The arguments of a creation, or of a call that makes an object, which the object runs. */
  ImmutableList<TreePath> run(TreePath creation) {
    boolean isCreation = creation.getLeaf() instanceof NewClassTree;
    return Trees.arguments(creation.getLeaf()).stream()
        .map(argument -> new TreePath(creation, argument))
        .filter(
            path ->
                (isCreation && Sources.isFunction(path.getLeaf()))
                    || code.argumentFacts(path).stream()
                        .anyMatch(fact -> fact.kind() == Kind.OFFLOAD))
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<TreePath> made(TreePath call) {
    ImmutableList.Builder<TreePath> made = ImmutableList.builder();
    for (TreePath target : code.targets(call)) {
      for (ExpressionTree result : CompletedResults.returned(target.getLeaf())) {
        made.add(TreePath.getPath(new TreePath(target.getCompilationUnit()), result));
      }
    }
    return made.build();
  }
}
