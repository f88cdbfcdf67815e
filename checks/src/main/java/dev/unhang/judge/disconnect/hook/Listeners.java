package dev.unhang.judge.disconnect.hook;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import dev.unhang.code.Trees;
import dev.unhang.code.Variables;
import dev.unhang.judge.Sources;
import org.jspecify.annotations.Nullable;

/** Tells hooks of a client from the methods of a listener that hear of the work itself. */
public final class Listeners {
  private Listeners() {}

  /**
   * Whether a hook is a method of an object that a start is given, as of the listener of a request:
   * it runs when the other end closes, not when the client does.
   */
  public static boolean isOfWork(Hook hook, TreePath start, Sources code) {
    Tree type = hook.registration() == null ? hook.path().getParentPath().getLeaf() : null;
    return type instanceof ClassTree
        && Trees.arguments(start.getLeaf()).stream()
            .anyMatch(argument -> makes(argument, getSymbol(type), code));
  }

  private static boolean makes(ExpressionTree value, @Nullable Symbol type, Sources code) {
    ExpressionTree bare = Variables.bare(value);
    if (bare instanceof NewClassTree creation) {
      return creation.getClassBody() == null
          ? getSymbol(creation).owner.equals(type)
          : getSymbol(creation.getClassBody()).equals(type);
    }
    TreePath declaration = bare == null ? null : code.declaration(getSymbol(bare));
    return declaration != null
        && declaration.getLeaf() instanceof VariableTree variable
        && Variables.bare(variable.getInitializer()) instanceof NewClassTree creation
        && makes(creation, type, code);
  }
}
