package dev.unhang.judge.disconnect.hook;

import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.unhang.context.rule.CompletedResults;
import dev.unhang.context.rule.Traits;
import dev.unhang.model.Kind;

/** Streams that go on in another one, which then does not end with its own source. */
public final class JoinedStreams {
  private JoinedStreams() {}

  /**
   * The streams that an operator is given, and that may go on when what it is called on has ended.
   * Of one of another type, such as that of a single element, nobody knows that it lasts.
   */
  public static ImmutableList<ExpressionTree> of(
      MethodInvocationTree operator, VisitorState state) {
    if (!Traits.ofCall(Kind.PROLONGS, operator, state)) {
      return ImmutableList.of();
    }
    return operator.getArguments().stream()
        .filter(other -> ASTHelpers.isSameType(getType(other), getType(operator), state))
        .filter(other -> !CompletedResults.isCompleted(other, state))
        .collect(ImmutableList.toImmutableList());
  }
}
