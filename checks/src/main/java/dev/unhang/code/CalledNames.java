package dev.unhang.code;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.util.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/**
 * Which files of the compilation call a method, so that only those need to be searched.
 *
 * <p>Built on first demand, in one scan of all files, by what is written only; kept on javac's
 * {@link Context}. What a name stands for is asked of the calls of that name only, and only then.
 */
public final class CalledNames {
  private static final Context.Key<CalledNames> KEY = new Context.Key<>();

  private final Map<Name, List<CompilationUnitTree>> files = new HashMap<>();
  private final Map<Name, List<Call>> calls = new HashMap<>();

  private CalledNames(VisitorState state) {
    for (CompilationUnitTree unit : SourceUnits.of(state).units()) {
      new Scanner(unit).scan(unit, null);
    }
  }

  /** Returns the names of the compilation that {@code state} is in; used on javac's thread. */
  public static CalledNames of(VisitorState state) {
    CalledNames known = state.context.get(KEY);
    if (known == null) {
      known = new CalledNames(state);
      state.context.put(KEY, known);
    }
    return known;
  }

  /**
   * What the files use that call a method, or one that it overrides, as far as their bodies are at
   * hand, and what the file of {@code state} uses.
   *
   * @param wanted which of the calls and method references count
   */
  public ImmutableSet<UsageIndex> filesThatCall(
      MethodSymbol method, Predicate<Tree> wanted, VisitorState state) {
    ImmutableSet.Builder<UsageIndex> found = ImmutableSet.builder();
    found.add(UsageIndex.of(state));
    for (CompilationUnitTree unit : units(method, wanted, state)) {
      if (SourceUnits.of(state).isAtHand(unit, state)) {
        found.add(UsageIndex.of(state.withPath(new TreePath(unit))));
      }
    }
    return found.build();
  }

  private Iterable<CompilationUnitTree> units(
      MethodSymbol method, Predicate<Tree> wanted, VisitorState state) {
    if (method.isConstructor()) {
      return files.getOrDefault(method.owner.getSimpleName(), List.of());
    }
    Set<Symbol> called = new HashSet<>(ASTHelpers.findSuperMethods(method, state.getTypes()));
    called.add(method);
    Set<CompilationUnitTree> units = new LinkedHashSet<>();
    for (Call call : calls.getOrDefault(method.getSimpleName(), List.of())) {
      if (called.contains(Symbols.of(call.tree())) && wanted.test(call.tree())) {
        units.add(call.unit());
      }
    }
    return units;
  }

  private final class Scanner extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final CompilationUnitTree unit;

    private Scanner(CompilationUnitTree unit) {
      this.unit = unit;
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
      add(tree.getName());
      return null;
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
      add(tree.getIdentifier());
      return super.visitMemberSelect(tree, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
      if (tree.getMethodSelect() instanceof IdentifierTree own) {
        add(own.getName(), tree);
      } else if (tree.getMethodSelect() instanceof MemberSelectTree select) {
        add(select.getIdentifier(), tree);
      }
      return super.visitMethodInvocation(tree, null);
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void unused) {
      add(tree.getName());
      add(tree.getName(), tree);
      return super.visitMemberReference(tree, null);
    }

    private void add(Name name) {
      List<CompilationUnitTree> known = files.computeIfAbsent(name, unused -> new ArrayList<>(1));
      if (known.isEmpty() || known.get(known.size() - 1) != unit) {
        known.add(unit);
      }
    }

    private void add(Name name, Tree call) {
      calls.computeIfAbsent(name, unused -> new ArrayList<>(1)).add(new Call(unit, call));
    }
  }

  /** A call, or a method reference, in its file. */
  private record Call(CompilationUnitTree unit, Tree tree) {}
}
