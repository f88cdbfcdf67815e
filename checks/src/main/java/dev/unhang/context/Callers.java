package dev.unhang.context;

import static javax.lang.model.element.Modifier.ABSTRACT;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Types;
import java.util.List;
import java.util.Optional;

/**
 * Where the methods and constructors of a file are called in that file.
 *
 * <p>A call of an abstract method counts as a call of the methods that implement it, if the file
 * declares it and at most three methods that do.
 */
final class Callers {
  private static final int MOST_IMPLEMENTATIONS = 3;

  private final UsageIndex index;
  private final Types types;

  Callers(VisitorState state) {
    this.index = UsageIndex.of(state);
    this.types = state.getTypes();
  }

  /** The names, and for constructors the creations, that call {@code method} or refer to it. */
  ImmutableList<TreePath> uses(MethodSymbol method) {
    ImmutableList.Builder<TreePath> uses = ImmutableList.builder();
    uses.addAll(index.uses(method));
    if (method.isConstructor()) {
      uses.addAll(index.creations(method));
    } else if (!method.isStatic() && !method.isPrivate()) {
      ASTHelpers.streamSuperMethods(method, types)
          .filter(this::isServedHere)
          .forEach(overridden -> uses.addAll(index.uses(overridden)));
    }
    return uses.build();
  }

  /** The calls of {@code method}. */
  ImmutableList<TreePath> calls(MethodSymbol method) {
    return uses(method).stream()
        .filter(Callers::isCall)
        .map(TreePath::getParentPath)
        .collect(ImmutableList.toImmutableList());
  }

  /** The creations of objects of {@code type}. */
  ImmutableList<TreePath> creations(ClassSymbol type) {
    return constructors(type).stream()
        .flatMap(constructor -> index.creations(constructor).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** The mentions of {@code type} as a class literal. */
  ImmutableList<TreePath> literals(ClassSymbol type) {
    return index.creations(type);
  }

  /** The call of another constructor that a constructor begins with. */
  Optional<TreePath> constructorCall(MethodSymbol constructor) {
    TreePath declaration = index.declaration(constructor);
    if (declaration == null
        || !(declaration.getLeaf() instanceof MethodTree tree)
        || tree.getBody() == null
        || tree.getBody().getStatements().isEmpty()
        || !(tree.getBody().getStatements().get(0) instanceof ExpressionStatementTree first)) {
      return Optional.empty();
    }
    TreePath statement = new TreePath(new TreePath(declaration, tree.getBody()), first);
    return Optional.of(new TreePath(statement, first.getExpression()));
  }

  static ImmutableList<MethodSymbol> constructors(ClassSymbol type) {
    ImmutableList.Builder<MethodSymbol> constructors = ImmutableList.builder();
    for (Symbol member : type.members().getSymbols(Symbol::isConstructor)) {
      constructors.add((MethodSymbol) member);
    }
    return constructors.build();
  }

  /** Whether the name at {@code use} is that of a method that is called there. */
  static boolean isCall(TreePath use) {
    return use.getParentPath().getLeaf() instanceof MethodInvocationTree call
        && call.getMethodSelect() == use.getLeaf();
  }

  private boolean isServedHere(MethodSymbol overridden) {
    return overridden.getModifiers().contains(ABSTRACT)
        && index.declaration(overridden) != null
        && implementations(overridden) <= MOST_IMPLEMENTATIONS;
  }

  private long implementations(MethodSymbol overridden) {
    List<MethodSymbol> sameName = index.methods(overridden.getSimpleName());
    return sameName.stream()
        .filter(
            method ->
                !method.equals(overridden)
                    && !method.getModifiers().contains(ABSTRACT)
                    && method.enclClass().isSubClass(overridden.owner, types)
                    && method.overrides(overridden, method.enclClass(), types, false))
        .count();
  }
}
