package dev.unhang.reach;

import static com.google.errorprone.util.ASTHelpers.getReceiver;
import static com.google.errorprone.util.ASTHelpers.getType;

import com.google.errorprone.VisitorState;
import com.google.errorprone.suppliers.Supplier;
import com.google.errorprone.suppliers.Suppliers;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Trees;
import dev.unhang.code.UsageIndex;
import dev.unhang.code.Variables;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.model.Detail;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a call waits for that could wait for anything: {@code channel.closeFuture().sync()}, {@code
 * thread.join()}.
 */
final class WaitSubjects {
  private static final Supplier<Type> FUTURE =
      Suppliers.typeFromString("java.util.concurrent.Future");
  private static final Supplier<Type> THREAD_FACTORY =
      Suppliers.typeFromString("java.util.concurrent.ThreadFactory");
  private static final Supplier<Type> THREAD = Suppliers.typeFromString("java.lang.Thread");
  private static final int LONGEST = 12;

  private WaitSubjects() {}

  /** The call further up the chain, or in a variable, whose result stands for the end. */
  static Optional<ExpressionTree> end(@Nullable ExpressionTree last, VisitorState state) {
    return awaited(Detail.Awaits.END, last, state);
  }

  /** The same for a result that somebody else has to bring: a connection, a message sent. */
  static Optional<ExpressionTree> result(@Nullable ExpressionTree last, VisitorState state) {
    return awaited(Detail.Awaits.RESULT, last, state);
  }

  private static Optional<ExpressionTree> awaited(
      Detail.Awaits what, @Nullable ExpressionTree last, VisitorState state) {
    ExpressionTree link = last;
    for (int i = 0; link != null && i < LONGEST; i++) {
      if (link instanceof ParenthesizedTree parenthesized) {
        link = parenthesized.getExpression();
      } else if (link instanceof MethodInvocationTree call) {
        if (awaits(what, call, state)) {
          return Optional.of(call);
        }
        ExpressionTree receiver = getReceiver(call);
        link = receiver != null && isAsynchronous(getType(receiver), state) ? receiver : null;
      } else {
        link = Variables.ofConstant(link, state);
      }
    }
    return Optional.empty();
  }

  private static boolean awaits(Detail.Awaits what, MethodInvocationTree call, VisitorState state) {
    return CallFacts.of(call, state).stream()
        .anyMatch(fact -> fact.kind() == Kind.BLOCKING_CHAIN && fact.awaits() == what);
  }

  private static boolean isAsynchronous(@Nullable Type type, VisitorState state) {
    return type != null
        && (!Models.of(state).returns(type, state).isEmpty()
            || ASTHelpers.isSubtype(type, FUTURE.get(state), state));
  }

  /**
   * Whether a thread belongs to an executor, because a thread factory of this file sets the
   * variable that holds it.
   */
  static boolean isOfExecutor(ExpressionTree thread, VisitorState state) {
    Symbol variable = ASTHelpers.getSymbol(thread);
    return variable instanceof VarSymbol
        && UsageIndex.of(state).uses(variable).stream().anyMatch(use -> isSet(use, state));
  }

  /** Whether a thread is made in this file: here, or for the variable that holds it. */
  static boolean isMadeHere(ExpressionTree thread, VisitorState state) {
    if (!ASTHelpers.isSubtype(getType(thread), THREAD.get(state), state)) {
      return false;
    }
    if (!(ASTHelpers.getSymbol(thread) instanceof VarSymbol variable)) {
      return makesThread(thread, state);
    }
    UsageIndex index = UsageIndex.of(state);
    return Variables.values(index.declaration(variable), index.uses(variable)).stream()
        .anyMatch(value -> makesThread(value.getLeaf(), state));
  }

  private static boolean makesThread(Tree value, VisitorState state) {
    return value instanceof NewClassTree
        || (value instanceof MethodInvocationTree call
            && call.getArguments().stream()
                .flatMap(argument -> CallFacts.ofArgument(call, argument, state).stream())
                .anyMatch(fact -> fact.kind() == Kind.OFFLOAD));
  }

  private static boolean isSet(TreePath use, VisitorState state) {
    return use.getParentPath().getLeaf() instanceof AssignmentTree assignment
        && assignment.getVariable() == use.getLeaf()
        && Trees.boundary(use).filter(boundary -> isFactory(boundary, state)).isPresent();
  }

  private static boolean isFactory(TreePath boundary, VisitorState state) {
    @Nullable Type type =
        boundary.getLeaf() instanceof LambdaExpressionTree lambda
            ? ASTHelpers.getType(lambda)
            : boundary.getLeaf() instanceof MethodTree method
                    && method.getName().contentEquals("newThread")
                ? ASTHelpers.getSymbol(method).owner.type
                : null;
    return type != null && ASTHelpers.isSubtype(type, THREAD_FACTORY.get(state), state);
  }
}
