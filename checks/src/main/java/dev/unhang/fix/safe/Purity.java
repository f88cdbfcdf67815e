package dev.unhang.fix.safe;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.unhang.context.rule.Traits;
import dev.unhang.model.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether an expression only looks at things, so that nobody misses it. */
public final class Purity {
  private static final String GET = "get";
  private static final ImmutableSet<Tree.Kind> STEPS =
      ImmutableSet.of(
          Tree.Kind.POSTFIX_INCREMENT,
          Tree.Kind.POSTFIX_DECREMENT,
          Tree.Kind.PREFIX_INCREMENT,
          Tree.Kind.PREFIX_DECREMENT);

  private Purity() {}

  public static boolean isPure(@Nullable Tree expression, VisitorState state) {
    boolean[] pure = {true};
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        pure[0] &= isQuestion(call, state);
        return super.visitMethodInvocation(call, null);
      }

      @Override
      public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void unused) {
        pure[0] = false;
        return null;
      }

      @Override
      public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void unused) {
        pure[0] = false;
        return null;
      }

      @Override
      public @Nullable Void visitCompoundAssignment(
          CompoundAssignmentTree tree, @Nullable Void unused) {
        pure[0] = false;
        return null;
      }

      @Override
      public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void unused) {
        pure[0] &= !STEPS.contains(tree.getKind());
        return super.visitUnary(tree, null);
      }

      @Override
      public @Nullable Void visitSwitchExpression(
          SwitchExpressionTree tree, @Nullable Void unused) {
        pure[0] = false;
        return null;
      }

      @Override
      public @Nullable Void visitLambdaExpression(
          LambdaExpressionTree tree, @Nullable Void unused) {
        return null;
      }
    }.scan(expression, null);
    return pure[0];
  }

  private static boolean isQuestion(MethodInvocationTree call, VisitorState state) {
    String name = getSymbol(call).getSimpleName().toString();
    return Traits.ofCall(Kind.ASKS, call, state)
        || isFactory(getSymbol(call), state)
        || begins(name, "is")
        || begins(name, "has")
        || isGetter(name);
  }

  /**
   * By its name: what is called {@code getAndSet} or {@code getOrCreate} does something besides.
   */
  private static boolean isGetter(String name) {
    return begins(name, GET)
        && !begins(name.substring(GET.length()), "And")
        && !begins(name.substring(GET.length()), "Or");
  }

  /** A method that makes a plain value of its own class, such as a duration. */
  private static boolean isFactory(MethodSymbol method, VisitorState state) {
    return method.isStatic()
        && method.getReturnType().tsym.equals(method.owner)
        && Immutables.isValue(method.getReturnType(), state);
  }

  private static boolean begins(String name, String verb) {
    return name.length() > verb.length()
        && name.startsWith(verb)
        && Character.isUpperCase(name.charAt(verb.length()));
  }

  /** Whether the statements of a loop's header only count. */
  public static boolean countsOnly(List<StatementTree> statements, VisitorState state) {
    return statements.stream()
        .allMatch(
            statement ->
                statement instanceof VariableTree variable
                    ? isPure(variable.getInitializer(), state)
                    : statement instanceof ExpressionStatementTree step
                        && STEPS.contains(step.getExpression().getKind()));
  }
}
