package dev.unhang.fix.disconnect;

import static com.google.errorprone.util.ASTHelpers.getType;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.fix.handle.CancelCall;
import dev.unhang.fix.hook.StreamHook;
import dev.unhang.fix.text.Edits;
import dev.unhang.fix.text.FreeNames;
import dev.unhang.fix.text.Layout;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.StopCode;
import dev.unhang.judge.disconnect.hook.Hook;
import java.util.List;
import java.util.Optional;

/**
 * A thing that a stream is given to stop, in the one place that its hooks have too: {@code
 * emitter.setDisposable(other)} becomes a hook that stops both.
 */
final class SharedPlace {
  private final StreamHook stream;
  private final PatchScope scope;

  SharedPlace(StreamHook stream, PatchScope scope) {
    this.stream = stream;
    this.scope = scope;
  }

  /** The registration of such a thing, if it is the only one on the stream. */
  Optional<Hook> find(List<Hook> hooks) {
    ImmutableList<Hook> found =
        hooks.stream()
            .filter(hook -> hook.registration() != null)
            .filter(hook -> stream.variable().equals(hook.subject()))
            .filter(
                hook ->
                    hook.name().equals(stream.name())
                        || stream.fact().sharing().contains(hook.name()))
            .collect(ImmutableList.toImmutableList());
    return found.size() == 1 && !found.get(0).name().equals(stream.name())
        ? Optional.of(found.get(0)).filter(hook -> call(hook).isPresent())
        : Optional.empty();
  }

  /** What stops the thing: a variable that a hook can use. */
  private Optional<CancelCall> call(Hook hook) {
    return argument(hook)
        .filter(argument -> argument instanceof IdentifierTree)
        .filter(
            argument ->
                ASTHelpers.getSymbol(argument) instanceof VarSymbol variable
                    && variable.owner instanceof MethodSymbol
                    && ASTHelpers.isConsideredFinal(variable))
        .flatMap(argument -> CancelCall.ofType(requireNonNull(getType(argument)), scope));
  }

  private static Optional<ExpressionTree> argument(Hook hook) {
    return hook.registration() != null
            && hook.registration().getLeaf() instanceof MethodInvocationTree call
            && call.getArguments().size() == 1
        ? Optional.of(call.getArguments().get(0))
        : Optional.empty();
  }

  /** Makes it a hook that stops the work, and then the thing. */
  void replace(Hook hook, StopCode stop, FreeNames names, Edits edits) {
    TreePath registration = requireNonNull(hook.registration());
    MethodInvocationTree call = (MethodInvocationTree) registration.getLeaf();
    ExpressionTree thing = argument(hook).orElseThrow();
    String other = scope.source().of(thing);
    StopCode both =
        new StopCode(
            ImmutableList.<String>builder()
                .addAll(stop.lines())
                .addAll(call(hook).orElseThrow().on(other).lines())
                .build());
    int end = scope.source().end(call.getMethodSelect());
    edits.replace(end - hook.name().length(), end, stream.name());
    edits.replace(
        thing,
        both.function(stream.parameters(), names, Layout.beside(registration, scope.source())));
  }
}
