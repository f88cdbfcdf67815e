package dev.unhang.judge.disconnect.hook;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

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
   * Whether a hook is a method of an object that a start is given, as of the listener of a request,
   * which hears that the other end closes; or a callback of the very chain that is subscribed to,
   * which hears that somebody has cancelled it.
   */
  public static boolean isOfWork(Hook hook, TreePath start, Sources code) {
    if (hook.registration() != null) {
      return isInChain(hook.registration().getLeaf(), start);
    }
    Symbol type = getSymbol(hook.path().getParentPath().getLeaf());
    return Trees.arguments(start.getLeaf()).stream()
        .anyMatch(argument -> makes(argument, type, code));
  }

  private static boolean isInChain(Tree call, TreePath start) {
    ExpressionTree link = Trees.receiver(start.getLeaf());
    while (link != null && link != call) {
      link = Trees.receiver(link);
    }
    return link != null;
  }

  private static boolean makes(ExpressionTree value, @Nullable Symbol type, Sources code) {
    ExpressionTree bare = Variables.bare(value);
    if (bare instanceof NewClassTree creation) {
      Symbol made =
          creation.getClassBody() == null
              ? getSymbol(creation).owner
              : getSymbol(creation.getClassBody());
      return type != null && made.isSubClass(type, code.state().getTypes());
    }
    TreePath declaration = bare == null ? null : code.declaration(getSymbol(bare));
    return declaration != null
        && declaration.getLeaf() instanceof VariableTree variable
        && Variables.bare(variable.getInitializer()) instanceof NewClassTree creation
        && makes(creation, type, code);
  }
}
