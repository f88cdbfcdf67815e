package dev.unhang.fix.close;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.context.rule.ExecutorTypes;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.SourceText;
import dev.unhang.judge.close.Closing;
import dev.unhang.model.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Tells an operator that closes an executor to shut it down instead: by the overload, or by the
 * other factory, that the models name.
 */
public final class OperatorEnding {
  private static final String EXECUTOR_SERVICE = "java.util.concurrent.ExecutorService";

  private OperatorEnding() {}

  /** The patch; empty if the operator knows no other end than to close. */
  public static Optional<SuggestedFix> of(Closing closing, PatchScope scope) {
    MethodInvocationTree call = (MethodInvocationTree) closing.tree();
    String instead = instead(call, scope.state());
    if (instead.isEmpty() || !ExecutorTypes.isExecutorService(closing.type(), scope.state())) {
      return Optional.empty();
    }
    if (!getSymbol(call).getSimpleName().contentEquals(instead)) {
      return byFactory(call, instead, scope.source());
    }
    return call.getArguments().size() >= 2
        ? Optional.of(byOverload(call, scope))
        : Optional.empty();
  }

  private static String instead(MethodInvocationTree call, VisitorState state) {
    return call.getArguments().stream()
        .flatMap(argument -> CallFacts.ofArgument(call, argument, state).stream())
        .filter(fact -> fact.kind() == Kind.CLOSES_ARGUMENT)
        .flatMap(fact -> fact.instead().stream())
        .findFirst()
        .orElse("");
  }

  /** A factory that is given what ends the resource, and nothing else. */
  private static Optional<SuggestedFix> byFactory(
      MethodInvocationTree call, String factory, SourceText source) {
    ExpressionTree executor = call.getArguments().get(0);
    if (!(getSymbol(executor) instanceof VarSymbol)) {
      return Optional.empty();
    }
    int name = source.end(call.getMethodSelect()) - getSymbol(call).getSimpleName().length();
    String text =
        source.between(source.start(call), name)
            + factory
            + "("
            + source.of(executor)
            + "::shutdown)";
    return Optional.of(SuggestedFix.replace(source.start(call), source.end(call), text));
  }

  /** An overload that takes what ends the resource as its third argument. */
  private static SuggestedFix byOverload(MethodInvocationTree call, PatchScope all) {
    SourceText source = all.source();
    List<? extends ExpressionTree> arguments = call.getArguments();
    PatchScope scope = all.fresh();
    String type = scope.name(EXECUTOR_SERVICE);
    int endOfFirst = source.end(arguments.get(0));
    int startOfSecond = source.start(arguments.get(1));
    int end = source.end(arguments.get(1));
    String gap = source.between(endOfFirst, startOfSecond);
    return scope.fix().replace(end, end, gap + type + "::shutdown").build();
  }
}
