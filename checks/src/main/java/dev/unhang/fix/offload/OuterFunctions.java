package dev.unhang.fix.offload;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Callers;
import dev.unhang.code.Functions;
import dev.unhang.code.Symbols;
import dev.unhang.code.Trees;
import dev.unhang.code.UsageIndex;
import dev.unhang.context.CallSites;
import dev.unhang.context.RunParameters;
import dev.unhang.context.rule.CallFacts;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The functions through which code is run that stands in none of them: the lambda that calls its
 * helper, the variable that holds it. Only as far as each is called, or handed over, once.
 */
final class OuterFunctions {
  /** Helpers that call helpers; cycles end here as well. */
  private static final int MOST_HELPERS = 8;

  private final CallSites sites;
  private final UsageIndex index;
  private final VisitorState state;

  OuterFunctions(CallSites sites, VisitorState state) {
    this.sites = sites;
    this.index = UsageIndex.of(state);
    this.state = state;
  }

  /**
   * Returns the expressions that are handed to a call and run the code of a boundary, and the
   * methods that call it; the nearest first, without the boundary.
   */
  ImmutableList<TreePath> of(TreePath boundary) {
    ImmutableList.Builder<TreePath> functions = ImmutableList.builder();
    Optional<TreePath> next = next(boundary);
    for (int i = 0; i < MOST_HELPERS && next.isPresent(); i++) {
      functions.add(next.orElseThrow());
      next = next(next.orElseThrow());
    }
    return functions.build();
  }

  private Optional<TreePath> next(TreePath function) {
    if (function.getLeaf() instanceof MethodTree method) {
      List<TreePath> calls = sites.callsOf(method);
      return calls.isEmpty() ? object(function) : only(calls).flatMap(this::around);
    }
    TreePath value = CallFacts.bare(function);
    Tree user = value.getParentPath().getLeaf();
    if (user instanceof VariableTree variable && variable.getInitializer() == value.getLeaf()) {
      return onlyUse(Symbols.of(variable));
    }
    return user instanceof MethodInvocationTree && RunParameters.of(state).runsInPlace(value, state)
        ? around(value.getParentPath())
        : Optional.empty();
  }

  /** The function that a call stands in; a reference is one itself. */
  private Optional<TreePath> around(TreePath call) {
    return !isHere(call)
        ? Optional.empty()
        : call.getLeaf() instanceof MemberReferenceTree ? Optional.of(call) : Trees.boundary(call);
  }

  /**
   * The only object of a class whose method this is, if it is that of a functional interface: what
   * is handed over is the object.
   */
  private Optional<TreePath> object(TreePath method) {
    MethodSymbol symbol = requireNonNull(Symbols.method(method.getLeaf()));
    ClassSymbol type = symbol.enclClass();
    boolean isFunction =
        type.getInterfaces().stream()
            .flatMap(each -> Functions.descriptor(each, state).stream())
            .anyMatch(one -> symbol.overrides(one, type, state.getTypes(), false));
    if (!isFunction) {
      return Optional.empty();
    }
    return only(Callers.constructors(type).stream()
            .flatMap(each -> Callers.everywhere(each, state).named(each).stream())
            .collect(ImmutableList.toImmutableList()))
        .filter(this::isHere);
  }

  /** The only use of a variable that never has another value. */
  private Optional<TreePath> onlyUse(@Nullable Symbol variable) {
    if (!(variable instanceof VarSymbol)) {
      return Optional.empty();
    }
    boolean isFixed =
        (variable.getKind() == ElementKind.LOCAL_VARIABLE && ASTHelpers.isConsideredFinal(variable))
            || (variable.isPrivate() && variable.getModifiers().contains(Modifier.FINAL));
    return isFixed ? only(index.uses(variable)) : Optional.empty();
  }

  private boolean isHere(TreePath path) {
    return path.getCompilationUnit() == state.getPath().getCompilationUnit();
  }

  private static Optional<TreePath> only(List<TreePath> paths) {
    return paths.size() == 1 ? Optional.of(paths.get(0)) : Optional.empty();
  }
}
