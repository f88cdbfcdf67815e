package dev.unhang.reach;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol;
import dev.unhang.code.Symbols;
import dev.unhang.code.Trees;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.model.Detail;
import dev.unhang.model.Detail.Written;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Loops that do nothing but ask whether something is over: {@code while (!executor.isTerminated())
 * Thread.sleep(100)}.
 */
final class SpinLoops {
  private SpinLoops() {}

  /** The wait that the loop at {@code state}'s path is. */
  static Optional<Wait> of(StatementTree loop, VisitorState state) {
    Optional<IfTree> exit = exit(loop, state);
    MethodInvocationTree question = question(loop, exit);
    if (question == null || !isAsking(question, state)) {
      return Optional.empty();
    }
    Symbol subject = KnownEnd.subject(question);
    return subject == null || mayEnd(subject, exit, state)
        ? Optional.empty()
        : Optional.of(
            new Wait(
                Written.SPIN,
                state.getPath(),
                ASTHelpers.getSymbol(question).getSimpleName().toString(),
                ASTHelpers.getReceiver(question),
                Optional.empty()));
  }

  /** Whether a loop asks until something has ended, whatever else it does. */
  static boolean asks(StatementTree loop, VisitorState state) {
    return isAsking(question(loop, exit(loop, state)), state);
  }

  private static @Nullable MethodInvocationTree question(
      StatementTree loop, Optional<IfTree> exit) {
    ExpressionTree condition = Trees.loopCondition(loop);
    return exit.isPresent()
        ? question(exit.orElseThrow().getCondition(), true)
        : condition == null ? null : question(condition, false);
  }

  private static boolean isEndless(@Nullable ExpressionTree condition) {
    return condition == null
        || Boolean.TRUE.equals(ASTHelpers.constValue(ASTHelpers.stripParentheses(condition)));
  }

  /** The statement {@code if (it is over) break;} of a loop without a condition. */
  private static Optional<IfTree> exit(StatementTree loop, VisitorState state) {
    return isEndless(Trees.loopCondition(loop)) && Trees.loopBody(loop) instanceof BlockTree block
        ? block.getStatements().stream()
            .filter(statement -> statement instanceof IfTree)
            .map(statement -> (IfTree) statement)
            .filter(branch -> isBreak(branch.getThenStatement()))
            .filter(branch -> isAsking(question(branch.getCondition(), true), state))
            .findFirst()
        : Optional.empty();
  }

  /** Whether a statement leaves the loop, and no other around it. */
  private static boolean isBreak(StatementTree statement) {
    return statement instanceof BlockTree block
        ? block.getStatements().size() == 1 && isBreak(block.getStatements().get(0))
        : statement instanceof BreakTree jump && jump.getLabel() == null;
  }

  private static boolean isAsking(@Nullable MethodInvocationTree question, VisitorState state) {
    return question != null
        && (KnownEnd.tells(question, Detail.Tells.ENDED, state)
            || KnownEnd.tells(question, Detail.Tells.STOPPING, state));
  }

  /** The call that a condition asks, if the condition holds when the answer is {@code wanted}. */
  private static @Nullable MethodInvocationTree question(ExpressionTree condition, boolean wanted) {
    ExpressionTree inner = condition;
    boolean value = true;
    while (true) {
      if (inner instanceof ParenthesizedTree parenthesized) {
        inner = parenthesized.getExpression();
      } else if (inner instanceof UnaryTree not && not.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
        inner = not.getExpression();
        value = !value;
      } else if (inner instanceof BinaryTree comparison
          && ASTHelpers.constValue(comparison.getRightOperand()) instanceof Boolean constant
          && (comparison.getKind() == Tree.Kind.EQUAL_TO
              || comparison.getKind() == Tree.Kind.NOT_EQUAL_TO)) {
        value = value == (constant == (comparison.getKind() == Tree.Kind.EQUAL_TO));
        inner = comparison.getLeftOperand();
      } else {
        return value == wanted && inner instanceof MethodInvocationTree call ? call : null;
      }
    }
  }

  /**
   * Whether the body leaves the loop, or does something with what it waits for that may end it. A
   * wait inside the body, with a limit of its own, does not.
   */
  private static boolean mayEnd(Symbol subject, Optional<IfTree> exit, VisitorState state) {
    EndScanner scanner = new EndScanner(subject, exit.orElse(null), state);
    scanner.scan(state.getPath(), null);
    return scanner.found;
  }

  private static final class EndScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final Symbol subject;
    private final @Nullable IfTree exit;
    private final VisitorState state;
    private boolean found;

    private EndScanner(Symbol subject, @Nullable IfTree exit, VisitorState state) {
      this.subject = subject;
      this.exit = exit;
      this.state = state;
    }

    @Override
    public @Nullable Void visitIf(IfTree tree, @Nullable Void unused) {
      return tree == exit ? scan(tree.getElseStatement(), null) : super.visitIf(tree, null);
    }

    @Override
    public @Nullable Void visitBreak(BreakTree tree, @Nullable Void unused) {
      found = true;
      return null;
    }

    @Override
    public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void unused) {
      found = true;
      return null;
    }

    /* Whoever is interrupted may leave. */
    @Override
    public @Nullable Void visitCatch(CatchTree tree, @Nullable Void unused) {
      return null;
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
      use(tree);
      return null;
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
      use(tree);
      return super.visitMemberSelect(tree, null);
    }

    /* A return in it leaves no loop. */
    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void unused) {
      found |= Trees.any(tree, part -> subject.equals(Symbols.of(part)));
      return null;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
      return null;
    }

    private void use(Tree tree) {
      if (subject.equals(ASTHelpers.getSymbol(tree)) && !isAsked()) {
        found = true;
      }
    }

    /* Whether the use is the receiver of a call that only asks or waits. */
    private boolean isAsked() {
      return getCurrentPath().getParentPath().getParentPath().getLeaf()
              instanceof MethodInvocationTree call
          && (isAsking(call, state) || CallFacts.waits(call, state));
    }
  }
}
