package dev.unhang.context.rule;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.suppliers.Supplier;
import com.google.errorprone.suppliers.Suppliers;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Callers;
import dev.unhang.code.Symbols;
import dev.unhang.code.Trees;
import dev.unhang.code.UsageIndex;
import dev.unhang.model.Condition;
import dev.unhang.model.Detail;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The conditions that a fact names with {@code if=} and {@code given=}; one that cannot be
 * evaluated at a place does not hold there.
 */
public final class Conditions {
  private static final Supplier<Type> EXECUTOR =
      Suppliers.typeFromString("java.util.concurrent.Executor");

  private Conditions() {}

  /**
   * Whether what {@code fact} says applies at {@code path}: the call, or the declaration of the
   * method, that the fact is about. One with {@code result=} is about the class around: {@link
   * ClassRules}.
   */
  public static boolean hold(Fact fact, TreePath path, VisitorState state) {
    Condition condition = fact.condition();
    return fact.given().filter(given -> !isGiven(given, path.getLeaf(), state)).isEmpty()
        && fact.result().isEmpty()
        && (condition == null || holds(condition, fact, path, state));
  }

  private static boolean holds(Condition condition, Fact fact, TreePath path, VisitorState state) {
    Tree leaf = path.getLeaf();
    return switch (condition) {
      case ON_METHOD -> leaf instanceof MethodTree;
      case RETURNS_REACTIVE -> leaf instanceof MethodTree method && returnsReactive(method, state);
      case RETURNS_PLAIN -> leaf instanceof MethodTree method && !returnsReactive(method, state);
      case OPTIONS_OFFLOAD ->
          leaf instanceof MethodInvocationTree call && optionsOffload(call, state);
      case CHAIN_ON_EVENT_LOOP -> isChainOnEventLoop(path, state);
      case DIRECT_EXECUTOR -> SameThread.runsInPlace(path, state);
      case NULL_OR_DIRECT_EXECUTOR -> hasNull(leaf) || SameThread.runsInPlace(path, state);
      case NO_EXECUTOR_IN_CHAIN -> !hasExecutorDownstream(path, state);
      case MADE_FOR_EVENT_LOOP -> PlaceDetails.isMadeForEventLoop(path, state);
      case INSIDE_OWN_CALLBACK -> PlaceDetails.isInCallback(path, fact, state);
    };
  }

  private static boolean returnsReactive(MethodTree method, VisitorState state) {
    MethodSymbol symbol = Symbols.method(method);
    Type result = symbol == null ? null : symbol.getReturnType();
    return result != null
        && (isAsynchronous(result, false, state)
            || result.getTypeArguments().stream()
                .anyMatch(content -> isAsynchronous(content, true, state)));
  }

  /** Whether a type is that of asynchronous results, or, in an envelope, of deferred responses. */
  private static boolean isAsynchronous(Type type, boolean inEnvelope, VisitorState state) {
    return Models.of(state).returns(type, state).stream()
        .anyMatch(
            fact ->
                fact.kind() == Kind.ASYNC_HANDLER && (!inEnvelope || fact.isDeferredResponse()));
  }

  /** Whether an argument, or the local variable it names, is built with a call that offloads. */
  private static boolean optionsOffload(MethodInvocationTree call, VisitorState state) {
    boolean[] found = {false};
    Set<Symbol> seen = new HashSet<>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree option, @Nullable Void unused) {
        found[0] |=
            CallFacts.of(option, state).stream()
                .anyMatch(fact -> fact.kind() == Kind.OFFLOAD && isApplicable(fact, option, state));
        return super.visitMethodInvocation(option, null);
      }

      @Override
      public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void unused) {
        Symbol symbol = Symbols.of(name);
        TreePath declaration = UsageIndex.of(state).declaration(symbol);
        return symbol != null
                && seen.add(symbol)
                && declaration != null
                && declaration.getLeaf() instanceof VariableTree variable
            ? scan(variable.getInitializer(), null)
            : null;
      }

      @Override
      public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void unused) {
        return tree.getClassBody() == null ? super.visitNewClass(tree, null) : null;
      }

      @Override
      public @Nullable Void visitLambdaExpression(
          LambdaExpressionTree tree, @Nullable Void unused) {
        return null;
      }
    }.scan(call.getArguments(), null);
    return found[0];
  }

  private static boolean isApplicable(Fact fact, Tree call, VisitorState state) {
    return !fact.isConditional()
        && fact.given().filter(given -> !isGiven(given, call, state)).isEmpty();
  }

  private static boolean isChainOnEventLoop(TreePath call, VisitorState state) {
    TreePath last = call;
    while (last.getParentPath().getLeaf() instanceof MemberSelectTree
        && last.getParentPath().getParentPath().getLeaf() instanceof MethodInvocationTree) {
      last = last.getParentPath().getParentPath();
    }
    ExpressionTree current = (ExpressionTree) last.getLeaf();
    while (current instanceof MethodInvocationTree link) {
      if (CallFacts.has(Kind.EVENT_LOOP, link, state)) {
        return true;
      }
      current = ASTHelpers.getReceiver(link);
    }
    return false;
  }

  private static boolean hasNull(Tree call) {
    return call instanceof MethodInvocationTree invocation
        && invocation.getArguments().stream()
            .anyMatch(argument -> argument.getKind() == Tree.Kind.NULL_LITERAL);
  }

  private static boolean hasExecutorDownstream(TreePath call, VisitorState state) {
    Type executor = EXECUTOR.get(state);
    for (TreePath path = call.getParentPath();
        path.getLeaf() instanceof MemberSelectTree
            || path.getLeaf() instanceof MethodInvocationTree;
        path = path.getParentPath()) {
      if (path.getLeaf() instanceof MethodInvocationTree next
          && next.getArguments().stream()
              .anyMatch(
                  argument ->
                      ASTHelpers.isSubtype(ASTHelpers.getType(argument), executor, state))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the call's argument is the constant or literal that a fact asks for, or a parameter for
   * which all callers give that.
   */
  private static boolean isGiven(Detail.Given given, Tree call, VisitorState state) {
    return Trees.arguments(call).stream()
        .skip(given.index())
        .limit(1)
        .anyMatch(
            argument ->
                isConstant(argument, given.constant())
                    || isGivenByAll(given.constant(), argument, state));
  }

  private static boolean isGivenByAll(
      String constant, ExpressionTree parameter, VisitorState state) {
    TreePath declaration = UsageIndex.of(state).declaration(Symbols.of(parameter));
    List<ExpressionTree> values =
        declaration == null ? ImmutableList.of() : new Callers(state).given(declaration);
    return !values.isEmpty() && values.stream().allMatch(value -> isConstant(value, constant));
  }

  /** Whether an expression is the constant of that name, or a literal. */
  static boolean isConstant(ExpressionTree expression, String constant) {
    Symbol symbol = Symbols.of(expression);
    Object value = ASTHelpers.constValue(expression);
    return (symbol != null && symbol.getSimpleName().contentEquals(constant))
        || (value != null && String.valueOf(value).toLowerCase(Locale.ROOT).equals(constant));
  }
}
