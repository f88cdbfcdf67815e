package dev.unhang.code;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.util.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/**
 * Which files of the compilation name a method, so that only those need to be searched for calls.
 *
 * <p>Built on first demand, in one scan of all files, by what is written only; kept on javac's
 * {@link Context}.
 */
public final class CalledNames {
  private static final Context.Key<CalledNames> KEY = new Context.Key<>();

  private final Map<Name, List<CompilationUnitTree>> files = new HashMap<>();

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

  /** What the files use that may call a method, as far as their bodies are at hand. */
  public ImmutableSet<UsageIndex> filesThatName(MethodSymbol method, VisitorState state) {
    Name name = method.isConstructor() ? method.owner.getSimpleName() : method.getSimpleName();
    ImmutableSet.Builder<UsageIndex> found = ImmutableSet.builder();
    found.add(UsageIndex.of(state));
    for (CompilationUnitTree unit : files.getOrDefault(name, List.of())) {
      if (SourceUnits.of(state).isAtHand(unit, state)) {
        found.add(UsageIndex.of(state.withPath(new TreePath(unit))));
      }
    }
    return found.build();
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
    public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void unused) {
      add(tree.getName());
      return super.visitMemberReference(tree, null);
    }

    private void add(Name name) {
      List<CompilationUnitTree> known = files.computeIfAbsent(name, unused -> new ArrayList<>(1));
      if (known.isEmpty() || known.get(known.size() - 1) != unit) {
        known.add(unit);
      }
    }
  }
}
