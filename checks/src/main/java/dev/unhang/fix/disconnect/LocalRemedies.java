package dev.unhang.fix.disconnect;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.unhang.code.Trees;
import dev.unhang.code.UsageIndex;
import dev.unhang.fix.Patch.NoPatchException;
import dev.unhang.fix.handle.CancelCall;
import dev.unhang.fix.handle.HandleFinder;
import dev.unhang.fix.handle.HandleReach;
import dev.unhang.fix.handle.TaskLoops;
import dev.unhang.fix.hook.AfterEnd;
import dev.unhang.fix.hook.HookBody;
import dev.unhang.fix.hook.HookInReach;
import dev.unhang.fix.hook.HookOrder;
import dev.unhang.fix.hook.Registrations;
import dev.unhang.fix.hook.ReturnedStream;
import dev.unhang.fix.hook.StreamHook;
import dev.unhang.fix.safe.Returns;
import dev.unhang.fix.text.Edits;
import dev.unhang.fix.text.FreeNames;
import dev.unhang.fix.text.Layout;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.SourceText;
import dev.unhang.fix.text.Spot;
import dev.unhang.judge.disconnect.WorkVerdict;
import dev.unhang.judge.disconnect.WorkVerdict.Problem;
import dev.unhang.judge.disconnect.hook.Hook;
import dev.unhang.model.Detail;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What to do where one method starts the work and registers the hook: the handle is kept, and the
 * hook that is there, or a new one behind the start, stops the work.
 */
final class LocalRemedies {
  private final WorkVerdict verdict;
  private final PatchScope scope;
  private final SourceText source;
  private final VisitorState state;
  private final Edits edits;
  private final FreeNames names;

  LocalRemedies(WorkVerdict verdict, PatchScope scope) {
    this.scope = scope.fresh();
    this.verdict = verdict;
    this.source = scope.source();
    this.state = scope.state();
    this.edits = new Edits(source);
    this.names = FreeNames.around(verdict.work().start(), hooks(verdict));
  }

  /** Where a hook may be extended: what is added there may not clash with what is there. */
  private static TreePath[] hooks(WorkVerdict verdict) {
    return verdict.scope().hooks().stream().map(Hook::path).toArray(TreePath[]::new);
  }

  /** The patch. */
  SuggestedFix fix() throws NoPatchException {
    Optional<StreamHook> stream = HookInReach.of(verdict, scope);
    if (stream.isPresent()) {
      AfterEnd.requireNothing(verdict, stream.orElseThrow(), state);
    }
    HandleReach reach =
        new HandleFinder(verdict, scope)
            .find(stream.map(StreamHook::variable).orElse(verdict.scope().stream()));
    Hook present = present(stream);
    TreePath code = present == null ? null : body().code(present.path());
    if (present != null && code != null && reach.isAt(code) && mayExtend(present)) {
      reach.apply(ImmutableList.of(), reach.declared(), edits);
      extend(present, code, reach, stream);
    } else if (stream.isPresent() && (present == null || !isSingle(present))) {
      register(reach, stream.orElseThrow());
    } else if (present != null && code != null) {
      move(present, code, reach, stream);
    } else {
      registerOnReturned(reach);
    }
    new TaskLoops(scope).ask(verdict, edits);
    edits.addTo(scope.fix());
    return scope.fix().build();
  }

  private HookBody body() {
    return new HookBody(names, edits, scope);
  }

  private String noStream() {
    return verdict.scope().stream() == null
        ? "nothing on which a hook could be registered has a name here: give it one"
        : "no hook is known that one call could register on `"
            + verdict.scope().stream().getSimpleName()
            + "` here";
  }

  private static boolean isSingle(Hook hook) {
    return hook.fact().slots() != Detail.Slots.MANY;
  }

  /** A hook that may be registered twice is left alone if it has nothing to do with the work. */
  private boolean mayExtend(Hook hook) {
    return verdict.problem() == Problem.SKIPPED || hook.registration() == null || isSingle(hook);
  }

  /** The hook that is there already and that would stop the work. */
  private @Nullable Hook present(Optional<StreamHook> stream) {
    Hook found = verdict.hook();
    if (verdict.problem() == Problem.SKIPPED
        || (verdict.problem() == Problem.DROPPED
            && found != null
            && found.registration() == null)) {
      return found;
    }
    for (Hook hook : verdict.scope().hooks()) {
      if (hook.registration() != null
          && stream.isPresent()
          && hook.name().equals(stream.orElseThrow().name())) {
        return hook;
      }
    }
    return stream
        .flatMap(each -> new SharedPlace(each, scope).find(verdict.scope().hooks()))
        .orElse(null);
  }

  /** Makes a hook that is there stop the work as well. */
  private void extend(Hook hook, TreePath code, HandleReach reach, Optional<StreamHook> stream)
      throws NoPatchException {
    if (stream.isPresent() && stream.orElseThrow().fact().sharing().contains(hook.name())) {
      new SharedPlace(stream.orElseThrow(), scope).replace(hook, reach.stop(), names, edits);
    } else {
      body().add(reach.stop(), code, CancelCall.handlesOf(verdict.work(), scope));
    }
  }

  /** Puts a registration behind what it needs. */
  private void register(HandleReach reach, StreamHook stream) throws NoPatchException {
    Spot anchor = anchor(reach, stream);
    requirePossible(anchor, reach, stream);
    Layout layout = anchor.layout();
    String statement = stream.statement(reach.stop(), layout, names, scope);
    if (anchor.tree() == reach.start().tree() && reach.changed() == null && !anchor.isInBlock()) {
      String text = source.of(anchor.tree()) + (anchor.isLambdaBody() ? ";" : "");
      anchor.put(text, ImmutableList.of(statement), edits);
    } else {
      reach.apply(ImmutableList.of(statement), anchor, edits);
    }
    if (stream.isSingle()) {
      spanOtherHooks();
    }
  }

  /** Makes the hook a part of what the method returns. */
  private void registerOnReturned(HandleReach reach) throws NoPatchException {
    ReturnedStream end =
        ReturnedStream.of(verdict, state).orElseThrow(() -> new NoPatchException(noStream()));
    if (!reach.isAt(end.path())) {
      throw new NoPatchException(
          "the handle is out of reach where the stream is returned: declare a variable for it"
              + " there");
    }
    reach.apply(ImmutableList.of(), reach.declared(), edits);
    edits.insert(source.end(end.expression()), end.call(reach.stop(), names, scope));
  }

  /** Whether the hook may be registered behind a statement. */
  private void requirePossible(Spot anchor, HandleReach reach, StreamHook stream)
      throws NoPatchException {
    if (!anchor.isWhole()) {
      throw new NoPatchException("one statement declares several variables: make it several");
    }
    if ((stream.isSingle() || stream.listener().isPresent())
        && HookOrder.isLater(anchor, verdict.scope().entry(), state)) {
      throw new NoPatchException(
          "`"
              + stream.name()
              + "` may be called only before the method returns, and the work is started later:"
              + " register it before, and let it cancel what a variable holds that the later code"
              + " sets");
    }
    TreePath place = anchor.path();
    Registrations.requireFree(
        stream, reach.before().isEmpty() ? place : place.getParentPath(), state);
  }

  /** The statement behind which handle and stream are both there. */
  private Spot anchor(HandleReach reach, StreamHook stream) {
    Hook hook = verdict.hook();
    if (verdict.problem() == Problem.NOT_COVERED
        && hook != null
        && hook.registration() != null
        && reach.isAt(hook.registration())) {
      Spot beside = Spot.around(hook.registration(), source);
      if (beside.isInBlock() && isReached(beside)) {
        return beside;
      }
    }
    Spot handle = reach.declared() == null ? reach.start() : reach.declared();
    TreePath declaration = UsageIndex.of(state).declaration(stream.variable());
    if (declaration != null
        && declaration.getLeaf() instanceof VariableTree
        && !Spot.statements(declaration).isEmpty()
        && handle.isBefore(declaration)) {
      return Spot.around(declaration, source);
    }
    return handle;
  }

  /** Whether a statement runs whenever the work has been started: no jump skips it. */
  private boolean isReached(Spot place) {
    List<? extends StatementTree> block = Spot.statements(place.path());
    int start = Iterables.indexOf(block, each -> Trees.isInside(verdict.work().start(), each));
    int end = block.indexOf(place.tree());
    return start >= 0
        && (start >= end || block.subList(start + 1, end).stream().noneMatch(Returns::in));
  }

  /**
   * Takes the code between two starts into the patch, so that the patches of both are not applied
   * together: the hook of one would take the place of the other's.
   */
  private void spanOtherHooks() {
    HookOrder.behindFirstStart(verdict.work().start(), verdict.scope().entry(), state)
        .ifPresent(edits::reach);
  }

  /** Puts a registration that stands before the start behind it, and extends it. */
  private void move(Hook hook, TreePath code, HandleReach reach, Optional<StreamHook> stream)
      throws NoPatchException {
    if (hook.registration() == null
        || code != hook.path()
        || verdict.problem() == Problem.SKIPPED) {
      throw HookMove.outOfReach(hook);
    }
    HookMove move = HookMove.of(hook, reach, verdict, scope);
    extend(hook, code, reach, stream);
    move.apply(reach, edits, source);
  }
}
