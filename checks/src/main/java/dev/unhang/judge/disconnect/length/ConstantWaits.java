package dev.unhang.judge.disconnect.length;

import static com.google.errorprone.util.ASTHelpers.constValue;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.unhang.judge.Sources;
import dev.unhang.reach.TimeLimit;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** How long a wait lasts at most, and how often a loop turns, where constants say so. */
final class ConstantWaits {
  private static final int MOST_TURNS = 1000;

  private final Sources code;

  ConstantWaits(Sources code) {
    this.code = code;
  }

  /** The longest time that a call waits. */
  Optional<Duration> limit(TreePath call) {
    return call.getLeaf() instanceof MethodInvocationTree tree
        ? code.facts(call).stream()
            .flatMap(fact -> TimeLimit.of(tree, fact, code.at(call)).stream())
            .findFirst()
        : Optional.empty();
  }

  /** The turns of {@code for (int i = 0; i < 5; i++)}, or a few more. */
  OptionalInt turns(Tree loop) {
    if (!(loop instanceof ForLoopTree counting)
        || counting.getUpdate().isEmpty()
        || !(counting.getCondition() instanceof BinaryTree condition)) {
      return OptionalInt.empty();
    }
    int most = Math.max(number(condition.getLeftOperand()), number(condition.getRightOperand()));
    for (StatementTree start : counting.getInitializer()) {
      if (most >= 0 && start instanceof VariableTree variable) {
        most = Math.max(most, number(variable.getInitializer()));
      }
    }
    boolean isExact =
        switch (condition.getKind()) {
          case LESS_THAN, GREATER_THAN, NOT_EQUAL_TO -> true;
          default -> false;
        };
    /* Zero is where a loop ends that counts down from a number that nobody knows. */
    return most > 0 && most <= MOST_TURNS
        ? OptionalInt.of(isExact ? most : most + 1)
        : OptionalInt.empty();
  }

  private static int number(ExpressionTree expression) {
    return constValue(expression) instanceof Integer number ? number : -1;
  }
}
