package dev.unhang.fix.handle;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.tools.javac.tree.JCTree.JCBreak;
import dev.unhang.code.Trees;
import dev.unhang.fix.text.Edits;
import dev.unhang.fix.text.SourceText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A loop that goes on until its condition says no: a {@code while}, or a {@code for} without end.
 *
 * @param tree the loop
 * @param body what it repeats
 * @param condition the condition, without parentheses; null if there is none
 */
record TaskLoop(StatementTree tree, StatementTree body, @Nullable ExpressionTree condition) {

  /** The loops of some code itself, not of the functions in it, in source order. */
  static ImmutableList<TaskLoop> in(Tree code) {
    ImmutableList.Builder<TaskLoop> loops = ImmutableList.builder();
    Trees.anyOwn(
        code,
        part -> {
          of(part).ifPresent(loops::add);
          return false;
        });
    return loops.build();
  }

  static Optional<TaskLoop> of(Tree tree) {
    if (tree instanceof WhileLoopTree loop) {
      ExpressionTree condition = ASTHelpers.stripParentheses(loop.getCondition());
      return Optional.of(new TaskLoop(loop, loop.getStatement(), condition));
    }
    if (tree instanceof DoWhileLoopTree loop) {
      ExpressionTree condition = ASTHelpers.stripParentheses(loop.getCondition());
      return Optional.of(new TaskLoop(loop, loop.getStatement(), condition));
    }
    return tree instanceof ForLoopTree loop
            && (loop.getCondition() == null || loop.getCondition() instanceof LiteralTree)
        ? Optional.of(new TaskLoop(loop, loop.getStatement(), loop.getCondition()))
        : Optional.empty();
  }

  /** Whether it never ends by its condition, as the compiler knows. */
  boolean isUnconditional() {
    return condition == null || condition instanceof LiteralTree;
  }

  /** Whether the compiler knows that no code is reached behind it. */
  boolean isEndless() {
    return isUnconditional()
        && !Trees.any(body, part -> part instanceof JCBreak leave && leave.target == tree);
  }

  /** Puts a question before the condition. */
  void ask(String question, Edits edits, SourceText source) {
    if (condition != null) {
      edits.replace(condition, question + and(condition, source));
      return;
    }
    ForLoopTree loop = (ForLoopTree) tree;
    if (loop.getInitializer().isEmpty() && loop.getUpdate().isEmpty()) {
      String head = source.between(source.start(tree), source.start(body));
      int end = source.start(tree) + head.lastIndexOf(')') + 1;
      edits.replace(source.start(tree), end, "while (" + question + ")");
      return;
    }
    int behind = source.start(loop.getUpdate().isEmpty() ? body : loop.getUpdate().get(0));
    int end = source.start(tree) + source.between(source.start(tree), behind).lastIndexOf(';');
    edits.insert(end, source.between(end - 1, end).isBlank() ? question : " " + question);
  }

  private static String and(ExpressionTree condition, SourceText source) {
    if (condition instanceof LiteralTree) {
      return "";
    }
    boolean isLoose =
        condition instanceof AssignmentTree
            || condition instanceof ConditionalExpressionTree
            || (condition instanceof BinaryTree binary
                && binary.getKind() == Tree.Kind.CONDITIONAL_OR);
    String text = source.of(condition);
    return " && " + (isLoose ? "(" + text + ")" : text);
  }
}
