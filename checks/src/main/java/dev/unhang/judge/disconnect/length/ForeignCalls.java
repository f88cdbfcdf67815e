package dev.unhang.judge.disconnect.length;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Functions;
import dev.unhang.code.Trees;
import dev.unhang.code.Variables;
import dev.unhang.context.rule.Traits;
import dev.unhang.judge.Sources;
import dev.unhang.model.Kind;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/**
 * Tells where a function, iterator or stream comes from: from elsewhere, if it is a parameter, a
 * field that is set from elsewhere, or the result of a call that nobody can see into. What the code
 * in sight writes, or gives as an argument, is no such thing, nor is what a collection returns.
 */
final class ForeignCalls {
  private static final int DEEPEST = 5;

  private final Sources code;
  private final UnknownCalls unknown;

  ForeignCalls(Sources code, UnknownCalls unknown) {
    this.code = code;
    this.unknown = unknown;
  }

  /** Whether what a call is called on comes from elsewhere. */
  boolean comesFromElsewhere(TreePath call) {
    ExpressionTree receiver = Trees.receiver(call.getLeaf());
    return receiver != null && isForeign(new TreePath(call, receiver), DEEPEST);
  }

  private boolean isForeign(TreePath path, int depth) {
    ExpressionTree value = Variables.bare((ExpressionTree) path.getLeaf());
    if (value == null || depth == 0) {
      return false;
    }
    TreePath at = new TreePath(path.getParentPath(), value);
    if (value instanceof ConditionalExpressionTree choice) {
      return isForeign(new TreePath(at, choice.getTrueExpression()), depth)
          || isForeign(new TreePath(at, choice.getFalseExpression()), depth);
    }
    if (value instanceof MemberReferenceTree reference) {
      TreePath object = new TreePath(at, reference.getQualifierExpression());
      return unknown.isOpenReference(at) || (unknown.isForeign(at) && isForeign(object, depth - 1));
    }
    if (value instanceof MethodInvocationTree && getSymbol(value) instanceof MethodSymbol method) {
      return UnknownCalls.isPlatform(method) ? isMadeOf(at, depth) : unknown.isSurelyOpen(at);
    }
    return getSymbol(value) instanceof VarSymbol variable && isForeign(variable, depth);
  }

  /** Whether what a call of the platform returns runs something that comes from elsewhere. */
  private boolean isMadeOf(TreePath call, int depth) {
    ExpressionTree receiver = Trees.receiver(call.getLeaf());
    return (receiver != null
            && mayLast(getType(receiver), call)
            && isForeign(new TreePath(call, receiver), depth))
        || Trees.arguments(call.getLeaf()).stream()
            .anyMatch(
                each ->
                    mayLast(getType(each), call) && isForeign(new TreePath(call, each), depth - 1));
  }

  /** Whether a type is one of a function, iterator or stream. */
  private boolean mayLast(@Nullable Type type, TreePath at) {
    return type != null
        && (Traits.ofType(Kind.MAY_LAST, type, code.at(at))
            || Functions.descriptor(type, code.state())
                .filter(method -> Traits.ofCall(Kind.MAY_LAST, method, type, code.at(at)))
                .isPresent());
  }

  private boolean isForeign(VarSymbol variable, int depth) {
    TreePath declaration = code.declaration(variable);
    if (declaration == null) {
      return false;
    }
    if (variable.getKind() == ElementKind.PARAMETER) {
      return !(declaration.getParentPath().getLeaf() instanceof LambdaExpressionTree)
          && isGivenFromElsewhere(declaration, depth);
    }
    ImmutableList<TreePath> values = code.values(variable);
    return (values.isEmpty() && variable.owner instanceof ClassSymbol)
        || values.stream().anyMatch(each -> isForeign(each, depth - 1));
  }

  private boolean isGivenFromElsewhere(TreePath parameter, int depth) {
    ImmutableList<ExpressionTree> given = code.callers().given(parameter);
    return given.isEmpty()
        || given.stream().anyMatch(each -> isForeign(new TreePath(parameter, each), depth - 1));
  }
}
