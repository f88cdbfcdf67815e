package dev.unhang.fix.disconnect;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.unhang.code.Trees;
import dev.unhang.fix.Patch;
import dev.unhang.fix.Patch.Change;
import dev.unhang.fix.Patch.NoPatchException;
import dev.unhang.fix.field.DisconnectAdvice;
import dev.unhang.fix.field.FieldRemedies;
import dev.unhang.fix.field.FunctionRemedy;
import dev.unhang.fix.handle.CommonPool;
import dev.unhang.fix.handle.SwallowedInterrupt;
import dev.unhang.fix.handle.TaskLoops;
import dev.unhang.fix.hook.AfterEnd;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.SourceText;
import dev.unhang.judge.disconnect.Work;
import dev.unhang.judge.disconnect.WorkVerdict;
import dev.unhang.judge.disconnect.WorkVerdict.Problem;
import dev.unhang.judge.disconnect.handle.Handle.Keeping;
import dev.unhang.judge.disconnect.hook.Hook;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What to do about a {@link WorkVerdict}.
 *
 * <p>The work has to be stopped in a hook that runs whenever the client goes. Where one method
 * starts the work and registers the hook, that takes a local variable; where the hook is another
 * method, a field.
 */
public final class DisconnectRemedies {
  private static final String WITH_CLIENT =
      "the client itself keeps the handle: take it from there in the hook";

  private final PatchScope scope;
  private final SourceText source;
  private final VisitorState state;

  private DisconnectRemedies(VisitorState state, boolean mayInterrupt) {
    this.scope = PatchScope.of(state, mayInterrupt);
    this.source = scope.source();
    this.state = state;
  }

  /**
   * Creates the remedies for the compilation unit that {@code state} is in.
   *
   * @param mayInterrupt whether patches interrupt the thread that does the work
   */
  public static DisconnectRemedies of(VisitorState state, boolean mayInterrupt) {
    return new DisconnectRemedies(state, mayInterrupt);
  }

  /** Returns the remedy for a verdict. */
  public Patch of(WorkVerdict verdict) {
    Patch patch = patch(verdict);
    return patch instanceof Change change
        ? new Change(change.fix(), change.words() + sideEffect(verdict.work()))
        : patch;
  }

  private String sideEffect(Work work) {
    String leaves = CommonPool.words(work, scope.fresh());
    return leaves.isEmpty() ? HiddenException.words(work, state) : leaves;
  }

  private Patch patch(WorkVerdict verdict) {
    DisconnectAdvice advice = new DisconnectAdvice(verdict, scope);
    if (!isHere(verdict)) {
      return advice.none("the start and the hook are in different files");
    }
    if (!source.isWritten(verdict.site().getLeaf())
        || !source.isWritten(verdict.work().start().getLeaf())) {
      return advice.none("this code is generated");
    }
    boolean isLocalHook = isLocalHook(verdict);
    boolean isWithClient = verdict.work().handle().keeping() == Keeping.WITH_CLIENT;
    try {
      if (!isLocalHook && (verdict.problem() != Problem.OVERWRITTEN || hasMethodHooks(verdict))) {
        Optional<Patch> remedy = fields(verdict);
        if (remedy.isPresent()) {
          SwallowedInterrupt.requireNone(verdict, false, scope);
          return remedy.orElseThrow();
        }
      }
      SwallowedInterrupt.requireNone(verdict, true, scope);
      SuggestedFix fix = fix(verdict);
      return new Change(fix, advice.text() + loops(verdict));
    } catch (NoPatchException e) {
      return another(verdict).orElseGet(() -> advice.none(isWithClient ? WITH_CLIENT : e.reason()));
    }
  }

  private Optional<Patch> another(WorkVerdict verdict) {
    return switch (verdict.problem()) {
      case OVERWRITTEN -> fields(verdict);
      case NO_HOOK, DROPPED -> inMethod(verdict);
      case SKIPPED -> inFunction(verdict);
      default -> Optional.empty();
    };
  }

  private Optional<Patch> inMethod(WorkVerdict verdict) {
    try {
      SwallowedInterrupt.requireNone(verdict, false, scope);
      return new FieldRemedies(scope).besides(verdict);
    } catch (NoPatchException e) {
      return Optional.empty();
    }
  }

  private Optional<Patch> inFunction(WorkVerdict verdict) {
    try {
      SwallowedInterrupt.requireNone(verdict, true, scope);
      return new FunctionRemedy(verdict, scope).find();
    } catch (NoPatchException e) {
      return Optional.empty();
    }
  }

  private Optional<Patch> fields(WorkVerdict verdict) {
    return new FieldRemedies(scope).of(verdict);
  }

  private boolean isHere(WorkVerdict verdict) {
    return isHere(verdict.site())
        && isHere(verdict.work().start())
        && isHere(verdict.scope().entry());
  }

  private boolean isHere(TreePath path) {
    return path.getCompilationUnit() == state.getPath().getCompilationUnit();
  }

  private SuggestedFix fix(WorkVerdict verdict) throws NoPatchException {
    if (verdict.problem() == Problem.WAITS && verdict.isInHelper()) {
      throw new NoPatchException(
          "the wait is in a method that is given what it waits for: do not call it here");
    }
    return switch (verdict.problem()) {
      case NO_HOOK, DROPPED, SKIPPED, NOT_COVERED -> local(verdict);
      case SHUTDOWN -> direct(verdict).shutdown();
      case SHARED_EXECUTOR -> direct(verdict).shared();
      case WAITS -> direct(verdict).waits();
      case DEAF -> direct(verdict).deaf();
      case OVERWRITTEN -> new OverwrittenField(verdict, scope).fix();
    };
  }

  private DirectRemedies direct(WorkVerdict verdict) throws NoPatchException {
    AfterEnd.requireNothing(verdict, scope.state());
    return new DirectRemedies(verdict, scope);
  }

  private SuggestedFix local(WorkVerdict verdict) throws NoPatchException {
    if (verdict.startsAnew()) {
      throw new NoPatchException(
          "the task starts itself anew, and would register a hook each time");
    }
    return new LocalRemedies(verdict, scope).fix();
  }

  /** What to say of the loops that the patch of {@link LocalRemedies} leaves as they are. */
  private String loops(WorkVerdict verdict) throws NoPatchException {
    return switch (verdict.problem()) {
      case NO_HOOK, DROPPED, SKIPPED, NOT_COVERED, SHUTDOWN, SHARED_EXECUTOR, DEAF, WAITS ->
          new TaskLoops(scope).words(verdict);
      default -> "";
    };
  }

  /** Whether the hook stands in the method that starts the work. */
  private static boolean isLocalHook(WorkVerdict verdict) {
    Hook hook = verdict.hook();
    if (hook == null || isMethodOfScope(hook, verdict.scope().type())) {
      return false;
    }
    Tree method = null;
    for (TreePath path = verdict.work().start();
        path.getParentPath() != null;
        path = path.getParentPath()) {
      if (path.getLeaf() instanceof MethodTree
          || path.getParentPath().getLeaf() instanceof ClassTree) {
        method = path.getLeaf();
      }
      if (method != null
          && hook.path().getLeaf() != method
          && Trees.isInside(hook.path(), method)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the hook is a method of the class whose objects serve the clients. */
  private static boolean isMethodOfScope(Hook hook, @Nullable TreePath type) {
    return type != null && hook.path().getParentPath().getLeaf() == type.getLeaf();
  }

  /** Whether all hooks of the client are methods of the class, which no local variable reaches. */
  private static boolean hasMethodHooks(WorkVerdict verdict) {
    return verdict.scope().type() != null
        && verdict.scope().hooks().stream().allMatch(hook -> hook.registration() == null);
  }
}
