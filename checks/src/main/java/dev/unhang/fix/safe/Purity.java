package dev.unhang.fix.safe;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.FieldChanges;
import dev.unhang.code.SourceUnits;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.context.rule.Traits;
import dev.unhang.model.Kind;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/** Whether an expression only looks at things, so that nobody misses it. */
public final class Purity {
  private static final ImmutableList<String> VERBS = ImmutableList.of("get", "is", "has");

  /* What is called getAndSet, getOrCreate or getJobsAndClear does something besides. */
  private static final Pattern DOES_MORE = Pattern.compile("(And|Or)[A-Z]");

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
        pure[0] &= !FieldChanges.STEPS.contains(tree.getKind());
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

  /** Whether a call, but for its receiver and arguments, only tells what is there. */
  public static boolean isQuestion(MethodInvocationTree call, VisitorState state) {
    return isQuestion(getSymbol(call), CallFacts.receiver(call), state);
  }

  /** Whether a method only tells what is there. */
  static boolean isQuestion(MethodSymbol method, @Nullable Type receiver, VisitorState state) {
    String name = method.getSimpleName().toString();
    return Traits.ofCall(Kind.ASKS, method, receiver, state)
        || isOfValue(method, state)
        || (VERBS.stream().anyMatch(verb -> begins(name, verb))
            && !DOES_MORE.matcher(name).find()
            && !changesFields(method, state));
  }

  private static boolean changesFields(MethodSymbol method, VisitorState state) {
    return SourceUnits.of(state)
        .declaration(method, state)
        .filter(path -> path.getLeaf() instanceof MethodTree tree && FieldChanges.areIn(tree))
        .isPresent();
  }

  /** A method of a plain value, such as a duration, which only tells or makes another. */
  private static boolean isOfValue(MethodSymbol method, VisitorState state) {
    return method.owner.getKind() == ElementKind.CLASS
        && Immutables.isValue(method.owner.type, state)
        && !ASTHelpers.isVoidType(method.getReturnType(), state);
  }

  private static boolean begins(String name, String verb) {
    return name.length() > verb.length()
        && name.startsWith(verb)
        && Character.isUpperCase(name.charAt(verb.length()));
  }

  /** Whether the statements of a loop's header only count, in variables of the method. */
  public static boolean countsOnly(List<StatementTree> statements, VisitorState state) {
    return statements.stream()
        .allMatch(
            statement ->
                statement instanceof VariableTree variable
                    ? isPure(variable.getInitializer(), state)
                    : statement instanceof ExpressionStatementTree step
                        && FieldChanges.STEPS.contains(step.getExpression().getKind())
                        && !FieldChanges.areIn(step));
  }
}
