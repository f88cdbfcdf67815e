package dev.unhang.fix.end;

import static com.google.errorprone.util.ASTHelpers.getType;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import dev.unhang.code.Functions;
import dev.unhang.code.Symbols;
import dev.unhang.code.Trees;
import dev.unhang.model.Fact;
import dev.unhang.model.Models;

/**
 * Whether a handler says that it is done by returning: its framework ends the response then, or
 * acknowledges the message. The models say so, with {@code response=returned}.
 */
final class ReplyAtReturn {
  private ReplyAtReturn() {}

  /** For a method, or for a lambda or reference that is handed over. */
  static boolean isReply(Tree function, VisitorState state) {
    return facts(function, state).stream().anyMatch(Fact::isReplyAtReturn);
  }

  /** Whether a lambda takes and gives nothing, so that its end is all that it tells. */
  static boolean isAction(Tree function, VisitorState state) {
    return function instanceof LambdaExpressionTree lambda
        && lambda.getParameters().isEmpty()
        && Trees.isVoidFunction(lambda, state);
  }

  private static ImmutableList<Fact> facts(Tree function, VisitorState state) {
    Models models = Models.of(state);
    if (function instanceof MethodTree) {
      MethodSymbol method = requireNonNull(Symbols.method(function));
      return method.getReturnType().hasTag(TypeTag.VOID)
          ? ImmutableList.<Fact>builder()
              .addAll(models.overrides(method, state))
              .addAll(models.annotations(method, state))
              .build()
          : ImmutableList.of();
    }
    Type type = getType(function);
    return Functions.descriptor(type, state).stream()
        .flatMap(method -> models.overrides(method, type, state).stream())
        .collect(ImmutableList.toImmutableList());
  }
}
