package dev.unhang.judge.disconnect;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Trees;
import dev.unhang.code.Variables;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells work that goes on when its client has gone because its author wants that. */
final class Survivors {
  private Survivors() {}

  /** Whether the user has said so, of the code around, the task, or the executor. */
  static boolean isOne(TreePath start, VisitorState state) {
    for (TreePath path = start; path != null; path = path.getParentPath()) {
      Symbol declared = isDeclaration(path.getLeaf()) ? getSymbol(path.getLeaf()) : null;
      if (declared != null && survives(Models.of(state).annotations(declared, state))) {
        return true;
      }
    }
    ExpressionTree receiver = Trees.receiver(start.getLeaf());
    return (receiver != null && isMarked(receiver, state))
        || Trees.arguments(start.getLeaf()).stream().anyMatch(each -> isMarked(each, state));
  }

  private static boolean isDeclaration(Tree tree) {
    return switch (tree.getKind()) {
      case METHOD, CLASS, RECORD, ENUM, INTERFACE, VARIABLE -> true;
      default -> false;
    };
  }

  private static boolean isMarked(ExpressionTree value, VisitorState state) {
    Models models = Models.of(state);
    Symbol symbol = getSymbol(value);
    Symbol root = Variables.root(value);
    Type type = getType(value);
    return isAnnotated(symbol, models, state)
        || (root instanceof VarSymbol && isAnnotated(root, models, state))
        || (type != null
            && (survives(models.types(type, state)) || isAnnotated(type.tsym, models, state)));
  }

  private static boolean isAnnotated(@Nullable Symbol symbol, Models models, VisitorState state) {
    return symbol != null && survives(models.annotations(symbol, state));
  }

  private static boolean survives(List<Fact> facts) {
    return facts.stream().anyMatch(fact -> fact.kind() == Kind.SURVIVES);
  }
}
