package dev.unhang.fix.field;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.VisitorState;
import com.sun.source.util.TreePath;
import dev.unhang.code.Trees;
import dev.unhang.code.Variables;
import dev.unhang.fix.Patch;
import dev.unhang.fix.Patch.Change;
import dev.unhang.fix.field.StartPlace.Count;
import dev.unhang.fix.handle.HandleCode;
import dev.unhang.fix.hook.HookMethod;
import dev.unhang.fix.hook.HookMethods;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.judge.disconnect.WorkVerdict;
import dev.unhang.judge.disconnect.handle.Handle.Keeping;
import java.util.Optional;

/**
 * The remedy where one function starts the work for a client and keeps the handle for it, and
 * another is the hook: that takes the handle out by the key of its client, or from the client.
 */
public final class FunctionRemedy {
  private final WorkVerdict verdict;
  private final PatchScope scope;
  private final VisitorState state;

  public FunctionRemedy(WorkVerdict verdict, PatchScope scope) {
    this.verdict = verdict;
    this.scope = scope;
    this.state = scope.state();
  }

  /** The patch; empty if there is none. */
  public Optional<Patch> find() {
    Optional<HookMethod> hook = HookMethods.ofFunction(verdict);
    TreePath type = Trees.classAround(verdict.scope().entry());
    return hook.isPresent() && type != null
        ? in(hook.orElseThrow(), type).filter(Change.class::isInstance)
        : Optional.empty();
  }

  private Optional<Patch> in(HookMethod hook, TreePath type) {
    StartPlace start = new StartPlace(verdict, type, state);
    boolean isBeside =
        start
            .function()
            .filter(
                function -> !Trees.isInside(requireNonNull(hook.function()), function.getLeaf()))
            .isPresent();
    return isBeside && isKept(hook, type) && start.count() == Count.ONCE && start.isBefore(hook)
        ? Optional.of(
            new FieldRemedies(scope)
                .stoppedIn(hook, verdict, new ClassPatch(type, verdict.work().start(), scope)))
        : Optional.empty();
  }

  /** Whether the client has the handle, or a map that the hook does not look at yet. */
  private boolean isKept(HookMethod hook, TreePath type) {
    TreePath function = requireNonNull(hook.function());
    return verdict.work().handle().keeping() == Keeping.WITH_CLIENT
        || HeldHandle.field(verdict.work(), type)
            .filter(field -> HeldHandle.isA(field.type, HandleCode.MAP, state))
            .filter(field -> !Variables.in(function.getLeaf()).contains(field))
            .isPresent();
  }
}
