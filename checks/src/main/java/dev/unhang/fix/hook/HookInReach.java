package dev.unhang.fix.hook;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Trees;
import dev.unhang.code.UsageIndex;
import dev.unhang.fix.text.InReach;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.Spot;
import dev.unhang.judge.disconnect.WorkStart.WorkKind;
import dev.unhang.judge.disconnect.WorkVerdict;
import dev.unhang.judge.disconnect.hook.Hook;
import dev.unhang.model.Event;
import java.util.Optional;
import java.util.stream.Stream;
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
    return hook.map(each -> forWork(each, verdict, start, state))
        .map(
            each ->
                isTakenElsewhere(each, verdict, start, state)
                    ? besides(each, verdict, start, state)
                    : each);
  }

  /** The hook of a stream that fits what the work does when all has ended well. */
  private static StreamHook forWork(
      StreamHook hook, WorkVerdict verdict, Spot start, VisitorState state) {
    ImmutableSet<Event> required = verdict.scope().required();
    SiblingHook sibling = new SiblingHook(required, state);
    /* A periodic task has nothing more to do then. */
    StreamHook best = verdict.work().kind() == WorkKind.PERIODIC ? sibling.ofEveryEnd(hook) : hook;
    StreamHook present = ReplacedHooks.orPresent(best, required, start.path(), state);
    return AfterEnd.of(verdict, present, state).isPresent()
        ? sibling.ofCancellation(present)
        : present;
  }

  /** Whether other code than that around the start may have the one registration of a hook. */
  private static boolean isTakenElsewhere(
      StreamHook hook, WorkVerdict verdict, Spot start, VisitorState state) {
    TreePath boundary = Trees.boundaryOrClass(start.path());
    return hook.isSingle()
        && verdict.scope().hooks().stream()
            .filter(other -> other.name().equals(hook.name()))
            .flatMap(other -> Stream.ofNullable(other.registration()))
            .noneMatch(other -> boundary != null && Trees.isInside(other, boundary.getLeaf()))
        && !Registrations.isFree(hook, start.path(), state);
  }

  /** A hook with a place of its own, for clients that go; the same, if there is none. */
  private static StreamHook besides(
      StreamHook hook, WorkVerdict verdict, Spot start, VisitorState state) {
    StreamHook other = new SiblingHook(verdict.scope().required(), state).ofCancellation(hook);
    return !hook.fact().sharing().contains(other.name())
            && Registrations.isFree(other, start.path(), state)
        ? other
        : hook;
  }

  /** The recommended hook on something that a place has; empty if there is none. */
  public static Optional<StreamHook> at(
      TreePath place, @Nullable VarSymbol stream, PatchScope scope) {
    ImmutableList<VarSymbol> inReach = InReach.of(place);
    if (stream != null && (isField(stream, place, scope.state()) || inReach.contains(stream))) {
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
                stream != null
                        && (isField(stream, place, scope.state()) || inReach.contains(stream))
                    ? StreamHook.cast(stream, scope)
                        .or(() -> StreamHook.ofEnd(stream, scope.state()))
                    : Optional.empty());
  }

  /** Whether a variable is a field of a class around a place, or of a superclass of one. */
  private static boolean isField(VarSymbol variable, TreePath place, VisitorState state) {
    for (TreePath outer = place; outer != null; outer = outer.getParentPath()) {
      if (outer.getLeaf() instanceof ClassTree type
          && getSymbol(type).isSubClass(variable.owner, state.getTypes())) {
        return true;
      }
    }
    return false;
  }
}
