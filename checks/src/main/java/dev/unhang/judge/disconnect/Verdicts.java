package dev.unhang.judge.disconnect;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Trees;
import dev.unhang.judge.Sources;
import dev.unhang.judge.disconnect.WorkStart.WorkKind;
import dev.unhang.judge.disconnect.WorkVerdict.Problem;
import dev.unhang.judge.disconnect.client.ClientScope;
import dev.unhang.judge.disconnect.handle.ExecutorSources;
import dev.unhang.judge.disconnect.handle.ExecutorUse;
import dev.unhang.judge.disconnect.handle.Handle.Keeping;
import dev.unhang.judge.disconnect.handle.HandleFlow;
import dev.unhang.judge.disconnect.hook.Hook;
import dev.unhang.judge.disconnect.hook.Listeners;
import dev.unhang.judge.disconnect.hook.Run;
import dev.unhang.judge.disconnect.hook.Runs;
import dev.unhang.judge.disconnect.length.HookCode;
import dev.unhang.judge.disconnect.length.KeptForClient;
import dev.unhang.judge.disconnect.length.SkippedStop;
import dev.unhang.model.Event;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides what is wrong with one piece of work that is worth to be stopped. */
final class Verdicts {
  private final Work work;
  private final ClientScope scope;
  private final HandleFlow flow;
  private final Sources code;
  private final Runs runs;
  private final Overwrites overwrites;
  private final @Nullable HandleFlow executor;
  private final boolean isSharedExecutor;
  private final Set<Event> covered = new LinkedHashSet<>();
  private final List<Hook> stopping = new ArrayList<>();
  private boolean isSettled;
  private @Nullable WorkVerdict deaf;

  Verdicts(Work work, ClientScope scope, HandleFlow flow, Sources code) {
    this.work = work;
    this.scope = scope;
    this.flow = flow;
    this.code = code;
    this.runs = new Runs(code, work.start().getLeaf());
    this.overwrites = new Overwrites(work, scope, flow, code);
    VarSymbol variable = work.executor();
    this.isSharedExecutor = variable != null && new ExecutorUse(code).isShared(variable, scope);
    ImmutableSet<Symbol> sources = new ExecutorSources(code).of(work.start());
    this.executor = sources.isEmpty() ? null : new HandleFlow(code);
    if (executor != null) {
      executor.ofAll(sources);
    }
  }

  Optional<WorkVerdict> judge() {
    if (new SharedWork(work, scope, code).isForAll() || isReportedBefore()) {
      return Optional.empty();
    }
    flow.stops().forEach(this::addStop);
    List<TreePath> shutdowns = addExecutor();
    Optional<WorkVerdict> waits = waits();
    if (waits.isPresent() || isSettled) {
      return isSettled ? Optional.empty() : waits;
    }
    if (covered.containsAll(scope.required())) {
      return overwrites.judge();
    }
    if (deaf != null) {
      return Optional.of(deaf);
    }
    if (!shutdowns.isEmpty()) {
      return isSharedExecutor ? Optional.empty() : shutdown(shutdowns);
    }
    Optional<WorkVerdict> overwritten = overwrites.judge();
    if (overwritten.isPresent()) {
      return overwritten;
    }
    if (!covered.isEmpty()) {
      return Optional.of(verdict(Problem.NOT_COVERED, stopping.get(0).path(), stopping.get(0)));
    }
    return Optional.of(unstopped());
  }

  /** Takes into account where the work is stopped. */
  private void addStop(TreePath stop) {
    ImmutableSet<Run> occasions = runs.of(stop);
    if (Trees.isInside(stop, work.start().getLeaf())) {
      isSettled |=
          !overwrites.mayStopOther(stop)
              && (occasions.isEmpty()
                  || !occasions.stream().map(Run::hook).allMatch(this::isOfWork));
      return;
    }
    for (Run run : occasions) {
      Hook hook = run.hook();
      if (isOfWork(hook) || (hook != null && scope.isReplaced(hook, code))) {
        continue;
      }
      if (hook != null && UnheardStop.isOne(stop, work, scope, code)) {
        deaf = verdict(Problem.DEAF, stop, hook);
      } else if (hook != null) {
        covered.addAll(hook.covers());
        stopping.add(hook);
      } else {
        isSettled |=
            run != Run.OTHER
                && !(work.kind() == WorkKind.PERIODIC
                    && new SkippedStop(code, scope).isOne(stop, work.start()));
      }
    }
  }

  private boolean isOfWork(@Nullable Hook hook) {
    return hook != null
        && hook.registration() == null
        && Listeners.isOfWork(hook, work.start(), code);
  }

  /** The same for the executor; returns the calls in hooks that leave the work running. */
  private List<TreePath> addExecutor() {
    List<TreePath> left = new ArrayList<>();
    if (executor == null) {
      return left;
    }
    if (!isSharedExecutor) {
      executor.stops().forEach(this::addStop);
      isSettled |=
          (work.kind() != WorkKind.REQUEST && executor.isStoppedElsewhere())
              || (work.ownExecutor() && executor.isGivenAway())
              || new KeptForClient(code).isTaken(executor, scope.hooks());
    } else {
      executor.stops().stream().filter(this::isInHook).forEach(left::add);
    }
    for (TreePath shutdown : executor.shutdowns()) {
      if (!isSharedExecutor
          && work.kind() == WorkKind.PERIODIC
          && new ExecutorUse(code).endsPeriodic(shutdown)) {
        addStop(shutdown);
      } else if (isInHook(shutdown)) {
        left.add(shutdown);
      }
    }
    return left;
  }

  /** Whether a hook begins the end of the executor, which is the client's own. */
  boolean isMeantToEnd() {
    return executor != null
        && !isSharedExecutor
        && executor.shutdowns().stream().anyMatch(this::isInHook);
  }

  private boolean isInHook(TreePath call) {
    return runs.of(call).stream()
        .anyMatch(
            run ->
                run.hook() != null
                    && run.hook().isForClients()
                    && !isOfTask(run.hook())
                    && (!isSharedExecutor
                        || scope.hooks().stream().anyMatch(hook -> hook.isSame(run.hook()))));
  }

  /** Whether the task listens to something of its own, which does not end with the client. */
  private boolean isOfTask(Hook hook) {
    return Trees.isInside(hook.path(), work.start().getLeaf())
        && !Objects.equals(hook.subject(), scope.stream());
  }

  /** One finding for all that is thrown away on an executor of the client's own. */
  private boolean isReportedBefore() {
    return new Repetition(work, scope, code)
        .isOne(() -> scope.form() == ClientScope.Form.RESPONSE || isMeantToEnd());
  }

  private Optional<WorkVerdict> waits() {
    for (TreePath wait : flow.waits()) {
      for (Run run : runs.of(wait)) {
        if (run.hook() != null && stopping.stream().noneMatch(hook -> hook.isSame(run.hook()))) {
          return Optional.of(verdict(Problem.WAITS, wait, run.hook()));
        }
      }
    }
    return Optional.empty();
  }

  /** One of the calls that leave the work running, best in a hook that hears of all clients. */
  private Optional<WorkVerdict> shutdown(List<TreePath> calls) {
    TreePath call = calls.stream().filter(this::isInFullHook).findFirst().orElse(calls.get(0));
    Hook hook =
        runs.of(call).stream().map(Run::hook).filter(each -> each != null).findFirst().orElse(null);
    return Optional.of(verdict(Problem.SHUTDOWN, call, hook));
  }

  private boolean isInFullHook(TreePath call) {
    return runs.of(call).stream()
        .anyMatch(run -> run.hook() != null && run.hook().covers(scope.required()));
  }

  /** No hook stops it at all. */
  private WorkVerdict unstopped() {
    Hook full = null;
    Hook partial = null;
    for (Hook hook : scope.hooks()) {
      if (scope.isReplaced(hook, code)) {
        continue;
      }
      if (hook.covers(scope.required())) {
        full = full == null ? hook : full;
      } else if (partial == null || hook.covers().contains(Event.CLOSE)) {
        partial = hook;
      }
    }
    boolean isKept = work.handle().keeping() != Keeping.DROPPED;
    if (full != null && isKept && HookCode.mayName(work.handle(), full, code)) {
      return verdict(Problem.SKIPPED, full.path(), full);
    }
    if (full != null && !isKept) {
      return verdict(Problem.DROPPED, work.start(), full);
    }
    return partial != null && isKept && HookCode.mayName(work.handle(), partial, code)
        ? verdict(Problem.NOT_COVERED, partial.path(), partial)
        : verdict(Problem.NO_HOOK, work.start(), null);
  }

  private WorkVerdict verdict(Problem problem, TreePath site, @Nullable Hook hook) {
    Event missed = null;
    if (problem == Problem.NOT_COVERED && hook != null) {
      Set<Event> covers = covered.isEmpty() ? hook.covers() : covered;
      missed =
          Sets.difference(scope.required(), covers).stream()
              .sorted()
              .findFirst()
              .orElse(Event.CLOSE);
    }
    return new WorkVerdict(work, scope, problem, site, hook, missed, code);
  }
}
