package dev.unhang.judge.disconnect.client;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Callers;
import dev.unhang.code.Trees;
import dev.unhang.code.Variables;
import dev.unhang.judge.Sources;
import dev.unhang.judge.disconnect.hook.TypeFacts;
import java.util.List;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the calls in other files that give a method a callback for a client, which the work that it
 * starts is given in turn. Other calls from there tell nothing of whose work that is.
 */
final class FarCallers {
  private static final int MOST_CALLS = 5;
  private static final int MOST_STEPS = 100;

  private final Sources code;
  private int steps;
  private int searches;

  FarCallers(Sources code) {
    this.code = code;
  }

  /** Counts a step of the search, and tells whether there were too many in another file. */
  boolean isTooFar() {
    return steps > 0 && ++steps > MOST_STEPS;
  }

  /** The names that call a method so, whose files become part of the question, for the first. */
  ImmutableList<TreePath> of(TreePath method, MethodSymbol symbol, TreePath start) {
    List<? extends VariableTree> parameters = ((MethodTree) method.getLeaf()).getParameters();
    /* Fast path: few methods are given a callback, and few starts use one. */
    if (steps > 0
        || symbol.isPrivate()
        || parameters.stream().noneMatch(each -> isCallback(getType(each)))
        || !usesCallback(start)
        || ++searches > MOST_CALLS) {
      return ImmutableList.of();
    }
    ImmutableList<TreePath> found =
        Callers.everywhere(symbol, call -> isGivenCallback(call, parameters), code.at(method))
            .possibleUses(symbol)
            .stream()
            .filter(use -> use.getCompilationUnit() != method.getCompilationUnit())
            .filter(use -> isGivenCallback(Callers.call(use).getLeaf(), parameters))
            .collect(ImmutableList.toImmutableList());
    if (found.size() > MOST_CALLS) {
      return ImmutableList.of();
    }
    found.forEach(code::include);
    steps = found.isEmpty() ? 0 : 1;
    return found;
  }

  private static boolean usesCallback(TreePath start) {
    return Variables.in(start.getLeaf()).stream()
        .anyMatch(
            variable ->
                variable.getKind() == ElementKind.PARAMETER
                    && variable.owner instanceof MethodSymbol
                    && isCallback(variable.type));
  }

  /** Whether a call gives, for a parameter that may be a callback, code that names a client. */
  private boolean isGivenCallback(Tree call, List<? extends VariableTree> parameters) {
    List<? extends ExpressionTree> arguments = Trees.arguments(call);
    for (int i = 0; i < Math.min(arguments.size(), parameters.size()); i++) {
      if (isCallback(getType(parameters.get(i))) && isForClient(arguments.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isForClient(ExpressionTree callback) {
    Symbol itself = getSymbol(callback);
    return Variables.in(callback).stream()
        .anyMatch(
            variable ->
                !variable.equals(itself) && TypeFacts.isClient(variable.type, code.state()));
  }

  /** Whether others implement a type: an interface, or a listener that is an abstract class. */
  private static boolean isCallback(@Nullable Type type) {
    return type != null && (type.tsym.flags() & (Flags.INTERFACE | Flags.ABSTRACT)) != 0;
  }
}
