package dev.unhang.context.rule;

import com.google.errorprone.VisitorState;
import com.google.errorprone.suppliers.Supplier;
import com.google.errorprone.suppliers.Suppliers;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.SourceUnits;
import dev.unhang.code.Symbols;
import dev.unhang.code.Targets;
import dev.unhang.code.Trees;
import dev.unhang.code.UsageIndex;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import org.jspecify.annotations.Nullable;

/** Which types wait in their {@code close()}, and which values of these types do not. */
public final class ExecutorTypes {
  private static final Supplier<Type> EXECUTOR_SERVICE =
      Suppliers.typeFromString("java.util.concurrent.ExecutorService");
  private static final int LONGEST_TRACE = 10;

  private ExecutorTypes() {}

  /** Whether {@code type} is an {@code ExecutorService}. */
  public static boolean isExecutorService(@Nullable Type type, VisitorState state) {
    Type executorService = EXECUTOR_SERVICE.get(state);
    return type != null
        && executorService != null
        && !type.isErroneous()
        && ASTHelpers.isSubtype(type, executorService, state);
  }

  /** Whether {@code close()} of a value of {@code type} waits. */
  public static boolean closeWaits(@Nullable Type type, VisitorState state) {
    if (type == null || type.isErroneous() || type.isPrimitive()) {
      return false;
    }
    for (Fact fact : Models.of(state).types(type, state)) {
      if (fact.kind() == Kind.CLOSE_WAITS) {
        return isExecutorService(type, state) || !hasOwnClose(type, fact, state);
      }
      if (fact.kind() == Kind.CLOSE_RETURNS_AT_ONCE) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether one can see what the {@code close()} of a type does, which is something else than what
   * the supertype does that {@code fact} is about.
   */
  private static boolean hasOwnClose(Type type, Fact fact, VisitorState state) {
    return Targets.of(state)
        .closing(type, state)
        .filter(close -> !close.owner.flatName().contentEquals(fact.type()))
        .flatMap(close -> SourceUnits.of(state).declaration(close, state))
        .filter(path -> !closesSuper(path))
        .isPresent();
  }

  /** Whether a method does what its supertype does to close an object, and perhaps more. */
  private static boolean closesSuper(TreePath method) {
    return Trees.any(
        method.getLeaf(),
        part ->
            (part instanceof MemberSelectTree || part instanceof MemberReferenceTree)
                && Symbols.isClose(ASTHelpers.getSymbol(part))
                && Targets.isSuper(ASTHelpers.getReceiver((ExpressionTree) part)));
  }

  /** Whether the value is known to be one that closes at once, such as the common pool. */
  public static boolean closesAtOnce(@Nullable ExpressionTree value, VisitorState state) {
    ExpressionTree traced = value;
    for (int i = 0; traced != null && i < LONGEST_TRACE; i++) {
      if (traced instanceof ParenthesizedTree parenthesized) {
        traced = parenthesized.getExpression();
      } else if (traced instanceof MethodInvocationTree call) {
        return CallFacts.has(Kind.CLOSE_RETURNS_AT_ONCE, call, state);
      } else {
        traced = initializer(ASTHelpers.getSymbol(traced), state);
      }
    }
    return false;
  }

  /** The initializer of a variable of this file, or null. */
  public static @Nullable ExpressionTree initializer(
      @Nullable Symbol variable, VisitorState state) {
    TreePath declaration = UsageIndex.of(state).declaration(variable);
    return declaration != null && declaration.getLeaf() instanceof VariableTree tree
        ? tree.getInitializer()
        : null;
  }
}
