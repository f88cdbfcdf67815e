package dev.unhang.context.rule;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.unhang.code.Branches;
import dev.unhang.code.Symbols;
import dev.unhang.context.answer.CodeContext;
import dev.unhang.context.answer.CodeContext.Answer;
import dev.unhang.context.answer.Step;
import dev.unhang.model.Detail;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import java.util.Optional;

/**
 * What the tests of the current thread say that stand around a piece of code, such as {@code if
 * (!channel.eventLoop().inEventLoop())}, {@code if (exchange.isInIoThread()) return} or {@code
 * assert loop.inEventLoop()}.
 */
public final class Guards {
  private final VisitorState state;

  public Guards(VisitorState state) {
    this.state = state;
  }

  /** What is known of the thread at {@code code} from the tests inside its lambda or method. */
  public Optional<CodeContext> at(TreePath code) {
    return Branches.known(code, state, this::test);
  }

  private Optional<CodeContext> test(MethodInvocationTree call, boolean value, TreePath path) {
    MethodSymbol method = Symbols.method(call);
    for (Fact fact : CallFacts.of(call, state)) {
      Detail.Means thread = fact.means();
      if (fact.kind() != Kind.GUARD || method == null) {
        continue;
      }
      Step step = Step.of("`" + Step.name(method) + "` is " + value + " here", path);
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
}
