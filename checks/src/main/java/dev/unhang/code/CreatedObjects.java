package dev.unhang.code;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/**
 * The classes of the objects that variables are created with and keep.
 *
 * <p>A class is scanned when a variable in it is asked for, once in a compilation, without paths,
 * as the calls of all bodies ask.
 */
final class CreatedObjects {
  private final Set<Symbol> scanned = new HashSet<>();
  private final Map<Symbol, ClassSymbol> created = new HashMap<>();
  private final Set<Symbol> changed = new HashSet<>();

  /**
   * The class that a variable is initialized with an object of; null if it may change, or if it is
   * not declared in the file that {@code state} is in.
   */
  @Nullable ClassSymbol createdFor(VarSymbol variable, VisitorState state) {
    boolean isLocal = variable.getKind() == ElementKind.LOCAL_VARIABLE;
    if (!isLocal && (variable.flags() & Flags.FINAL) == 0) {
      return null;
    }
    Symbol outermost = SourceUnits.outermost(variable);
    for (Tree type : state.getPath().getCompilationUnit().getTypeDecls()) {
      if (outermost != null && Symbols.of(type) == outermost) {
        if (scanned.add(outermost)) {
          new Scanner().scan(type, null);
        }
        return changed.contains(variable) ? null : created.get(variable);
      }
    }
    return null;
  }

  private final class Scanner extends TreeScanner<@Nullable Void, @Nullable Void> {
    @Override
    public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void unused) {
      Symbol variable = Symbols.of(tree.getVariable());
      if (variable != null) {
        changed.add(variable);
      }
      return super.visitAssignment(tree, null);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
      if (tree.getInitializer() instanceof NewClassTree creation && Symbols.of(tree) != null) {
        Type type = ASTHelpers.getType(creation);
        if (type != null && type.tsym instanceof ClassSymbol symbol) {
          created.put(Symbols.of(tree), symbol);
        }
      }
      return super.visitVariable(tree, null);
    }
  }
}
