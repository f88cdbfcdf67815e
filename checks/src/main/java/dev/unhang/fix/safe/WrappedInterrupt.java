package dev.unhang.fix.safe;

import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Trees.OwnCodeScanner;
import dev.unhang.context.rule.Traits;
import dev.unhang.model.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@code catch} that makes an unchecked exception of an {@code InterruptedException}: on a thread
 * of its own, that ends the thread, and is reported as it is anywhere else.
 */
public final class WrappedInterrupt extends OwnCodeScanner {
  private final VisitorState state;
  private boolean found;

  private WrappedInterrupt(VisitorState state) {
    this.state = state;
  }

  /** Whether code itself throws something besides, for its caller to handle. */
  public static boolean throwsOther(Tree code, VisitorState state) {
    WrappedInterrupt scanner = new WrappedInterrupt(state);
    scanner.scan(code, null);
    return scanner.found;
  }

  /** Whether a {@code catch} does nothing else. */
  public static boolean is(CatchTree handler, VisitorState state) {
    List<? extends StatementTree> statements = handler.getBlock().getStatements();
    int last = statements.size() - 1;
    return last >= 0
        && statements.get(last) instanceof ThrowTree thrown
        && thrown.getExpression() instanceof NewClassTree creation
        && creation.getClassBody() == null
        && !ASTHelpers.isCheckedExceptionType(getType(creation), state)
        && statements.subList(0, last).stream().allMatch(each -> isIdle(each, state))
        && ThrownTypes.alternatives(handler).stream()
            .allMatch(type -> isInterrupt(getType(type), state));
  }

  private static boolean isInterrupt(@Nullable Type type, VisitorState state) {
    return type != null
        && ASTHelpers.isSameType(type, state.getSymtab().interruptedExceptionType, state);
  }

  private static boolean isIdle(StatementTree statement, VisitorState state) {
    return statement instanceof ExpressionStatementTree expression
        && expression.getExpression() instanceof MethodInvocationTree call
        && Traits.ofCall(Kind.IDLE, call, state);
  }

  @Override
  public @Nullable Void visitCatch(CatchTree tree, @Nullable Void unused) {
    return is(tree, state) ? null : super.visitCatch(tree, null);
  }

  @Override
  public @Nullable Void visitThrow(ThrowTree tree, @Nullable Void unused) {
    found = true;
    return null;
  }
}
