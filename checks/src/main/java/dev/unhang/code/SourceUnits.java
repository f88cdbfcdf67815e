package dev.unhang.code;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Kinds;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.comp.AttrContext;
import com.sun.tools.javac.comp.CompileStates;
import com.sun.tools.javac.comp.CompileStates.CompileState;
import com.sun.tools.javac.comp.Enter;
import com.sun.tools.javac.comp.Env;
import com.sun.tools.javac.util.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The declarations of the files that are compiled together, as far as their bodies are at hand:
 * with {@code -XDcompilePolicy=simple} those of all files, with {@code byfile} those of the file
 * that is being checked.
 *
 * <p>Kept on javac's {@link Context}, used on its thread; a file is indexed when something in it is
 * asked for.
 */
public final class SourceUnits {
  private static final Context.Key<SourceUnits> KEY = new Context.Key<>();

  private final Enter enter;
  private final CompileStates states;
  private final Symtab symbols;
  private final Map<CompilationUnitTree, Declarations> units = new HashMap<>();
  private @Nullable ListMultimap<Symbol, ClassSymbol> subclasses;

  private SourceUnits(Context context) {
    enter = Enter.instance(context);
    states = CompileStates.instance(context);
    symbols = Symtab.instance(context);
  }

  /** Returns the declarations of the compilation that {@code state} is in. */
  public static SourceUnits of(VisitorState state) {
    SourceUnits known = state.context.get(KEY);
    if (known == null) {
      known = new SourceUnits(state.context);
      state.context.put(KEY, known);
    }
    return known;
  }

  /** Whether this compilation compiles the source of {@code symbol}; one hash lookup. */
  public boolean isSource(Symbol symbol) {
    ClassSymbol outermost = outermost(symbol);
    return outermost != null && enter.getEnv(outermost) != null;
  }

  /**
   * Returns the path of the declaration of a method or class, if its body is at hand.
   *
   * @param state the place that the question is asked at
   */
  public Optional<TreePath> declaration(Symbol symbol, VisitorState state) {
    return unit(symbol, state)
        .flatMap(unit -> units.computeIfAbsent(unit, Declarations::new).path(symbol));
  }

  /**
   * Returns the classes of this compilation that directly extend or implement {@code parent},
   * besides local and anonymous ones; the constants of an enum count.
   *
   * @param state the place that the question is asked at
   */
  public ImmutableList<ClassSymbol> subclasses(ClassSymbol parent, VisitorState state) {
    if (subclasses == null) {
      subclasses = index();
    }
    return parent.isEnum()
        ? declaration(parent, state).map(SourceUnits::constants).orElse(ImmutableList.of())
        : ImmutableList.copyOf(subclasses.get(parent));
  }

  /** The classes of the constants of an enum that have a body. */
  private static ImmutableList<ClassSymbol> constants(TreePath declaration) {
    ImmutableList.Builder<ClassSymbol> constants = ImmutableList.builder();
    for (Tree member : ((ClassTree) declaration.getLeaf()).getMembers()) {
      if (member instanceof VariableTree constant
          && constant.getInitializer() instanceof NewClassTree creation
          && creation.getClassBody() != null
          && ASTHelpers.getSymbol(creation.getClassBody()) != null) {
        constants.add(ASTHelpers.getSymbol(creation.getClassBody()));
      }
    }
    return constants.build();
  }

  private ListMultimap<Symbol, ClassSymbol> index() {
    ListMultimap<Symbol, ClassSymbol> index = LinkedListMultimap.create();
    for (ClassSymbol type : symbols.getAllClasses()) {
      if (environment(type) != null && type.type instanceof Type.ClassType) {
        Type superclass = type.getSuperclass();
        if (superclass.tsym != null) {
          index.put(superclass.tsym, type);
        }
        type.getInterfaces().forEach(parent -> index.put(parent.tsym, type));
      }
    }
    return index;
  }

  /** The files of this compilation, each once. */
  public ImmutableSet<CompilationUnitTree> units() {
    ImmutableSet.Builder<CompilationUnitTree> found = ImmutableSet.builder();
    for (ClassSymbol type : symbols.getAllClasses()) {
      Env<AttrContext> environment = environment(type);
      if (environment != null && environment.toplevel != null) {
        found.add(environment.toplevel);
      }
    }
    return found.build();
  }

  /* Fast path: javac knows all classes of the packages that are imported, and most have no source. */
  private @Nullable Env<AttrContext> environment(ClassSymbol type) {
    return type.sourcefile == null ? null : enter.getEnv(type);
  }

  /** Whether the bodies of a file are at hand in the place that a question is asked at. */
  public boolean isAtHand(CompilationUnitTree unit, VisitorState state) {
    return unit == state.getPath().getCompilationUnit()
        || unit.getTypeDecls().stream()
            .filter(ClassTree.class::isInstance)
            .map(type -> enter.getEnv(ASTHelpers.getSymbol((ClassTree) type)))
            .anyMatch(environment -> environment != null && isAttributed(environment));
  }

  /** The top-level class around a symbol; javac's own answer fails for constructors of arrays. */
  static @Nullable ClassSymbol outermost(Symbol symbol) {
    Symbol outer = symbol;
    while (outer.owner != null && outer.owner.kind != Kinds.Kind.PCK) {
      outer = outer.owner;
    }
    return outer instanceof ClassSymbol type ? type : null;
  }

  private Optional<CompilationUnitTree> unit(Symbol symbol, VisitorState state) {
    ClassSymbol outermost = outermost(symbol);
    Env<AttrContext> environment = outermost == null ? null : enter.getEnv(outermost);
    if (environment == null || environment.toplevel == null) {
      return Optional.empty();
    }
    CompilationUnitTree own = state.getPath().getCompilationUnit();
    return environment.toplevel == own || isAttributed(environment)
        ? Optional.of(environment.toplevel)
        : Optional.empty();
  }

  /** Whether the types in the bodies of a class are known, and the bodies still as written. */
  private boolean isAttributed(Env<AttrContext> environment) {
    CompileState reached = states.get(environment);
    return reached != null
        && !CompileState.ATTR.isAfter(reached)
        && CompileState.TRANSTYPES.isAfter(reached);
  }

  /** The declarations of one file: first the members, those inside bodies on demand. */
  private static final class Declarations {
    private final CompilationUnitTree unit;
    private final Map<Symbol, TreePath> paths = new HashMap<>();
    private boolean isDeep;

    private Declarations(CompilationUnitTree unit) {
      this.unit = unit;
      new Scanner(false).scan(unit, null);
    }

    private Optional<TreePath> path(Symbol symbol) {
      TreePath path = paths.get(symbol);
      if (path == null && !isDeep && isInBody(symbol)) {
        isDeep = true;
        new Scanner(true).scan(unit, null);
        path = paths.get(symbol);
      }
      return Optional.ofNullable(path);
    }

    private static boolean isInBody(Symbol symbol) {
      ClassSymbol type = symbol.enclClass();
      for (Symbol outer = type; outer != null; outer = outer.owner) {
        if (outer instanceof MethodSymbol || outer instanceof Symbol.VarSymbol) {
          return true;
        }
      }
      return type != null && type.name.isEmpty();
    }

    private final class Scanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
      private final boolean deep;

      private Scanner(boolean deep) {
        this.deep = deep;
      }

      @Override
      public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
        declare(tree);
        return super.visitClass(tree, null);
      }

      @Override
      public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
        declare(tree);
        return deep ? super.visitMethod(tree, null) : null;
      }

      @Override
      public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
        return deep ? super.visitVariable(tree, null) : null;
      }

      @Override
      public @Nullable Void visitBlock(BlockTree tree, @Nullable Void unused) {
        return deep ? super.visitBlock(tree, null) : null;
      }

      private void declare(Tree tree) {
        Symbol symbol = ASTHelpers.getSymbol(tree);
        if (symbol != null) {
          paths.put(symbol, getCurrentPath());
        }
      }
    }
  }
}
