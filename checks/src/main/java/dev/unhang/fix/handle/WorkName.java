package dev.unhang.fix.handle;

import com.google.common.base.Ascii;
import com.google.common.collect.Iterables;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.unhang.fix.text.FreeNames;
import java.util.Optional;

/**
 * What an owner would call a second {@code task}: by what it does, {@code followTask}, or by what
 * runs it, {@code tickerTask}.
 */
public final class WorkName {
  private static final String FUNCTION = FunctionalInterface.class.getSimpleName();

  private WorkName() {}

  /**
   * A free name that is the wished one, or says what the work does; a number is the last resort.
   */
  public static String free(TreePath start, String wished, FreeNames names) {
    return names.isFree(wished)
        ? wished
        : of(start.getLeaf(), wished).filter(names::isFree).orElseGet(() -> names.free(wished));
  }

  /** The wished name with what the work does before it. */
  static Optional<String> of(Tree start, String wished) {
    if (!(start instanceof MethodInvocationTree call)) {
      return Optional.empty();
    }
    return called(call)
        .or(() -> runner(call))
        .map(name -> name + Ascii.toUpperCase(wished.charAt(0)) + wished.substring(1));
  }

  /** The one method that the task calls. */
  private static Optional<String> called(MethodInvocationTree call) {
    ExpressionTree task = Iterables.getFirst(call.getArguments(), null);
    if (task instanceof MemberReferenceTree reference) {
      return name(ASTHelpers.getSymbol(reference));
    }
    Tree body = task instanceof LambdaExpressionTree lambda ? lambda.getBody() : null;
    if (body instanceof BlockTree block
        && block.getStatements().size() == 1
        && block.getStatements().get(0) instanceof ExpressionStatementTree statement) {
      body = statement.getExpression();
    }
    return body instanceof MethodInvocationTree inner
        ? name(ASTHelpers.getSymbol(inner))
        : Optional.empty();
  }

  /** The name of a method, unless it is one that says nothing: that of a function, or of none. */
  private static Optional<String> name(MethodSymbol method) {
    boolean isFunction =
        method.owner.getAnnotationMirrors().stream()
            .anyMatch(each -> each.type.tsym.getSimpleName().contentEquals(FUNCTION));
    return isFunction || method.isConstructor()
        ? Optional.empty()
        : Optional.of(method.getSimpleName().toString());
  }

  private static Optional<String> runner(MethodInvocationTree call) {
    return ASTHelpers.getReceiver(call) instanceof IdentifierTree runner
        ? Optional.of(runner.getName().toString())
        : Optional.empty();
  }
}
