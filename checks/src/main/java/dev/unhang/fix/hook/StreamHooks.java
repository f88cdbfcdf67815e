package dev.unhang.fix.hook;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Trees;
import dev.unhang.code.UsageIndex;
import dev.unhang.fix.text.SourceText;
import dev.unhang.fix.text.Spot;
import dev.unhang.judge.disconnect.WorkVerdict;
import dev.unhang.judge.disconnect.hook.Hook;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the {@link StreamHook} that a patch can register at a place, and on what. */
public final class StreamHooks {
  private StreamHooks() {}

  /** The recommended hook on something that the code of {@code verdict} has; empty if none is. */
  public static Optional<StreamHook> of(
      WorkVerdict verdict, SuggestedFix.Builder fix, SourceText source, VisitorState state) {
    VarSymbol stream = verdict.scope().stream();
    Hook hook = verdict.hook();
    Spot start = Spot.around(verdict.work().start(), source);
    Optional<StreamHook> found = at(start.path(), stream, fix, state);
    if (found.isEmpty() && hook != null && hook.registration() != null) {
      found = at(Spot.around(hook.registration(), source).path(), stream, fix, state);
    }
    TreePath later = stream == null ? null : UsageIndex.of(state).declaration(stream);
    return found.isEmpty() && stream != null && later != null && start.isBefore(later)
        ? StreamHook.on(stream, state)
        : found;
  }

  /** The recommended hook on something that a place has; empty if there is none. */
  public static Optional<StreamHook> at(
      TreePath place, @Nullable VarSymbol stream, SuggestedFix.Builder fix, VisitorState state) {
    ImmutableList<VarSymbol> inReach = inReach(place);
    if (stream != null && (isField(stream) || inReach.contains(stream))) {
      Optional<StreamHook> own = StreamHook.on(stream, state);
      if (own.isPresent()) {
        return own;
      }
    }
    return inReach.stream()
        .flatMap(variable -> StreamHook.on(variable, state).stream())
        .findFirst()
        .or(
            () ->
                stream != null && (isField(stream) || inReach.contains(stream))
                    ? StreamHook.cast(stream, fix, state)
                    : Optional.empty());
  }

  private static boolean isField(VarSymbol variable) {
    return !(variable.owner instanceof MethodSymbol);
  }

  /** The parameters and local variables that code at a place can use, nearest first. */
  public static ImmutableList<VarSymbol> inReach(TreePath place) {
    return inReach(place, false);
  }

  /**
   * Those of them that the lambda or method around has, and that each run of the code has anew: on
   * what is declared outside a loop, a loop would register its hook again and again.
   */
  public static ImmutableList<VarSymbol> inRun(TreePath place) {
    return inReach(place, true);
  }

  private static ImmutableList<VarSymbol> inReach(TreePath place, boolean isRun) {
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
        lambda.getParameters().stream()
            .map(parameter -> getSymbol(parameter))
            .filter(usable)
            .forEach(variables::add);
        usable = ASTHelpers::isConsideredFinal;
      } else if (parent instanceof MethodTree method) {
        method.getParameters().stream()
            .map(parameter -> getSymbol(parameter))
            .filter(usable)
            .forEach(variables::add);
        usable = ASTHelpers::isConsideredFinal;
      }
      if (isRun && endsRun(parent)) {
        break;
      }
    }
    return variables.build();
  }

  private static boolean endsRun(Tree tree) {
    return tree instanceof LambdaExpressionTree
        || tree instanceof MethodTree
        || Trees.loopBody(tree) != null;
  }
}
