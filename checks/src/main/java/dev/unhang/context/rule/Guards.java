package dev.unhang.context.rule;

import com.google.errorprone.VisitorState;
import com.google.errorprone.suppliers.Supplier;
import com.google.errorprone.suppliers.Suppliers;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Branches;
import dev.unhang.code.Symbols;
import dev.unhang.context.answer.CodeContext;
import dev.unhang.context.answer.CodeContext.Answer;
import dev.unhang.context.answer.Step;
import dev.unhang.model.Detail;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the tests of the current thread say that stand around a piece of code, such as {@code if
 * (!channel.eventLoop().inEventLoop())}, {@code if (exchange.isInIoThread()) return} or {@code
 * assert loop.inEventLoop()}.
 */
public final class Guards {
  private static final Supplier<Type> THREAD = Suppliers.typeFromString("java.lang.Thread");

  private final VisitorState state;

  public Guards(VisitorState state) {
    this.state = state;
  }

  /** What is known of the thread at {@code code} from the tests inside its lambda or method. */
  public Optional<CodeContext> at(TreePath code) {
    return Branches.known(code, state, this::test);
  }

  private Optional<CodeContext> test(ExpressionTree question, boolean value, TreePath path) {
    for (Fact fact : facts(question)) {
      Detail.Means thread = fact.means();
      if (fact.kind() != Kind.GUARD) {
        continue;
      }
      Step step = Step.of("`" + name(question) + "` is " + value + " here", path);
      if (thread == Detail.Means.EVENT_LOOP) {
        return Optional.of(
            value
                ? CodeContext.ofFramework(Answer.EVENT_LOOP, CodeContext.eventLoop(fact), step)
                : CodeContext.mayBlock(step));
      }
      if (thread == Detail.Means.MAY_BLOCK && value) {
        return Optional.of(CodeContext.mayBlock(step));
      }
    }
    return Optional.empty();
  }

  /** What the models say about a call, or about the type that the current thread is asked for. */
  private List<Fact> facts(ExpressionTree question) {
    Type type = null;
    if (question instanceof InstanceOfTree tree && isThread(tree.getExpression())) {
      type = ASTHelpers.getType(tree.getType());
    } else if (question instanceof MethodInvocationTree call) {
      type = typeAskedFor(call);
    }
    return type == null ? CallFacts.of(question, state) : Models.of(state).types(type, state);
  }

  /** The type in {@code X.class.isInstance(thread)}. */
  private @Nullable Type typeAskedFor(MethodInvocationTree call) {
    MethodSymbol method = Symbols.method(call);
    return method != null
            && method.getSimpleName().contentEquals("isInstance")
            && ASTHelpers.getReceiver(call) instanceof MemberSelectTree literal
            && literal.getIdentifier().contentEquals("class")
            && call.getArguments().size() == 1
            && isThread(call.getArguments().get(0))
        ? ASTHelpers.getType(literal.getExpression())
        : null;
  }

  private boolean isThread(ExpressionTree expression) {
    Type type = ASTHelpers.getType(expression);
    return type != null && ASTHelpers.isSubtype(type, THREAD.get(state), state);
  }

  private static String name(ExpressionTree question) {
    MethodSymbol method = Symbols.method(question);
    return method == null ? question.toString() : Step.name(method);
  }
}
