package dev.unhang.reach;

import static com.google.errorprone.util.ASTHelpers.getReceiver;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.errorprone.VisitorState;
import com.google.errorprone.suppliers.Supplier;
import com.google.errorprone.suppliers.Suppliers;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Variables;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.model.Detail;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fluent chains whose last call waits: {@code channel.closeFuture().sync()}. */
final class Chains {
  private static final Supplier<Type> FUTURE =
      Suppliers.typeFromString("java.util.concurrent.Future");
  private static final int LONGEST = 12;

  private Chains() {}

  /** The call further up the chain, or in a variable, whose result stands for the end. */
  static Optional<ExpressionTree> end(@Nullable ExpressionTree last, VisitorState state) {
    ExpressionTree link = last;
    for (int i = 0; link != null && i < LONGEST; i++) {
      if (link instanceof ParenthesizedTree parenthesized) {
        link = parenthesized.getExpression();
      } else if (link instanceof MethodInvocationTree call) {
        if (awaitsEnd(call, state)) {
          return Optional.of(call);
        }
        ExpressionTree receiver = getReceiver(call);
        link = receiver != null && isAsynchronous(getType(receiver), state) ? receiver : null;
      } else {
        link = Variables.ofConstant(link, state);
      }
    }
    return Optional.empty();
  }

  private static boolean awaitsEnd(MethodInvocationTree call, VisitorState state) {
    return CallFacts.of(call, state).stream()
        .anyMatch(fact -> fact.kind() == Kind.BLOCKING_CHAIN && fact.awaits() == Detail.Awaits.END);
  }

  private static boolean isAsynchronous(@Nullable Type type, VisitorState state) {
    return type != null
        && (!Models.of(state).returns(type, state).isEmpty()
            || ASTHelpers.isSubtype(type, FUTURE.get(state), state));
  }
}
