package dev.unhang.fix.field;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Trees;
import dev.unhang.code.UsageIndex;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.fix.Patch;
import dev.unhang.fix.Patch.Change;
import dev.unhang.fix.Patch.NoPatchException;
import dev.unhang.fix.handle.HandleCancel;
import dev.unhang.fix.handle.TaskLoops;
import dev.unhang.fix.hook.AfterEnd;
import dev.unhang.fix.hook.HookMethod;
import dev.unhang.fix.hook.HookMethods;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.Removal;
import dev.unhang.judge.disconnect.WorkVerdict;
import dev.unhang.judge.disconnect.WorkVerdict.Problem;
import dev.unhang.judge.disconnect.client.ClientScope;
import dev.unhang.judge.disconnect.handle.Handle.Keeping;
import dev.unhang.judge.disconnect.hook.Hook;
import dev.unhang.model.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Remedies where one method of a class starts the work and another is the hook: the handle needs a
 * field.
 */
public final class FieldRemedies {
  private final PatchScope scope;
  private final VisitorState state;

  public FieldRemedies(PatchScope scope) {
    this.scope = scope;
    this.state = scope.state();
  }

  /** The remedy; empty if the hook is no method of the class around the start. */
  public Optional<Patch> of(WorkVerdict verdict) {
    TreePath type = typeOf(verdict);
    if (type == null || !(type.getLeaf() instanceof ClassTree)) {
      return Optional.empty();
    }
    return switch (verdict.problem()) {
      case WAITS, SHUTDOWN, DEAF -> Optional.empty();
      case OVERWRITTEN -> Optional.of(overwritten(verdict, type));
      case SHARED_EXECUTOR ->
          isMethodHook(verdict) && !isEndItself(verdict)
              ? Optional.of(stopped(verdict, type)).filter(Change.class::isInstance)
              : Optional.empty();
      case SKIPPED, NOT_COVERED ->
          isMethodHook(verdict) ? Optional.of(stopped(verdict, type)) : Optional.empty();
      case NO_HOOK, DROPPED ->
          hasMethodHook(verdict, type) ? Optional.of(stopped(verdict, type)) : Optional.empty();
    };
  }

  /** A change of the class, where a hook is registered that no patch can make stop the work. */
  public Optional<Patch> besides(WorkVerdict verdict) {
    TreePath type = verdict.scope().type();
    return type != null && new HookMethods(verdict, type, scope.fresh()).find().isPresent()
        ? Optional.of(stopped(verdict, type)).filter(Change.class::isInstance)
        : Optional.empty();
  }

  /** The class with the method that the framework calls, if its objects could have hooks. */
  private static @Nullable TreePath typeOf(WorkVerdict verdict) {
    ClientScope scope = verdict.scope();
    return scope.type() == null
            && scope.hooks().isEmpty()
            && scope.entry().getLeaf() instanceof MethodTree
        ? scope.entry().getParentPath()
        : scope.type();
  }

  /** Whether the call that ends the executor is all that is in sight of what runs on it. */
  private static boolean isEndItself(WorkVerdict verdict) {
    return verdict.work().start().getLeaf() == verdict.site().getLeaf();
  }

  private static boolean isMethodHook(WorkVerdict verdict) {
    Hook hook = verdict.hook();
    return hook != null
        && hook.registration() == null
        && hook.path().getLeaf() instanceof MethodTree;
  }

  /** Whether the class has or inherits a hook, and no other is registered for the client. */
  private boolean hasMethodHook(WorkVerdict verdict, TreePath type) {
    ClientScope client = verdict.scope();
    boolean isRegistered = client.hooks().stream().anyMatch(hook -> hook.registration() != null);
    return !isRegistered
        && (!client.hooks().isEmpty()
            || new HookMethods(verdict, type, scope.fresh()).find().isPresent());
  }

  private Patch stopped(WorkVerdict verdict, TreePath type) {
    DisconnectAdvice advice = new DisconnectAdvice(verdict, scope);
    Optional<String> obstacle = new FieldObstacle(scope).find(verdict, type);
    if (obstacle.isPresent()) {
      return ClassPatch.none(advice.withoutHook(), obstacle.orElseThrow());
    }
    ClassPatch patch = new ClassPatch(type, place(verdict, type), scope);
    Optional<HookMethod> hook = new HookMethods(verdict, type, patch.scope()).find();
    if (verdict.problem() == Problem.SHARED_EXECUTOR) {
      removeShutdown(verdict, patch);
    }
    return hook.map(found -> stoppedIn(found, verdict, patch))
        .orElseGet(
            () ->
                ClassPatch.none(
                    advice.withoutHook(),
                    "no hook of this class runs whenever a client goes: look for one that does"));
  }

  Patch stoppedIn(HookMethod hook, WorkVerdict verdict, ClassPatch patch) {
    DisconnectAdvice advice = new DisconnectAdvice(verdict, scope);
    HandleCancel handle = HandleCancel.of(verdict.work(), scope);
    if (verdict.work().handle().keeping() == Keeping.WITH_CLIENT) {
      new TakenFromClient(hook, verdict, patch).stop(handle);
      return asked(verdict, hook, patch, advice.taken(hook));
    }
    Optional<VarSymbol> field =
        HeldHandle.field(verdict.work(), patch.type())
            .filter(found -> !HeldHandle.isOfAll(found, state));
    if (field.isPresent()
        && verdict.scope().isShared()
        && HeldHandle.isSingle(field.orElseThrow(), state)) {
      FieldToMap map = new FieldToMap(field.orElseThrow(), verdict, patch);
      map.rewrite();
      map.stopIn(hook, handle.cancel());
      return asked(verdict, hook, patch, advice.map());
    }
    if (field.isPresent()) {
      new HeldHandle(field.orElseThrow(), verdict, handle, patch).stopIn(hook);
      return asked(
          verdict, hook, patch, advice.stop(field.orElseThrow().getSimpleName().toString(), hook));
    }
    StartPlace start = new StartPlace(verdict, patch.type(), state);
    ImmutableList<String> statements = new NewHolder(verdict, handle, start, hook, patch).keep();
    if (!patch.isRefused()) {
      patch.begin(hook, statements);
    }
    return asked(verdict, hook, patch, advice.keep(hook));
  }

  /** The patch, with what the loops of the work need to hear of it. */
  private static Patch asked(
      WorkVerdict verdict, HookMethod hook, ClassPatch patch, String advice) {
    try {
      AfterEnd.requireNothing(verdict, hook, patch.scope().state());
      TaskLoops loops = new TaskLoops(patch.scope());
      loops.ask(verdict, patch.edits());
      return patch.patch(advice + loops.words(verdict));
    } catch (NoPatchException e) {
      return ClassPatch.none(advice, e.reason());
    }
  }

  /** The place in the class behind which a new hook goes. */
  private static TreePath place(WorkVerdict verdict, TreePath type) {
    return Optional.ofNullable(verdict.hook())
        .map(Hook::path)
        .filter(path -> Trees.child(path, type.getLeaf()).isPresent())
        .orElse(verdict.work().start());
  }

  /** The call that ends the executor of all goes; the hook begins with what stops the work. */
  private void removeShutdown(WorkVerdict verdict, ClassPatch patch) {
    TreePath statement = verdict.site().getParentPath();
    if (!new Removal(patch.edits(), scope).remove(statement)) {
      patch.refuse("the statement cannot go alone");
    }
  }

  private Patch overwritten(WorkVerdict verdict, TreePath type) {
    DisconnectAdvice advice = new DisconnectAdvice(verdict, scope);
    Optional<VarSymbol> field = HeldHandle.field(verdict.work(), type);
    Optional<String> obstacle = new FieldObstacle(scope).find(verdict, type);
    if (obstacle.isPresent() || field.isEmpty()) {
      return ClassPatch.none(
          advice.map(),
          obstacle.orElse(
              "the field is one of another class: give that a method that cancels what it holds"));
    }
    ClassPatch patch = new ClassPatch(type, verdict.work().start(), scope);
    boolean isOfObject = field.orElseThrow().isStatic() && !verdict.scope().isShared();
    overwritten(field.orElseThrow(), isOfObject, verdict, patch);
    return patch.patch(
        isOfObject
            ? advice.instance(field.orElseThrow().getSimpleName().toString())
            : advice.map());
  }

  private void overwritten(
      VarSymbol field, boolean isOfObject, WorkVerdict verdict, ClassPatch patch) {
    FieldToMap map = new FieldToMap(field, verdict, patch);
    if (isOfObject) {
      new StaticField(field, patch).rewrite();
    } else {
      map.rewrite();
    }
    if (patch.isRefused() || isStoppedInHook(field, verdict, patch.type())) {
      return;
    }
    Optional<HookMethod> hook = new HookMethods(verdict, patch.type(), patch.scope()).find();
    HandleCancel handle = HandleCancel.of(verdict.work(), scope);
    if (hook.isEmpty() || !handle.isKnown()) {
      patch.refuse("no hook of this class could stop it");
    } else if (isOfObject) {
      new HeldHandle(field, verdict, handle, patch).stopIn(hook.orElseThrow());
    } else {
      map.stopIn(hook.orElseThrow(), handle.cancel());
    }
  }

  /** Whether a hook of the class stops what a field holds, or gives it to code that may. */
  private boolean isStoppedInHook(VarSymbol field, WorkVerdict verdict, TreePath type) {
    ImmutableList<Hook> hooks = HookMethods.methodsOf(verdict.scope(), type);
    return UsageIndex.of(state).uses(field).stream()
        .filter(
            use ->
                hooks.stream()
                    .anyMatch(hook -> Trees.child(use, hook.path().getLeaf()).isPresent()))
        .map(TreePath::getParentPath)
        .anyMatch(
            outer ->
                outer.getLeaf() instanceof MethodInvocationTree
                    || CallFacts.has(Kind.CANCEL, outer.getParentPath().getLeaf(), state));
  }
}
