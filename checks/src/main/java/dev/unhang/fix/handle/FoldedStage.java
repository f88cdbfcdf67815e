package dev.unhang.fix.handle;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.suppliers.Supplier;
import com.google.errorprone.suppliers.Suppliers;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree.JCMemberReference;
import com.sun.tools.javac.tree.JCTree.JCMemberReference.ReferenceKind;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.SourceText;
import dev.unhang.judge.disconnect.Work;
import dev.unhang.model.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stage that takes what a task returns, as the end of the task: {@code supplyAsync(() ->
 * news.next(), pool).thenAccept(out::send)} does what {@code pool.submit(() ->
 * out.send(news.next()))} does, whose handle interrupts it.
 */
final class FoldedStage {
  private static final Supplier<Type> CONSUMER =
      Suppliers.typeFromString("java.util.function.Consumer");
  private static final Supplier<Type> SUPPLIER =
      Suppliers.typeFromString("java.util.function.Supplier");

  private final Work work;
  private final PatchScope scope;
  private final SourceText source;
  private final VisitorState state;

  FoldedStage(Work work, PatchScope scope) {
    this.work = work;
    this.scope = scope;
    this.source = scope.source();
    this.state = scope.state();
  }

  /**
   * The handle of both; empty if the stage does more than to take the result, or is not the last.
   */
  Optional<HandleCancel> of(@Nullable ExpressionTree chain) {
    if (!(work.start().getLeaf() instanceof MethodInvocationTree start)
        || !(chain instanceof MethodInvocationTree stage)
        || ASTHelpers.getReceiver(stage) != start
        || start.getArguments().size() != 2
        || !takes(CONSUMER, stage)
        || !takes(SUPPLIER, start)
        || isElsewhere(stage)) {
      return Optional.empty();
    }
    return value(start.getArguments().get(0))
        .flatMap(value -> given(value, stage.getArguments().get(0)))
        .flatMap(
            body -> new Submission(work, scope).to(start.getArguments().get(1), "() -> " + body));
  }

  private boolean takes(Supplier<Type> function, MethodInvocationTree call) {
    return ASTHelpers.isSameType(
        state.getTypes().erasure(getSymbol(call).getParameters().get(0).type),
        state.getTypes().erasure(function.get(state)),
        state);
  }

  /** Whether the stage has an executor of its own. */
  private boolean isElsewhere(MethodInvocationTree stage) {
    return stage.getArguments().size() != 1
        || CallFacts.ofArgument(stage, stage.getArguments().get(0), state).stream()
            .anyMatch(fact -> fact.kind() == Kind.OFFLOAD);
  }

  /** The expression of a supplier. */
  private Optional<String> value(ExpressionTree supplier) {
    if (supplier instanceof LambdaExpressionTree lambda
        && lambda.getBody() instanceof MethodInvocationTree body) {
      return Optional.of(source.of(body));
    }
    return called(supplier, "");
  }

  /** What a consumer does with a value. */
  private Optional<String> given(String value, ExpressionTree consumer) {
    if (!(consumer instanceof LambdaExpressionTree lambda)) {
      return called(consumer, value);
    }
    Symbol parameter = getSymbol(lambda.getParameters().get(0));
    if (!(lambda.getBody() instanceof MethodInvocationTree call)
        || !isSimple(ASTHelpers.getReceiver(call))) {
      return Optional.empty();
    }
    ImmutableList<ExpressionTree> uses =
        call.getArguments().stream()
            .filter(argument -> parameter.equals(getSymbol(argument)))
            .collect(ImmutableList.toImmutableList());
    return uses.size() == 1 && call.getArguments().stream().allMatch(FoldedStage::isSimple)
        ? Optional.of(
            source.between(source.start(call), source.start(uses.get(0)))
                + value
                + source.between(source.end(uses.get(0)), source.end(call)))
        : Optional.empty();
  }

  /** A method reference as a call. */
  private Optional<String> called(ExpressionTree function, String argument) {
    if (!(function instanceof MemberReferenceTree reference)
        || !isSimple(reference.getQualifierExpression())) {
      return Optional.empty();
    }
    ReferenceKind kind = ((JCMemberReference) reference).kind;
    String owner = source.of(reference.getQualifierExpression());
    return kind == ReferenceKind.BOUND || kind == ReferenceKind.STATIC
        ? Optional.of(
            (owner.equals("this") ? "" : owner + ".") + reference.getName() + "(" + argument + ")")
        : Optional.empty();
  }

  /** Whether it makes no difference when an expression is evaluated. */
  private static boolean isSimple(@Nullable Tree tree) {
    return tree == null || tree instanceof IdentifierTree || tree instanceof LiteralTree;
  }
}
