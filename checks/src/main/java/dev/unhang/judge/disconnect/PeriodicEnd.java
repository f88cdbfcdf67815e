package dev.unhang.judge.disconnect;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Trees;
import dev.unhang.judge.Sources;
import dev.unhang.judge.disconnect.WorkStart.WorkKind;
import dev.unhang.model.Detail;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.List;

/** The calls that end an executor gently, and its periodic tasks with it. */
final class PeriodicEnd {
  private PeriodicEnd() {}

  /**
   * Whether a call ends periodic work, as {@code shutdown()} does. The executor that has taken the
   * work decides that, whatever the type of the variable that it is ended by.
   */
  static boolean isOne(TreePath shutdown, Work work, Sources code) {
    if (work.kind() != WorkKind.PERIODIC) {
      return false;
    }
    ExpressionTree taker = Trees.receiver(work.start().getLeaf());
    Type type = taker == null ? null : getType(taker);
    return isSaid(code.facts(shutdown))
        || (getSymbol(shutdown.getLeaf()) instanceof MethodSymbol method
            && isSaid(Models.of(code.state()).calls(method, type, code.state())));
  }

  private static boolean isSaid(List<Fact> facts) {
    return facts.stream()
        .filter(fact -> fact.kind() == Kind.CANCEL)
        .findFirst()
        .filter(fact -> fact.stops() == Detail.Stops.PERIODIC)
        .isPresent();
  }
}
