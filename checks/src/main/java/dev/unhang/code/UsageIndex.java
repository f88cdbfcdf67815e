package dev.unhang.code;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the methods and variables of one compilation unit are declared and used.
 *
 * <p>Built on first demand, in one scan of the unit; the indexes of the latest units are kept, on
 * javac's {@link Context}, so that nothing outlives the compilation.
 */
public final class UsageIndex {
  private static final Context.Key<UnitCache<UsageIndex>> KEY = new Context.Key<>();

  private final ListMultimap<Symbol, TreePath> uses = ArrayListMultimap.create();
  private final ListMultimap<Symbol, TreePath> creations = ArrayListMultimap.create();
  private final ListMultimap<Name, MethodSymbol> methods = ArrayListMultimap.create();
  private final Map<Symbol, TreePath> declarations = new HashMap<>();

  private UsageIndex(CompilationUnitTree unit) {
    new Scanner().scan(unit, null);
  }

  /** Returns the index of the compilation unit that {@code state} is in. */
  public static UsageIndex of(VisitorState state) {
    UnitCache<UsageIndex> cache = state.context.get(KEY);
    if (cache == null) {
      cache = new UnitCache<>();
      state.context.put(KEY, cache);
    }
    CompilationUnitTree unit = state.getPath().getCompilationUnit();
    return cache.get(unit, () -> new UsageIndex(unit));
  }

  /** The paths of the names that refer to {@code symbol}, in source order. */
  public ImmutableList<TreePath> uses(Symbol symbol) {
    return ImmutableList.copyOf(uses.get(symbol));
  }

  /**
   * The paths of the {@code new} expressions that call a constructor, or of the class literals of a
   * class, in source order.
   */
  public ImmutableList<TreePath> creations(Symbol made) {
    return ImmutableList.copyOf(creations.get(made));
  }

  /** The path of the declaration of {@code symbol}, or null if another file declares it. */
  public @Nullable TreePath declaration(@Nullable Symbol symbol) {
    return symbol == null ? null : declarations.get(symbol);
  }

  /** The methods of a name that are declared in the unit, in source order. */
  ImmutableList<MethodSymbol> methods(Name name) {
    return ImmutableList.copyOf(methods.get(name));
  }

  private void addDeclaration(TreePath path) {
    Symbol symbol = Symbols.of(path.getLeaf());
    if (symbol != null) {
      declarations.put(symbol, path);
      if (symbol instanceof MethodSymbol method) {
        methods.put(method.getSimpleName(), method);
      }
    }
  }

  private void addUse(TreePath path) {
    Tree tree = path.getLeaf();
    Symbol symbol = Symbols.of(tree);
    if (tree instanceof NewClassTree) {
      if (symbol != null) {
        creations.put(symbol, path);
      }
    } else if (tree instanceof MemberSelectTree select
        && isLiteral(((JCFieldAccess) select).name)) {
      addLiteral(Symbols.of(select.getExpression()), path);
    } else if (symbol instanceof MethodSymbol || symbol instanceof VarSymbol) {
      uses.put(symbol, path);
    }
  }

  /** Whether a name is {@code class}; compares names as javac does, without their text. */
  private static boolean isLiteral(Name name) {
    return name == name.table.names._class;
  }

  private void addLiteral(@Nullable Symbol type, TreePath path) {
    if (type != null) {
      creations.put(type, path);
    }
  }

  /**
   * Walks fluent chains and long sums in a loop, because code has chains of hundreds of calls and
   * the stack of the compiler is deep already when a check is asked.
   */
  private final class Scanner extends TreeScanner<@Nullable Void, @Nullable Void> {
    private @Nullable TreePath path;

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
      /* Fast path: these name nothing, and need no path. */
      if (tree == null || tree instanceof LiteralTree || tree instanceof PrimitiveTypeTree) {
        return null;
      }
      TreePath outer = path;
      path = new TreePath(outer, tree);
      tree.accept(this, null);
      path = outer;
      return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
      addDeclaration(here());
      return super.visitMethod(tree, null);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
      addDeclaration(here());
      return super.visitVariable(tree, null);
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
      addUse(here());
      return null;
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void unused) {
      addUse(here());
      return super.visitMemberReference(tree, null);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void unused) {
      addUse(here());
      return super.visitNewClass(tree, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
      return chain();
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
      return chain();
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void unused) {
      return chain();
    }

    /** From the first link of a chain to the last, as they stand in the source. */
    private @Nullable Void chain() {
      TreePath last = here();
      Deque<TreePath> links = new ArrayDeque<>();
      TreePath link = last;
      for (Tree before = before(last.getLeaf()); before != null; before = before(before)) {
        links.push(link);
        link = new TreePath(link, before);
      }
      path = link;
      link.getLeaf().accept(this, null);
      for (TreePath next : links) {
        path = next;
        afterReceiver(next.getLeaf());
      }
      path = last;
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
        addUse(here());
      }
    }

    private TreePath here() {
      if (path == null) {
        throw new IllegalStateException("Outside of a scan");
      }
      return path;
    }
  }
}
