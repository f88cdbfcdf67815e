package dev.unhang.fix.end;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.context.rule.Traits;
import dev.unhang.model.Kind;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/** Calls behind a wait that say or begin the same whether or not the end has come. */
final class PassedOn {
  private static final Set<ElementKind> GIVEN =
      Set.of(ElementKind.PARAMETER, ElementKind.EXCEPTION_PARAMETER, ElementKind.ENUM_CONSTANT);

  private PassedOn() {}

  /** Whether a call passes on what the handler was given: news of its own may be of the end. */
  static boolean isOne(MethodInvocationTree call, VisitorState state) {
    return Traits.ofCall(Kind.PASSES_ON, call, state)
        && call.getArguments().stream().allMatch(PassedOn::isNoNews);
  }

  private static boolean isNoNews(ExpressionTree argument) {
    return (argument instanceof LiteralTree literal && literal.getValue() instanceof Number)
        || (getSymbol(argument) instanceof VarSymbol given && GIVEN.contains(given.getKind()));
  }

  /**
   * Whether a call begins the end of something in the way in which what is waited for was begun:
   * the event loops of the workers behind those of the server.
   */
  static boolean isSameEnd(MethodInvocationTree call, @Nullable Symbol begun, VisitorState state) {
    return begun != null
        && begun.getSimpleName().equals(getSymbol(call).getSimpleName())
        && Traits.ofCall(Kind.ENDS, call, state);
  }
}
