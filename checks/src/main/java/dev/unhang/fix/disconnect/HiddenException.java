package dev.unhang.fix.disconnect;

import static com.google.errorprone.util.ASTHelpers.getSymbol;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.common.collect.Iterables;
import com.google.errorprone.VisitorState;
import com.google.errorprone.suppliers.Supplier;
import com.google.errorprone.suppliers.Suppliers;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.UsageIndex;
import dev.unhang.judge.disconnect.Work;
import dev.unhang.judge.disconnect.WorkStart.WorkKind;
import dev.unhang.judge.disconnect.handle.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What a task throws, when {@code execute} becomes {@code submit}: the thread's handler, which
 * prints it, does not see it any more.
 */
final class HiddenException {
  private static final Supplier<Type> EXCEPTION =
      Suppliers.typeFromString("java.lang.RuntimeException");
  private static final String WORDS =
      "; its `Future` then keeps what the task throws, which was printed so far: catch and log it"
          + " in the task";

  private HiddenException() {}

  /** What to say about it; the empty string if the task catches what it throws. */
  static String words(Work work, VisitorState state) {
    return work.kind() == WorkKind.TASK
            && work.start().getLeaf() instanceof MethodInvocationTree call
            && call.getArguments().size() == 1
            && work.handle().keeping() == Handle.Keeping.DROPPED
            && !work.ownExecutor()
            && ASTHelpers.isVoidType(getType(call), state)
            && !catchesAll(body(call.getArguments().get(0), state), state)
        ? WORDS
        : "";
  }

  /** The code of a task; null if it is not in this file. */
  private static @Nullable Tree body(ExpressionTree task, VisitorState state) {
    if (task instanceof LambdaExpressionTree lambda) {
      return lambda.getBody();
    }
    if (task instanceof MemberReferenceTree reference) {
      return declared(getSymbol(reference), state);
    }
    return task instanceof NewClassTree creation && creation.getClassBody() != null
        ? Iterables.getLast(creation.getClassBody().getMembers())
        : null;
  }

  private static @Nullable Tree declared(@Nullable MethodSymbol method, VisitorState state) {
    TreePath declaration = UsageIndex.of(state).declaration(method);
    return declaration == null ? null : declaration.getLeaf();
  }

  /** Whether a statement of the task itself, or of the one method that it calls, is a catch-all. */
  private static boolean catchesAll(@Nullable Tree code, VisitorState state) {
    Tree body = code instanceof MethodTree method ? method.getBody() : code;
    if (body instanceof BlockTree block) {
      return (block.getStatements().size() == 1 && onlyCall(block) != null)
          ? catchesAll(onlyCall(block), state)
          : block.getStatements().stream()
              .anyMatch(part -> part instanceof TryTree tree && catchesAll(tree, state));
    }
    return body instanceof MethodInvocationTree call
        && declared(getSymbol(call), state) instanceof MethodTree method
        && method.getBody() != null
        && method.getBody().getStatements().stream()
            .anyMatch(part -> part instanceof TryTree tree && catchesAll(tree, state));
  }

  private static @Nullable ExpressionTree onlyCall(BlockTree block) {
    return block.getStatements().get(0) instanceof ExpressionStatementTree statement
        ? statement.getExpression()
        : null;
  }

  private static boolean catchesAll(TryTree tree, VisitorState state) {
    Type exception = EXCEPTION.get(state);
    return tree.getCatches().stream()
        .map(CatchTree::getParameter)
        .anyMatch(caught -> ASTHelpers.isSubtype(exception, getType(caught.getType()), state));
  }
}
