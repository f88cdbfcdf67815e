package dev.unhang.fix.hook;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.UsageIndex;
import dev.unhang.fix.text.InReach;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.Spot;
import dev.unhang.judge.disconnect.WorkVerdict;
import dev.unhang.judge.disconnect.hook.Hook;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the hook that a patch can register at a place. */
public final class HookInReach {
  private HookInReach() {}

  /** The recommended hook on something that the code of {@code verdict} has; empty if none is. */
  public static Optional<StreamHook> of(WorkVerdict verdict, PatchScope scope) {
    VisitorState state = scope.state();
    VarSymbol stream = verdict.scope().stream();
    Hook present = verdict.hook();
    Spot start = Spot.around(verdict.work().start(), scope.source());
    Optional<StreamHook> found = at(start.path(), stream, scope);
    if (found.isEmpty() && present != null && present.registration() != null) {
      found = at(Spot.around(present.registration(), scope.source()).path(), stream, scope);
    }
    TreePath later = stream == null ? null : UsageIndex.of(state).declaration(stream);
    Optional<StreamHook> hook =
        found.isEmpty() && stream != null && later != null && start.isBefore(later)
            ? StreamHook.on(stream, state)
            : found;
    return hook.map(each -> ReplacedHooks.orPresent(each, state))
        .map(
            each ->
                AfterEnd.of(verdict.work().start(), each, state).isPresent()
                    ? each.ofCancellation(verdict.scope().required(), state)
                    : each);
  }

  /** The recommended hook on something that a place has; empty if there is none. */
  public static Optional<StreamHook> at(
      TreePath place, @Nullable VarSymbol stream, PatchScope scope) {
    ImmutableList<VarSymbol> inReach = InReach.of(place);
    if (stream != null && (isField(stream) || inReach.contains(stream))) {
      Optional<StreamHook> own = StreamHook.on(stream, scope.state());
      if (own.isPresent()) {
        return own;
      }
    }
    return inReach.stream()
        .flatMap(variable -> StreamHook.on(variable, scope.state()).stream())
        .findFirst()
        .or(
            () ->
                stream != null && (isField(stream) || inReach.contains(stream))
                    ? StreamHook.cast(stream, scope)
                        .or(() -> StreamHook.ofEnd(stream, scope.state()))
                    : Optional.empty());
  }

  private static boolean isField(VarSymbol variable) {
    return !(variable.owner instanceof MethodSymbol);
  }
}
