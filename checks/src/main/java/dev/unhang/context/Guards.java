package dev.unhang.context;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.unhang.model.Attribute;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import java.util.Optional;

/**
 * What the tests of the current thread say that stand around a piece of code, such as {@code if
 * (!channel.eventLoop().inEventLoop())} or {@code if (exchange.isInIoThread()) return}.
 */
final class Guards {
  private static final String EVENT_LOOP = "event-loop";
  private static final String MAY_BLOCK = "may-block";

  private final VisitorState state;

  Guards(VisitorState state) {
    this.state = state;
  }

  /** What is known of the thread at {@code code} from the tests inside {@code boundary}. */
  Optional<CodeContext> at(TreePath code, Tree boundary) {
    for (TreePath path = code;
        path.getParentPath() != null && path.getLeaf() != boundary;
        path = path.getParentPath()) {
      Optional<CodeContext> context = around(path);
      if (context.isPresent()) {
        return context;
      }
    }
    return Optional.empty();
  }

  private Optional<CodeContext> around(TreePath path) {
    Tree inner = path.getLeaf();
    Tree outer = path.getParentPath().getLeaf();
    if (outer instanceof IfTree branch && branch.getCondition() != inner) {
      return given(branch.getCondition(), branch.getThenStatement() == inner, path);
    }
    if (outer instanceof ConditionalExpressionTree choice && choice.getCondition() != inner) {
      return given(choice.getCondition(), choice.getTrueExpression() == inner, path);
    }
    if (outer instanceof BinaryTree operation && operation.getRightOperand() == inner) {
      boolean isAnd = operation.getKind() == Tree.Kind.CONDITIONAL_AND;
      return isAnd || operation.getKind() == Tree.Kind.CONDITIONAL_OR
          ? given(operation.getLeftOperand(), isAnd, path)
          : Optional.empty();
    }
    return outer instanceof BlockTree block ? afterExits(block, inner, path) : Optional.empty();
  }

  /** What holds behind {@code if (test) return;}. */
  private Optional<CodeContext> afterExits(BlockTree block, Tree statement, TreePath path) {
    for (StatementTree earlier : block.getStatements()) {
      if (earlier == statement) {
        break;
      }
      if (earlier instanceof IfTree branch
          && branch.getElseStatement() == null
          && leaves(branch.getThenStatement())) {
        Optional<CodeContext> context = given(branch.getCondition(), false, path);
        if (context.isPresent()) {
          return context;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean leaves(StatementTree statement) {
    if (statement instanceof BlockTree block) {
      return !block.getStatements().isEmpty()
          && leaves(block.getStatements().get(block.getStatements().size() - 1));
    }
    return statement instanceof ReturnTree
        || statement instanceof ThrowTree
        || statement instanceof BreakTree
        || statement instanceof ContinueTree;
  }

  /** What follows from {@code condition} being {@code value}. */
  private Optional<CodeContext> given(ExpressionTree condition, boolean value, TreePath path) {
    if (condition instanceof ParenthesizedTree parenthesized) {
      return given(parenthesized.getExpression(), value, path);
    }
    if (condition instanceof UnaryTree unary && unary.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
      return given(unary.getExpression(), !value, path);
    }
    if (condition instanceof BinaryTree operation
        && operation.getKind() == (value ? Tree.Kind.CONDITIONAL_AND : Tree.Kind.CONDITIONAL_OR)) {
      return given(operation.getLeftOperand(), value, path)
          .or(() -> given(operation.getRightOperand(), value, path));
    }
    if (condition instanceof IdentifierTree) {
      TreePath declaration = UsageIndex.of(state).declaration(ASTHelpers.getSymbol(condition));
      return declaration != null
              && declaration.getLeaf() instanceof VariableTree variable
              && variable.getInitializer() instanceof MethodInvocationTree call
          ? test(call, value, path)
          : Optional.empty();
    }
    return condition instanceof MethodInvocationTree call
        ? test(call, value, path)
        : Optional.empty();
  }

  private Optional<CodeContext> test(MethodInvocationTree call, boolean value, TreePath path) {
    for (Fact fact : CallFacts.of(call, state)) {
      String thread = fact.attribute(Attribute.MEANS, "");
      if (fact.kind() != Kind.GUARD || thread.isEmpty()) {
        continue;
      }
      String step =
          "`"
              + Steps.name(ASTHelpers.getSymbol(call))
              + "` is "
              + value
              + " here"
              + Steps.line(path);
      if (thread.equals(EVENT_LOOP)) {
        return Optional.of(
            value
                ? CodeContext.ofFramework(Answer.EVENT_LOOP, Places.eventLoop(fact), step)
                : CodeContext.mayBlock(step));
      }
      if (thread.equals(MAY_BLOCK) && value) {
        return Optional.of(CodeContext.mayBlock(step));
      }
    }
    return Optional.empty();
  }
}
