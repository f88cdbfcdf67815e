package dev.unhang.context;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.unhang.code.Callers;
import dev.unhang.code.SourceUnits;
import dev.unhang.code.Symbols;
import dev.unhang.code.Trees;
import java.util.Set;
import java.util.stream.Stream;

/** Finds where a file makes the objects that have a method. */
final class Makers {
  private final Callers callers;
  private final VisitorState state;

  Makers(Callers callers, VisitorState state) {
    this.callers = callers;
    this.state = state;
  }

  /** The creations of objects of a class, the references to its constructors, and its literals. */
  ImmutableList<TreePath> of(ClassSymbol type) {
    return Streams.concat(
            constructed(type).filter(use -> !isOfConstructor(use)), callers.literals(type).stream())
        .collect(toImmutableList());
  }

  /** Those of a class and of the subclasses that inherit a method from it. */
  ImmutableList<TreePath> below(ClassSymbol type, MethodSymbol method) {
    ImmutableList.Builder<TreePath> makers = ImmutableList.builder();
    if (type == method.owner || !declares(type, method)) {
      makers.addAll(of(type));
      subclasses(type).forEach(subclass -> makers.addAll(below(subclass, method)));
    }
    return makers.build();
  }

  private boolean declares(ClassSymbol type, MethodSymbol method) {
    return !Iterables.isEmpty(
        type.members()
            .getSymbolsByName(
                method.name, each -> each.overrides(method, type, state.getTypes(), false)));
  }

  /** The subclasses of a class in this file, or all that implement an interface. */
  private Set<ClassSymbol> subclasses(ClassSymbol type) {
    return type.isInterface()
        ? ImmutableSet.copyOf(SourceUnits.of(state).subclasses(type, state))
        : constructed(type)
            .filter(Makers::isOfConstructor)
            .flatMap(use -> Trees.boundary(use).map(TreePath::getParentPath).stream())
            .flatMap(path -> Stream.ofNullable(Symbols.of(path.getLeaf())))
            .filter(subclass -> subclass != type && subclass instanceof ClassSymbol)
            .map(ClassSymbol.class::cast)
            .collect(toImmutableSet());
  }

  private Stream<TreePath> constructed(ClassSymbol type) {
    return Callers.constructors(type).stream()
        .flatMap(constructor -> callers.uses(constructor).stream());
  }

  /** Whether a constructor is named by another one, as {@code this} or {@code super}. */
  private static boolean isOfConstructor(TreePath use) {
    return use.getLeaf() instanceof IdentifierTree;
  }
}
