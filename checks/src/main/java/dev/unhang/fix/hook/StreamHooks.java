package dev.unhang.fix.hook;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.UsageIndex;
import dev.unhang.fix.text.InReach;
import dev.unhang.fix.text.SourceText;
import dev.unhang.fix.text.Spot;
import dev.unhang.judge.disconnect.WorkVerdict;
import dev.unhang.judge.disconnect.hook.Hook;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the {@link StreamHook} that a patch can register at a place, and on what. */
public final class StreamHooks {
  private StreamHooks() {}

  /** The recommended hook on something that the code of {@code verdict} has; empty if none is. */
  public static Optional<StreamHook> of(
      WorkVerdict verdict, SuggestedFix.Builder fix, SourceText source, VisitorState state) {
    VarSymbol stream = verdict.scope().stream();
    Hook hook = verdict.hook();
    Spot start = Spot.around(verdict.work().start(), source);
    Optional<StreamHook> found = at(start.path(), stream, fix, state);
    if (found.isEmpty() && hook != null && hook.registration() != null) {
      found = at(Spot.around(hook.registration(), source).path(), stream, fix, state);
    }
    TreePath later = stream == null ? null : UsageIndex.of(state).declaration(stream);
    return found.isEmpty() && stream != null && later != null && start.isBefore(later)
        ? StreamHook.on(stream, state)
        : found;
  }

  /** The recommended hook on something that a place has; empty if there is none. */
  public static Optional<StreamHook> at(
      TreePath place, @Nullable VarSymbol stream, SuggestedFix.Builder fix, VisitorState state) {
    ImmutableList<VarSymbol> inReach = InReach.of(place);
    if (stream != null && (isField(stream) || inReach.contains(stream))) {
      Optional<StreamHook> own = StreamHook.on(stream, state);
      if (own.isPresent()) {
        return own;
      }
    }
    return inReach.stream()
        .flatMap(variable -> StreamHook.on(variable, state).stream())
        .findFirst()
        .or(
            () ->
                stream != null && (isField(stream) || inReach.contains(stream))
                    ? StreamHook.cast(stream, fix, state)
                    : Optional.empty());
  }

  private static boolean isField(VarSymbol variable) {
    return !(variable.owner instanceof MethodSymbol);
  }
}
