package dev.unhang.fix.text;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Trees;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The variables that code at a place can use. */
public final class InReach {
  private InReach() {}

  /** The parameters and local variables that code at a place can use, nearest first. */
  public static ImmutableList<VarSymbol> of(TreePath place) {
    return of(place, false);
  }

  /**
   * Those of them that the lambda or method around has, and that each run of the code has anew: on
   * what is declared outside a loop, a loop would register its hook again and again.
   */
  public static ImmutableList<VarSymbol> inRun(TreePath place) {
    return of(place, true);
  }

  private static ImmutableList<VarSymbol> of(TreePath place, boolean isRun) {
    ImmutableList.Builder<VarSymbol> variables = ImmutableList.builder();
    Predicate<VarSymbol> usable = variable -> true;
    for (TreePath path = place; path.getParentPath() != null; path = path.getParentPath()) {
      Tree parent = path.getParentPath().getLeaf();
      if (parent instanceof BlockTree || parent instanceof CaseTree) {
        List<? extends StatementTree> statements = Spot.statements(path);
        int end = Math.max(statements.indexOf(path.getLeaf()), 0);
        Lists.reverse(statements.subList(0, end)).stream()
            .filter(VariableTree.class::isInstance)
            .map(local -> getSymbol((VariableTree) local))
            .filter(usable)
            .forEach(variables::add);
      } else if (parent instanceof LambdaExpressionTree lambda) {
        symbols(lambda.getParameters()).filter(usable).forEach(variables::add);
        usable = ASTHelpers::isConsideredFinal;
      } else if (parent instanceof MethodTree method) {
        symbols(method.getParameters()).filter(usable).forEach(variables::add);
        usable = ASTHelpers::isConsideredFinal;
      }
      if (isRun && endsRun(parent)) {
        break;
      }
    }
    return variables.build();
  }

  private static Stream<VarSymbol> symbols(List<? extends VariableTree> parameters) {
    return parameters.stream().map(parameter -> getSymbol(parameter));
  }

  private static boolean endsRun(Tree tree) {
    return tree instanceof LambdaExpressionTree
        || tree instanceof MethodTree
        || Trees.loopBody(tree) != null;
  }
}
