package dev.unhang.fix.handle;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import dev.unhang.code.Trees;
import dev.unhang.code.Trees.OwnCodeScanner;
import dev.unhang.code.UsageIndex;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.context.rule.Traits;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.model.Kind;
import java.util.function.Predicate;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/** What a task does behind a loop. */
final class AfterLoop {
  private AfterLoop() {}

  /** Whether a task does more behind a loop, in the same code or in that which calls it. */
  static boolean isIn(TaskPart part, TaskLoop loop, PatchScope scope) {
    boolean isHere =
        part.body().getCompilationUnit() == scope.state().getPath().getCompilationUnit();
    return isHere
        && (doesMore(part.body().getLeaf(), loop.tree(), scope)
            || doesMoreInTurns(part.body().getLeaf(), loop.tree(), scope)
            || isBehindCall(part, scope));
  }

  /** Whether the code that calls a part of the task does more behind that. */
  static boolean isBehindCall(TaskPart part, PatchScope scope) {
    return part.caller() != null
        && part.call() != null
        && (doesMore(part.caller(), part.call(), scope)
            || doesMoreInTurns(part.caller(), part.call(), scope));
  }

  /**
   * Whether code behind a loop without a condition reads a variable that the loop has to assign
   * first: the compiler takes it as assigned only as long as there is no condition.
   */
  static boolean needsAssignment(TaskPart part, TaskLoop loop, PatchScope scope) {
    int end = scope.source().end(loop.tree());
    return loop.isUnconditional()
        && Trees.any(
            part.body().getLeaf(),
            piece ->
                piece instanceof IdentifierTree name
                    && scope.source().start(name) > end
                    && isUnset(ASTHelpers.getSymbol(name), loop, scope));
  }

  private static boolean isUnset(@Nullable Symbol variable, TaskLoop loop, PatchScope scope) {
    TreePath declaration = UsageIndex.of(scope.state()).declaration(variable);
    return declaration != null
        && variable != null
        && variable.getKind() == ElementKind.LOCAL_VARIABLE
        && declaration.getLeaf() instanceof VariableTree local
        && local.getInitializer() == null
        && scope.source().start(local) < scope.source().start(loop.tree());
  }

  /**
   * Whether the task does more behind a loop than to end its stream, or to stop something, such as
   * its executor; that would be told as done.
   */
  static boolean doesMore(Tree task, Tree loop, PatchScope scope) {
    int end = scope.source().end(loop);
    return does(task, part -> scope.source().start(part) > end, scope);
  }

  /**
   * Whether the loop stands in one that counts, or goes through something: that one gets no
   * question, and its next turn would do more.
   */
  private static boolean doesMoreInTurns(Tree task, Tree loop, PatchScope scope) {
    return Trees.anyOwn(
        task,
        outer ->
            outer != loop
                && (outer instanceof EnhancedForLoopTree || outer instanceof ForLoopTree)
                && TaskLoop.of(outer).isEmpty()
                && Trees.anyOwn(Trees.loopBody(outer), part -> part == loop)
                && does(
                    Trees.loopBody(outer),
                    part -> !Trees.any(loop, inner -> inner == part),
                    scope));
  }

  private static boolean does(@Nullable Tree code, Predicate<Tree> isMeant, PatchScope scope) {
    boolean[] more = {false};
    new OwnCodeScanner() {
      @Override
      public @Nullable Void visitCatch(CatchTree handler, @Nullable Void unused) {
        return null;
      }

      @Override
      public @Nullable Void visitAssignment(AssignmentTree assignment, @Nullable Void unused) {
        more[0] |= isMeant.test(assignment) && isTold(assignment);
        return super.visitAssignment(assignment, null);
      }

      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        more[0] |=
            isMeant.test(call)
                && !Traits.ofCall(Kind.FINISHES, call, scope.state())
                && !CallFacts.has(Kind.CANCEL, call, scope.state());
        return super.visitMethodInvocation(call, null);
      }
    }.scan(code, null);
    return more[0];
  }

  /** Whether a field is set to something: {@code done = true}, not {@code running = false}. */
  private static boolean isTold(AssignmentTree assignment) {
    Symbol variable = ASTHelpers.getSymbol(assignment.getVariable());
    return variable != null
        && variable.getKind() == ElementKind.FIELD
        && !(assignment.getExpression() instanceof LiteralTree literal
            && (literal.getValue() == null || Boolean.FALSE.equals(literal.getValue())));
  }
}
