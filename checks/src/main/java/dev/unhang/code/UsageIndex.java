package dev.unhang.code;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Name;
import org.jspecify.annotations.Nullable;

/**
 * Where the methods and variables of one compilation unit are declared and used.
 *
 * <p>Built on first demand, in one scan of the unit; the indexes of the latest units are kept, on
 * javac's {@link Context}, so that nothing outlives the compilation.
 */
public final class UsageIndex {
  private static final Context.Key<UnitCache<UsageIndex>> KEY = new Context.Key<>();

  /* With 16 of them, vertx-core had each of 86 files indexed twice. */
  private static final int MOST_UNITS = 64;

  private final UnitPaths paths;
  private final SymbolPlaces uses = new SymbolPlaces();
  private final SymbolPlaces creations = new SymbolPlaces();
  private final SymbolPlaces declarations = new SymbolPlaces();

  private UsageIndex(CompilationUnitTree unit) {
    paths = new UnitPaths(unit);
    new Scanner().scanUnit();
    uses.close();
    creations.close();
    declarations.close();
  }

  /** Returns the index of the compilation unit that {@code state} is in. */
  public static UsageIndex of(VisitorState state) {
    UnitCache<UsageIndex> cache = state.context.get(KEY);
    if (cache == null) {
      cache = new UnitCache<>(MOST_UNITS);
      state.context.put(KEY, cache);
    }
    CompilationUnitTree unit = state.getPath().getCompilationUnit();
    return cache.get(unit, () -> new UsageIndex(unit));
  }

  /** The paths of the names that refer to {@code symbol}, in source order. */
  public ImmutableList<TreePath> uses(@Nullable Symbol symbol) {
    return paths(symbol, uses);
  }

  /**
   * The paths of the {@code new} expressions that call a constructor, or of the class literals of a
   * class, in source order.
   */
  public ImmutableList<TreePath> creations(@Nullable Symbol made) {
    return paths(made, creations);
  }

  /** The path of the declaration of {@code symbol}, or null if another file declares it. */
  public @Nullable TreePath declaration(@Nullable Symbol symbol) {
    int place = symbol == null ? SymbolPlaces.NONE : declarations.last(symbol);
    return place == SymbolPlaces.NONE ? null : paths.path(place);
  }

  /** The methods of a name that are declared in the unit, in source order. */
  ImmutableList<MethodSymbol> methods(Name name) {
    ImmutableList.Builder<MethodSymbol> methods = ImmutableList.builder();
    for (Symbol symbol : declarations.named(name)) {
      if (symbol instanceof MethodSymbol method) {
        methods.add(method);
      }
    }
    return methods.build();
  }

  private ImmutableList<TreePath> paths(@Nullable Symbol symbol, SymbolPlaces places) {
    if (symbol == null || !places.has(symbol)) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<TreePath> found = ImmutableList.builder();
    places.forEach(symbol, place -> found.add(paths.path(place)));
    return found.build();
  }

  private void addDeclaration(Tree tree, int place) {
    Symbol symbol = Symbols.of(tree);
    if (symbol != null) {
      declarations.add(symbol, place);
    }
  }

  private void addUse(Tree tree, int place) {
    Symbol symbol = Symbols.of(tree);
    if (tree instanceof NewClassTree) {
      if (symbol != null) {
        creations.add(symbol, place);
      }
    } else if (tree instanceof MemberSelectTree select
        && isLiteral(((JCFieldAccess) select).name)) {
      Symbol type = Symbols.of(select.getExpression());
      if (type != null) {
        creations.add(type, place);
      }
    } else if (symbol instanceof MethodSymbol || symbol instanceof VarSymbol) {
      uses.add(symbol, place);
    }
  }

  /** Whether a name is {@code class}; compares names as javac does, without their text. */
  private static boolean isLiteral(Name name) {
    return name == name.table.names._class;
  }

  /**
   * Walks fluent chains and long sums in a loop, because code has chains of hundreds of calls and
   * the stack of the compiler is deep already when a check is asked.
   */
  private final class Scanner extends TreeScanner<@Nullable Void, @Nullable Void> {
    private int here = UnitPaths.UNIT;

    void scanUnit() {
      paths.tree(here).accept(this, null);
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
      /* Fast path: these name nothing, and need no path. */
      if (tree == null || tree instanceof LiteralTree || tree instanceof PrimitiveTypeTree) {
        return null;
      }
      int outer = here;
      here = paths.add(tree, outer);
      tree.accept(this, null);
      here = outer;
      return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
      addDeclaration(tree, here);
      return super.visitMethod(tree, null);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
      addDeclaration(tree, here);
      return super.visitVariable(tree, null);
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
      addUse(tree, here);
      return null;
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void unused) {
      addUse(tree, here);
      return super.visitMemberReference(tree, null);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void unused) {
      addUse(tree, here);
      return super.visitNewClass(tree, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
      return chain(tree);
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
      return chain(tree);
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void unused) {
      return chain(tree);
    }

    /** From the first link of a chain to the last, as they stand in the source. */
    private @Nullable Void chain(Tree end) {
      int last = here;
      Tree link = end;
      for (Tree before = before(link); before != null; before = before(link)) {
        here = paths.add(before, here);
        link = before;
      }
      link.accept(this, null);
      while (here != last) {
        here = paths.outer(here);
        afterReceiver(paths.tree(here));
      }
      return null;
    }

    /** What stands before the last part of a link; null if the tree is none. */
    private static @Nullable Tree before(Tree tree) {
      if (tree instanceof MethodInvocationTree call) {
        return call.getMethodSelect();
      }
      if (tree instanceof MemberSelectTree select) {
        return select.getExpression();
      }
      return tree instanceof BinaryTree operation ? operation.getLeftOperand() : null;
    }

    private void afterReceiver(Tree link) {
      if (link instanceof MethodInvocationTree call) {
        scan(call.getTypeArguments(), null);
        scan(call.getArguments(), null);
      } else if (link instanceof BinaryTree operation) {
        scan(operation.getRightOperand(), null);
      } else {
        addUse(link, here);
      }
    }
  }
}
