package dev.unhang.code;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.CalledNames.Place;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The code that uses the static variables of a class, and so may be the first to load it. Takes a
 * scan of all files, which few compilations need.
 */
public final class StaticUses {
  private final SetMultimap<Symbol, Place> users = LinkedHashMultimap.create();

  /** Scans the files of the compilation that {@code state} is in. */
  public StaticUses(VisitorState state) {
    for (CompilationUnitTree unit : SourceUnits.of(state).units()) {
      new Scanner(unit).scan(unit.getTypeDecls(), null);
    }
  }

  /** The code that uses static variables of a class, constants excluded. */
  public Set<Place> of(Symbol type) {
    return users.get(type);
  }

  private final class Scanner extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final CompilationUnitTree unit;
    private @Nullable Place place;

    private Scanner(CompilationUnitTree unit) {
      this.unit = unit;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
      Place outer = place;
      for (Tree member : tree.getMembers()) {
        place = new Place(unit, tree, member);
        scan(member, null);
      }
      place = outer;
      return null;
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
      add(tree);
      return null;
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
      add(tree);
      return super.visitMemberSelect(tree, null);
    }

    private void add(Tree name) {
      if (Symbols.of(name) instanceof VarSymbol field
          && field.isStatic()
          && place != null
          && field.getConstValue() == null) {
        users.put(field.owner, place);
      }
    }
  }
}
