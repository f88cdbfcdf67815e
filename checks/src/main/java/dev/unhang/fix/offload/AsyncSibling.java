package dev.unhang.fix.offload;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.fix.text.FreeNames;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.SourceText;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.Optional;

/**
 * Hands a function to the sibling of a method that runs it on a thread that may block: {@code
 * whenCompleteAsync} instead of {@code whenComplete}. The models name it, and whether it takes an
 * executor.
 */
public final class AsyncSibling {
  private final PatchScope scope;
  private final SourceText source;
  private final VisitorState state;

  public AsyncSibling(PatchScope scope) {
    this.scope = scope.fresh();
    this.source = scope.source();
    this.state = scope.state();
  }

  /** The patch for a function; empty if no stage is given it. */
  public Optional<SuggestedFix> fix(TreePath code) {
    if (!(code.getLeaf() instanceof ExpressionTree)
        || !(code.getParentPath().getLeaf() instanceof MethodInvocationTree call)
        || !(call.getMethodSelect() instanceof MemberSelectTree select)) {
      return Optional.empty();
    }
    MethodSymbol method = getSymbol(call);
    return CallFacts.ofArgument(call, code.getLeaf(), state).stream()
        .filter(fact -> fact.kind() == Kind.COMPLETION)
        .flatMap(fact -> fact.instead().stream())
        .filter(name -> !siblings(method, name).isEmpty())
        .findFirst()
        .map(name -> fix(call, select, name, executor(call, name, code)));
  }

  private SuggestedFix fix(
      MethodInvocationTree call, MemberSelectTree select, String name, String executor) {
    int end = source.end(select);
    int start = end - getSymbol(call).getSimpleName().length();
    if (executor.isEmpty()) {
      return SuggestedFix.replace(start, end, name);
    }
    int last = source.end(Iterables.getLast(call.getArguments()));
    String text = name + source.between(end, last) + ", " + executor;
    return scope.fix().replace(start, last, text).build();
  }

  /** The executor to name where the sibling takes one: without, it runs all on the common pool. */
  private String executor(MethodInvocationTree call, String name, TreePath code) {
    MethodSymbol method = getSymbol(call);
    int count = call.getArguments().size();
    int index = call.getArguments().indexOf(code.getLeaf());
    boolean isTaken =
        siblings(method, name).stream()
            .filter(sibling -> sibling.getParameters().size() == count + 1)
            .flatMap(
                sibling ->
                    Models.of(state).arguments(sibling, method.owner.type, index, state).stream())
            .anyMatch(fact -> fact.runnerArgument() == count);
    return isTaken ? Aside.executor(FreeNames.around(code), scope) : "";
  }

  private ImmutableList<MethodSymbol> siblings(MethodSymbol method, String name) {
    return Streams.stream(method.owner.members().getSymbolsByName(state.getName(name)))
        .filter(MethodSymbol.class::isInstance)
        .map(MethodSymbol.class::cast)
        .collect(toImmutableList());
  }
}
