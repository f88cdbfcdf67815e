package dev.unhang.reach;

import com.google.common.collect.Iterables;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.util.Name;
import dev.unhang.code.CalledNames;
import dev.unhang.code.CalledNames.Place;
import dev.unhang.code.Callers;
import dev.unhang.code.SourceUnits;
import dev.unhang.code.StaticUses;
import dev.unhang.code.Symbols;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which methods of this compilation may come to wait on the thread that calls them: those that hold
 * what may be a wait, and from there back all that may call them.
 *
 * <p>Waits are rare. Without this, the {@link WaitGraph} would look for them behind every call,
 * which took 8 % of the compilation of a framework; with it most calls cost one look-up of their
 * name. An answer may be yes for a method that never waits, but never the other way round.
 */
final class PossibleWaits {
  private final VisitorState state;
  private final CalledNames index;
  private final ResolvedCallers callers;
  private final Set<Symbol> methods = new HashSet<>();
  private final Set<Name> names = new HashSet<>();
  private final Set<Symbol> loaded = new HashSet<>();
  private final Set<Symbol> created = new HashSet<>();
  private final Deque<Symbol> open = new ArrayDeque<>();
  private @Nullable StaticUses statics;

  private PossibleWaits(VisitorState state) {
    this.state = state;
    this.index = CalledNames.of(state);
    this.callers = new ResolvedCallers(index, state);
  }

  /**
   * The answers for the compilation that {@code state} is in; null if the bodies of some files are
   * not at hand, so that nobody can tell.
   */
  static @Nullable PossibleWaits find(VisitorState state) {
    SourceUnits sources = SourceUnits.of(state);
    for (CompilationUnitTree unit : CalledNames.of(state).units()) {
      if (Iterables.any(unit.getTypeDecls(), ClassTree.class::isInstance)
          && !sources.isAtHand(unit, state)) {
        return null;
      }
    }
    PossibleWaits waits = new PossibleWaits(state);
    new PossibleWaitCalls(waits.index, state).forEach(waits::add);
    waits.spread();
    return waits;
  }

  /** Whether a call of a method may come to wait, the loading of its class included. */
  boolean mayCome(MethodSymbol called) {
    return called.isConstructor()
        ? methods.contains(called) || loaded.contains(called.owner)
        : names.contains(called.name) || (called.isStatic() && loaded.contains(called.owner));
  }

  /** Whether the body of a method may come to wait. */
  boolean isIn(MethodSymbol method) {
    return methods.contains(method);
  }

  /** Whether the initializers of the objects of a class may come to wait. */
  boolean isInCreation(ClassSymbol type) {
    return created.contains(type);
  }

  /** Whether the static initializers of a class may come to wait. */
  boolean isInLoading(ClassSymbol type) {
    return loaded.contains(type);
  }

  private void add(Place place) {
    if (place.member() instanceof MethodTree method) {
      add(Symbols.method(method));
    } else if (Symbols.of(place.type()) instanceof ClassSymbol type) {
      if (isOfObject(place.member())) {
        if (created.add(type)) {
          type.members().getSymbols(Symbol::isConstructor).forEach(this::add);
        }
      } else if (loaded.add(type)) {
        open.add(type);
      }
    }
  }

  private static boolean isOfObject(Tree member) {
    return member instanceof BlockTree block
        ? !block.isStatic()
        : Symbols.of(member) instanceof VarSymbol field && !ASTHelpers.isStatic(field);
  }

  private void add(@Nullable Symbol method) {
    if (method instanceof MethodSymbol symbol && methods.add(symbol)) {
      names.add(symbol.name);
      open.add(symbol);
    }
  }

  private void spread() {
    while (!open.isEmpty()) {
      Symbol body = open.poll();
      if (body instanceof MethodSymbol method) {
        addCallers(method);
        addGivers(method);
      } else {
        addUsers((ClassSymbol) body);
      }
    }
  }

  private void addCallers(MethodSymbol method) {
    callers.of(method).forEach(this::add);
  }

  /** Those who make an object that has the method, which whoever is given it may run in place. */
  private void addGivers(MethodSymbol method) {
    if (ASTHelpers.isStatic(method) || method.isConstructor()) {
      return;
    }
    for (ClassSymbol type : index.withHeirs((ClassSymbol) method.owner)) {
      if (isFunction(method.name, type)) {
        addCreators(type);
      }
    }
  }

  private void addCreators(ClassSymbol type) {
    for (MethodSymbol constructor : Callers.constructors(type)) {
      addCallers(constructor);
    }
  }

  /** Whether a type has a method of this name for a functional interface. */
  private boolean isFunction(Name name, ClassSymbol type) {
    Types types = state.getTypes();
    try {
      for (Type parent : types.closure(type.type)) {
        if (types.isFunctionalInterface(parent.tsym)
            && types.findDescriptorSymbol(parent.tsym).name == name) {
          return true;
        }
      }
    } catch (CompletionFailure e) {
      // a class file is missing: nobody can follow this object later, either
    }
    return false;
  }

  /** Those who may be the first to use a class. */
  private void addUsers(ClassSymbol type) {
    addCreators(type);
    for (Symbol member : type.members().getSymbols()) {
      if (member instanceof MethodSymbol method && ASTHelpers.isStatic(method)) {
        addCallers(method);
      }
    }
    if (statics == null) {
      statics = new StaticUses(state);
    }
    statics.of(type).forEach(this::add);
  }
}
