package dev.unhang.context.rule;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.SourceUnits;
import dev.unhang.code.Trees.OwnCodeScanner;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Asynchronous results that are complete when they are made, such as a completed future. */
public final class CompletedResults {
  private CompletedResults() {}

  /** Whether the lambda or method at {@code boundary} returns nothing but completed results. */
  public static boolean onlyReturned(TreePath boundary, VisitorState state) {
    ImmutableList<ExpressionTree> results = returned(boundary.getLeaf());
    return !results.isEmpty() && results.stream().allMatch(result -> isCompleted(result, state));
  }

  /** Whether {@code result} is a call that makes a completed result, or a choice of such calls. */
  public static boolean isCompleted(ExpressionTree result, VisitorState state) {
    return isMade(
        result, call -> CallFacts.has(Kind.COMPLETED, call, state) || isOfHelper(call, state));
  }

  private static boolean isMade(ExpressionTree result, Predicate<MethodInvocationTree> made) {
    ExpressionTree bare = ASTHelpers.stripParentheses(result);
    return bare instanceof ConditionalExpressionTree choice
        ? isMade(choice.getTrueExpression(), made) && isMade(choice.getFalseExpression(), made)
        : bare instanceof MethodInvocationTree call && made.test(call);
  }

  /** Whether a method of this compilation does nothing but wrap what it is given that way. */
  private static boolean isOfHelper(MethodInvocationTree call, VisitorState state) {
    MethodSymbol method = ASTHelpers.getSymbol(call);
    Optional<TreePath> helper =
        method.isStatic() || method.isPrivate()
            ? SourceUnits.of(state).declaration(method, state)
            : Optional.empty();
    ImmutableList<ExpressionTree> results =
        helper.map(path -> returned(path.getLeaf())).orElse(ImmutableList.of());
    return !results.isEmpty()
        && results.stream()
            .allMatch(result -> isMade(result, made -> CallFacts.has(Kind.COMPLETED, made, state)));
  }

  /**
   * Whether a value of {@code type} is a future, stage, publisher or response to be filled later.
   */
  public static boolean isAsynchronous(@Nullable Type type, VisitorState state) {
    return type != null
        && Models.of(state).returns(type, state).stream()
            .anyMatch(fact -> fact.kind() == Kind.ASYNC_HANDLER);
  }

  /** The results of a lambda or method, in source order. */
  public static ImmutableList<ExpressionTree> returned(Tree boundary) {
    if (boundary instanceof LambdaExpressionTree lambda
        && lambda.getBody() instanceof ExpressionTree expression) {
      return ImmutableList.of(expression);
    }
    ImmutableList.Builder<ExpressionTree> results = ImmutableList.builder();
    Tree body =
        boundary instanceof MethodTree method
            ? method.getBody()
            : boundary instanceof LambdaExpressionTree lambda ? lambda.getBody() : null;
    new OwnCodeScanner() {
      @Override
      public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void unused) {
        if (tree.getExpression() != null) {
          results.add(tree.getExpression());
        }
        return null;
      }
    }.scan(body, null);
    return results.build();
  }
}
