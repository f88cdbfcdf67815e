package dev.unhang.fix.offload;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.SourceUnits;
import dev.unhang.code.Trees;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.context.rule.Traits;
import dev.unhang.fix.safe.Elsewhere;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.SourceText;
import dev.unhang.model.Fact;
import dev.unhang.model.Kind;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Hands a handler to the sibling of a method that runs it on a worker: {@code blockingHandler}
 * instead of {@code handler}. The models name it.
 */
final class BlockingSibling {
  private final SourceText source;
  private final VisitorState state;

  BlockingSibling(PatchScope scope) {
    this.source = scope.source();
    this.state = scope.state();
  }

  /** The patch; empty if the call has no such sibling for this argument. */
  Optional<SuggestedFix> fix(TreePath handler, MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        ? CallFacts.ofArgument(call, handler.getLeaf(), state).stream()
            .filter(fact -> fact.kind() == Kind.EVENT_LOOP && fact.instead().isPresent())
            .findFirst()
            .map(fact -> fix(handler.getLeaf(), call, select, fact))
        : Optional.empty();
  }

  private SuggestedFix fix(
      Tree handler, MethodInvocationTree call, MemberSelectTree select, Fact fact) {
    String name = fact.instead().orElseThrow();
    int end = source.end(select);
    String more =
        fact.unordered()
            .filter(argument -> takesIt(call, name) && mayRunTwice(handler))
            .map(argument -> ", " + argument)
            .orElse("");
    int start = end - select.getIdentifier().length();
    return more.isEmpty()
        ? SuggestedFix.replace(start, end, name)
        : SuggestedFix.replace(
            start, source.end(handler), name + source.between(end, source.end(handler)) + more);
  }

  private boolean takesIt(MethodInvocationTree call, String name) {
    return Streams.stream(getSymbol(call).owner.members().getSymbolsByName(state.getName(name)))
        .anyMatch(method -> method instanceof MethodSymbol one && one.getParameters().size() == 2);
  }

  /**
   * Whether the handler is safe to run for several clients at the same time. One after the other is
   * what it is used to, but each of them would wait for all before.
   */
  private boolean mayRunTwice(Tree handler) {
    Optional<? extends Tree> code =
        handler instanceof MemberReferenceTree reference
            ? SourceUnits.of(state).declaration(getSymbol(reference), state).map(TreePath::getLeaf)
            : Optional.of(handler);
    return !keepsLocals(handler)
        && code.filter(
                each -> Elsewhere.problem(each, ImmutableList.of(each), Set.of(), state).isEmpty())
            .isPresent();
  }

  /** Whether a lambda uses a collection or the like that the code around it has made. */
  private boolean keepsLocals(Tree lambda) {
    Set<Symbol> own = new HashSet<>();
    return Trees.any(
        lambda,
        part ->
            (part instanceof VariableTree variable && !own.add(getSymbol(variable)))
                || (part instanceof IdentifierTree identifier
                    && getSymbol(identifier) instanceof VarSymbol local
                    && local.owner instanceof MethodSymbol
                    && !own.contains(local)
                    && Traits.ofType(Kind.CONFINED, local.type, state)));
  }
}
