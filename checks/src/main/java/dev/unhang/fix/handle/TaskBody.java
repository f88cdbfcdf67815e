package dev.unhang.fix.handle;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree.JCMemberReference;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.SourceText;
import java.util.Optional;

/**
 * The text of a task for a method that takes a {@code Runnable} or a {@code Callable}, as {@code
 * submit} does.
 */
final class TaskBody {
  private final SourceText source;
  private final VisitorState state;

  TaskBody(PatchScope scope) {
    this.source = scope.source();
    this.state = scope.state();
  }

  /** The text; empty if it cannot be one or the other. */
  Optional<String> forSubmit(ExpressionTree task) {
    if (task instanceof LambdaExpressionTree) {
      return Optional.of(source.of(task));
    }
    if (task instanceof MemberReferenceTree reference) {
      return isOverloaded(reference) ? asLambda(reference) : Optional.of(source.of(task));
    }
    Type type = getType(task);
    if (type == null) {
      return Optional.empty();
    }
    boolean isRunnable = isA(type, "java.lang.Runnable");
    boolean isCallable = isA(type, "java.util.concurrent.Callable");
    if (isRunnable != isCallable) {
      return Optional.of(source.of(task));
    }
    return !isRunnable
            && task instanceof IdentifierTree
            && state.getTypes().isFunctionalInterface(type)
        ? Optional.of(
            source.of(task)
                + "::"
                + state.getTypes().findDescriptorSymbol(type.tsym).getSimpleName())
        : Optional.empty();
  }

  private boolean isA(Type type, String name) {
    Type other = state.getTypeFromString(name);
    return other != null && ASTHelpers.isSubtype(type, other, state);
  }

  /** Whether the compiler cannot tell from a reference alone which method is meant. */
  private static boolean isOverloaded(MemberReferenceTree reference) {
    return ((JCMemberReference) reference).getOverloadKind()
        != JCMemberReference.OverloadKind.UNOVERLOADED;
  }

  private String owner(ExpressionTree qualifier) {
    boolean isThis =
        qualifier instanceof IdentifierTree name && name.getName().contentEquals("this");
    return isThis ? "" : source.of(qualifier) + ".";
  }

  private Optional<String> asLambda(MemberReferenceTree reference) {
    ExpressionTree qualifier = reference.getQualifierExpression();
    boolean isFixed =
        reference.getMode() == MemberReferenceTree.ReferenceMode.INVOKE
            && qualifier instanceof IdentifierTree
            && (!(getSymbol(qualifier) instanceof VarSymbol variable)
                || ASTHelpers.isConsideredFinal(variable));
    return isFixed
        ? Optional.of("() -> " + owner(qualifier) + reference.getName() + "()")
        : Optional.empty();
  }
}
