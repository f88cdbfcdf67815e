package dev.unhang.context.rule;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Symbols;
import dev.unhang.code.Trees;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the models say about a call in the source, given the type of its receiver. */
public final class CallFacts {
  private CallFacts() {}

  /** The facts about a call, a creation, or what a method reference calls. */
  public static ImmutableList<Fact> of(@Nullable Tree call, VisitorState state) {
    if (call == null || !(Symbols.of(call) instanceof MethodSymbol method)) {
      return ImmutableList.of();
    }
    /* Fast path: most names are in no model. */
    Models models = Models.of(state);
    return models.isSaidOfCalls(method)
        ? models.calls(method, receiver(call), state)
        : ImmutableList.of();
  }

  /** Whether the models say {@code kind} about a call. */
  public static boolean has(Kind kind, @Nullable Tree call, VisitorState state) {
    for (Fact fact : of(call, state)) {
      if (fact.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /** Whether a call waits. */
  public static boolean waits(@Nullable Tree call, VisitorState state) {
    return has(Kind.WAITS, call, state) || has(Kind.WAITS_FOR_EXECUTOR, call, state);
  }

  /** Whether some code makes a call that waits. */
  public static boolean anyWaits(Tree code, VisitorState state) {
    return Trees.anyOwn(
        code, part -> part instanceof MethodInvocationTree call && waits(call, state));
  }

  /** The facts about one argument of a call or creation; none if it is no argument of it. */
  public static ImmutableList<Fact> ofArgument(Tree call, Tree argument, VisitorState state) {
    int index = Trees.arguments(call).indexOf(argument);
    return index >= 0 && Symbols.of(call) instanceof MethodSymbol method
        ? Models.of(state).arguments(method, receiver(call), index, state)
        : ImmutableList.of();
  }

  /** Whether a call runs one of its arguments before it returns, on the thread of its caller. */
  public static boolean runsInPlace(Tree call, Tree argument, VisitorState state) {
    return ofArgument(call, argument, state).stream()
        .anyMatch(fact -> fact.kind() == Kind.IN_PLACE);
  }

  /** The call that runs a lambda before it returns, if there is one. */
  public static Optional<TreePath> callThatRunsInPlace(TreePath function, VisitorState state) {
    TreePath expression = bare(function);
    TreePath call = expression.getParentPath();
    return runsInPlace(call.getLeaf(), expression.getLeaf(), state)
        ? Optional.of(call)
        : Optional.empty();
  }

  /** An expression with the parentheses and casts around it. */
  public static TreePath bare(TreePath expression) {
    TreePath path = expression;
    while (path.getParentPath().getLeaf() instanceof ParenthesizedTree
        || path.getParentPath().getLeaf() instanceof TypeCastTree) {
      path = path.getParentPath();
    }
    return path;
  }

  /** The static type of what a method is called on; null for an implicit {@code this}. */
  public static @Nullable Type receiver(Tree call) {
    if (call instanceof MemberReferenceTree reference) {
      return ASTHelpers.getType(reference.getQualifierExpression());
    }
    if (call instanceof MethodInvocationTree invocation
        && invocation.getMethodSelect() instanceof MemberSelectTree select) {
      return Symbols.isSuper(Symbols.of(select.getExpression()))
          ? null
          : ASTHelpers.getType(select.getExpression());
    }
    return null;
  }
}
