package dev.unhang.judge.disconnect.handle;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Trees;
import dev.unhang.code.Variables;
import dev.unhang.judge.Sources;
import dev.unhang.model.Detail;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/** Who made an executor: the code in sight, or somebody else. */
final class MadeExecutors {
  private final Sources code;

  MadeExecutors(Sources code) {
    this.code = code;
  }

  /** Whether somebody else made the executor, and gave it to the constructor. */
  boolean isGiven(VarSymbol field) {
    ImmutableList<TreePath> values = code.values(field);
    return !values.isEmpty()
        && values.stream().allMatch(this::isConstructorParameter)
        && !values.stream().allMatch(this::isMadeByCreator);
  }

  /** Whether those who create the object all make an executor for it. */
  private boolean isMadeByCreator(TreePath value) {
    Symbol parameter = getSymbol(value.getLeaf());
    if (parameter == null || !(parameter.owner instanceof MethodSymbol constructor)) {
      return false;
    }
    int index = constructor.getParameters().indexOf(parameter);
    ImmutableList<TreePath> creations = code.uses(constructor);
    return !creations.isEmpty()
        && creations.stream()
            .allMatch(
                creation ->
                    creation.getLeaf() instanceof NewClassTree tree
                        && index < tree.getArguments().size()
                        && isMadeFor(creation, tree.getArguments().get(index)));
  }

  /** Whether an argument is made there, or a line or two above, for this object only. */
  private boolean isMadeFor(TreePath creation, ExpressionTree argument) {
    if (isMade(argument, creation)) {
      return true;
    }
    if (!(getSymbol(argument) instanceof VarSymbol local)
        || local.getKind() != ElementKind.LOCAL_VARIABLE
        || !isInOneRun(code.declaration(local), creation)) {
      return false;
    }
    ImmutableList<TreePath> values = code.values(local);
    return !values.isEmpty() && values.stream().allMatch(this::isMade);
  }

  /** Whether one function has both places, which run for the same client then. */
  private static boolean isInOneRun(@Nullable TreePath declaration, TreePath creation) {
    TreePath here = Trees.boundaryOrClass(creation);
    TreePath there = declaration == null ? null : Trees.boundaryOrClass(declaration);
    return here != null && there != null && here.getLeaf() == there.getLeaf();
  }

  private boolean isConstructorParameter(TreePath value) {
    Symbol symbol = getSymbol(value.getLeaf());
    return symbol != null
        && symbol.getKind() == ElementKind.PARAMETER
        && symbol.owner instanceof MethodSymbol method
        && (method.isConstructor() || isInjected(method));
  }

  /** Whether a container sets a field, or calls a method to set one. */
  boolean isInjected(Symbol member) {
    return Models.of(code.state()).annotations(member, code.state()).stream()
        .anyMatch(fact -> fact.kind() == Kind.SHARED);
  }

  boolean isMade(TreePath value) {
    return value.getLeaf() instanceof ExpressionTree expression && isMade(expression, value);
  }

  boolean isMade(@Nullable ExpressionTree value, TreePath place) {
    ExpressionTree bare = Variables.bare(value);
    return bare != null
        && (bare instanceof NewClassTree
            || code.facts(new TreePath(place, bare)).stream()
                .anyMatch(
                    fact ->
                        fact.kind() == Kind.WORK_START && fact.starts() == Detail.Starts.EXECUTOR));
  }
}
