package dev.unhang.judge.disconnect.hook;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Type;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import java.util.List;

/**
 * Callbacks of the normal end of what a handler returns. Those of any other stream end the work
 * when that stream ends, whatever the client does.
 */
final class EndOfAnswer {
  private EndOfAnswer() {}

  /**
   * Whether a callback runs when the answer has been sent, and not when the client goes.
   *
   * @param call the call that registers it
   * @param facts what is known of its argument
   */
  static boolean isOne(TreePath call, List<Fact> facts) {
    return facts.stream().anyMatch(fact -> fact.kind() == Kind.COMPLETION_ONLY) && isReturned(call);
  }

  /** Whether the stream is returned, perhaps with more links, and not read here. */
  private static boolean isReturned(TreePath call) {
    TreePath last = call;
    while (last.getParentPath().getLeaf() instanceof MemberSelectTree
        && last.getParentPath().getParentPath().getLeaf() instanceof MethodInvocationTree) {
      last = last.getParentPath().getParentPath();
    }
    Tree parent = last.getParentPath().getLeaf();
    Type registered = ASTHelpers.getType(call.getLeaf());
    Type returned = ASTHelpers.getType(last.getLeaf());
    return (parent instanceof ReturnTree || parent instanceof LambdaExpressionTree)
        && registered != null
        && returned != null
        && registered.tsym == returned.tsym;
  }
}
