package dev.unhang.reach;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Branches;
import dev.unhang.code.Trees;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.model.Detail;
import dev.unhang.model.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether something is known to have ended where somebody waits for it: {@code if
 * (executor.isTerminated())} stands around the wait, or before it.
 */
final class KnownEnd {
  private KnownEnd() {}

  /** Whether the object that {@code subject} names has ended when the code at {@code path} runs. */
  static boolean isAt(TreePath path, ExpressionTree subject, VisitorState state) {
    Symbol variable = variable(subject);
    return variable != null
        && (isCallbackOf(variable, path, state) || isTold(variable, path, state));
  }

  /** Whether the code is a callback that {@code variable} runs when it has ended. */
  private static boolean isCallbackOf(Symbol variable, TreePath path, VisitorState state) {
    TreePath boundary = Trees.boundary(path).orElse(null);
    if (boundary == null
        || !(boundary.getParentPath().getLeaf() instanceof MethodInvocationTree call)) {
      return false;
    }
    ExpressionTree receiver = ASTHelpers.getReceiver(call);
    return receiver != null
        && variable.equals(variable(receiver))
        && CallFacts.ofArgument(call, boundary.getLeaf(), state).stream()
            .anyMatch(fact -> fact.kind() == Kind.COMPLETION || fact.kind() == Kind.ASYNC_HANDLER);
  }

  private static boolean isTold(Symbol variable, TreePath path, VisitorState state) {
    return Branches.known(
            path,
            state,
            (question, value, at) ->
                value
                        && question instanceof MethodInvocationTree call
                        && tells(call, Detail.Tells.ENDED, state)
                        && variable.equals(subject(call))
                    ? Optional.of(true)
                    : Optional.<Boolean>empty())
        .isPresent();
  }

  /** Whether the answer of a call says that its receiver has ended, or is about to. */
  static boolean tells(MethodInvocationTree call, Detail.Tells what, VisitorState state) {
    return CallFacts.of(call, state).stream().anyMatch(fact -> fact.tells() == what);
  }

  /** The variable that a call is about. */
  static @Nullable Symbol subject(MethodInvocationTree call) {
    ExpressionTree receiver = ASTHelpers.getReceiver(call);
    return receiver == null ? null : variable(receiver);
  }

  private static @Nullable Symbol variable(ExpressionTree expression) {
    return ASTHelpers.getSymbol(expression) instanceof VarSymbol variable ? variable : null;
  }
}
