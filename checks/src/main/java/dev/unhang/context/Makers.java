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

/** Finds where a file, or the whole compilation, makes the objects that have a method. */
final class Makers {
  private final Callers callers;
  private final boolean everywhere;
  private final VisitorState state;

  private Makers(boolean everywhere, VisitorState state) {
    this.callers = new Callers(state);
    this.everywhere = everywhere;
    this.state = state;
  }

  /** Creates what finds those of the file that {@code state} is in. */
  static Makers inFile(VisitorState state) {
    return new Makers(false, state);
  }

  /** Creates what finds those of all files of the compilation whose bodies are at hand. */
  static Makers everywhere(VisitorState state) {
    return new Makers(true, state);
  }

  /** The creations of objects of a class, the references to its constructors, and its literals. */
  ImmutableList<TreePath> of(ClassSymbol type) {
    return Streams.concat(
            constructed(type).filter(use -> !isOfConstructor(use)), literals(type).stream())
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

  /** The subclasses of a class in the files, or all that implement an interface. */
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
    return Callers.constructors(type).stream().flatMap(constructor -> uses(constructor).stream());
  }

  private ImmutableList<TreePath> uses(MethodSymbol constructor) {
    return everywhere
        ? Callers.everywhere(constructor, state).named(constructor)
        : callers.uses(constructor);
  }

  private ImmutableList<TreePath> literals(ClassSymbol type) {
    return everywhere ? Callers.everywhere(type, state).named(type) : callers.literals(type);
  }

  /** Whether a constructor is named by another one, as {@code this} or {@code super}. */
  private static boolean isOfConstructor(TreePath use) {
    return use.getLeaf() instanceof IdentifierTree;
  }
}
