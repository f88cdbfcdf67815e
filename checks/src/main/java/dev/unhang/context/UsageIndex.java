package dev.unhang.context;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.util.Context;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the methods and variables of one compilation unit are declared and used.
 *
 * <p>Built on first demand, in one scan of the unit; only the index of the latest unit is kept, on
 * javac's {@link Context}, so that nothing outlives the compilation.
 */
public final class UsageIndex {
  private static final Context.Key<Holder> KEY = new Context.Key<>();

  private final ListMultimap<Symbol, TreePath> uses = LinkedListMultimap.create();
  private final ListMultimap<Symbol, TreePath> creations = LinkedListMultimap.create();
  private final Map<Symbol, TreePath> declarations = new HashMap<>();

  private UsageIndex(CompilationUnitTree unit) {
    new Scanner().scan(unit, null);
  }

  /** Returns the index of the compilation unit that {@code state} is in. */
  public static UsageIndex of(VisitorState state) {
    Holder holder = state.context.get(KEY);
    if (holder == null) {
      holder = new Holder();
      state.context.put(KEY, holder);
    }
    CompilationUnitTree unit = state.getPath().getCompilationUnit();
    if (holder.index == null || holder.unit != unit) {
      holder.index = new UsageIndex(unit);
      holder.unit = unit;
    }
    return holder.index;
  }

  /** The paths of the names that refer to {@code symbol}, in source order. */
  public ImmutableList<TreePath> uses(Symbol symbol) {
    return ImmutableList.copyOf(uses.get(symbol));
  }

  /** The paths of the {@code new} expressions that call {@code constructor}, in source order. */
  public ImmutableList<TreePath> creations(Symbol constructor) {
    return ImmutableList.copyOf(creations.get(constructor));
  }

  /** The path of the declaration of {@code symbol}, or null if another file declares it. */
  public @Nullable TreePath declaration(@Nullable Symbol symbol) {
    return symbol == null ? null : declarations.get(symbol);
  }

  private static final class Holder {
    private @Nullable CompilationUnitTree unit;
    private @Nullable UsageIndex index;
  }

  private final class Scanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
      declare(tree);
      return super.visitMethod(tree, null);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
      declare(tree);
      return super.visitVariable(tree, null);
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
      use(tree);
      return super.visitIdentifier(tree, null);
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
      use(tree);
      return super.visitMemberSelect(tree, null);
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void unused) {
      use(tree);
      return super.visitMemberReference(tree, null);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void unused) {
      Symbol constructor = ASTHelpers.getSymbol(tree);
      if (constructor != null) {
        creations.put(constructor, getCurrentPath());
      }
      return super.visitNewClass(tree, null);
    }

    private void declare(Tree tree) {
      Symbol symbol = ASTHelpers.getSymbol(tree);
      if (symbol != null) {
        declarations.put(symbol, getCurrentPath());
      }
    }

    private void use(Tree tree) {
      Symbol symbol = ASTHelpers.getSymbol(tree);
      if (symbol instanceof MethodSymbol || symbol instanceof VarSymbol) {
        uses.put(symbol, getCurrentPath());
      }
    }
  }
}
