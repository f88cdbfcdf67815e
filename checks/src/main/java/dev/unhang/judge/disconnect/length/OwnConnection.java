package dev.unhang.judge.disconnect.length;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Variables;
import dev.unhang.context.rule.CompletedResults;
import dev.unhang.judge.Sources;
import dev.unhang.judge.disconnect.client.ClientScope;
import dev.unhang.judge.disconnect.hook.TypeFacts;
import javax.lang.model.element.ElementKind;

/**
 * Tells what belongs to the client's own connection: what its method is given, what comes of that,
 * and what helpers are given of it.
 */
final class OwnConnection {
  private static final int DEEPEST = 3;

  private final Sources code;
  private final ClientScope scope;

  OwnConnection(Sources code, ClientScope scope) {
    this.code = code;
    this.scope = scope;
  }

  /** Whether an expression is about the connection of this client. */
  boolean isBehind(ExpressionTree expression) {
    return isBehind(expression, DEEPEST);
  }

  /** Whether an expression begins with a local variable that holds something else. */
  boolean isOther(ExpressionTree expression) {
    return Variables.root(expression) instanceof VarSymbol variable
        && variable.getKind() == ElementKind.LOCAL_VARIABLE
        && !variable.equals(scope.stream())
        && values(variable).stream().noneMatch(value -> isBehind(value, DEEPEST));
  }

  private boolean isBehind(ExpressionTree expression, int depth) {
    Symbol root = Variables.root(expression);
    return root != null
        && (root.equals(scope.stream())
            || (scope.type() != null && root.owner.equals(getSymbol(scope.entry().getLeaf())))
            || (depth > 0 && root instanceof VarSymbol variable && isHandedOn(variable, depth)));
  }

  /** A parameter that all callers give this connection, or a variable for what comes of one. */
  private boolean isHandedOn(VarSymbol variable, int depth) {
    TreePath declaration = code.declaration(variable);
    if (declaration == null || !isConnectionOrFuture(variable)) {
      return false;
    }
    ImmutableList<ExpressionTree> given =
        declaration.getParentPath().getLeaf() instanceof MethodTree
            ? code.callers().given(declaration)
            : values(variable);
    return !given.isEmpty() && given.stream().allMatch(value -> isBehind(value, depth - 1));
  }

  private boolean isConnectionOrFuture(VarSymbol variable) {
    return variable.owner instanceof MethodSymbol
        && (TypeFacts.tellsEnd(variable.type, code.state())
            || isGivenToEntry(variable.type)
            || CompletedResults.isAsynchronous(variable.type, code.state()));
  }

  /** Whether the client's method has a parameter of a type, as the context of a channel is. */
  private boolean isGivenToEntry(Type type) {
    return getSymbol(scope.entry().getLeaf()) instanceof MethodSymbol entry
        && entry.getParameters().stream()
            .anyMatch(each -> ASTHelpers.isSameType(each.type, type, code.state()));
  }

  private ImmutableList<ExpressionTree> values(VarSymbol variable) {
    return code.values(variable).stream()
        .map(TreePath::getLeaf)
        .map(ExpressionTree.class::cast)
        .collect(ImmutableList.toImmutableList());
  }
}
