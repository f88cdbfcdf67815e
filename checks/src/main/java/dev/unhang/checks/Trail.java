package dev.unhang.checks;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.sun.source.util.TreePath;
import dev.unhang.context.answer.CodeContext;
import dev.unhang.judge.close.CloseVerdict;
import dev.unhang.judge.disconnect.WorkVerdict;
import dev.unhang.judge.disconnect.hook.Hook;
import dev.unhang.judge.wait.WaitVerdict;
import dev.unhang.reach.WaitPath;
import dev.unhang.report.Finding.Mark;

/**
 * The places that a finding speaks of, for readers who can jump to them.
 *
 * @param path the steps from the handler down to what is wrong; empty if there are none
 * @param related other places that it speaks of
 */
record Trail(ImmutableList<Mark> path, ImmutableList<Mark> related) {
  static Trail of(CloseVerdict verdict) {
    ImmutableList<Mark> steps = steps(verdict.context());
    if (steps.isEmpty()) {
      return new Trail(steps, steps);
    }
    TreePath at = verdict.closing().path();
    return new Trail(
        ImmutableList.<Mark>builder()
            .addAll(steps)
            .add(new Mark(at, "`" + verdict.closing().name() + "` is closed here"))
            .build(),
        ImmutableList.of());
  }

  static Trail of(WaitVerdict verdict) {
    ImmutableList.Builder<Mark> path = ImmutableList.builder();
    path.addAll(steps(verdict.context()));
    for (WaitPath.Hop hop : verdict.hops()) {
      path.add(new Mark(hop.call(), "`" + hop.method() + "` called"));
    }
    Mark end =
        new Mark(
            verdict.waiting().path(),
            "`"
                + verdict.waiting().name()
                + "` waits "
                + (verdict.waiting().isFar() ? "inside" : "here"));
    return new Trail(
        path.add(end).build(),
        verdict.hops().isEmpty() ? ImmutableList.of() : ImmutableList.of(end));
  }

  static Trail of(WorkVerdict verdict) {
    ImmutableList.Builder<Mark> places = ImmutableList.builder();
    TreePath start = verdict.work().start();
    if (start.getLeaf() != verdict.site().getLeaf()) {
      places.add(new Mark(start, "the " + verdict.work().kind().noun() + " is started here"));
    }
    Hook hook = verdict.hook();
    if (hook != null && hook.path().getLeaf() != verdict.site().getLeaf()) {
      places.add(new Mark(hook.path(), "`" + hook.name() + "` runs when the client has gone"));
    }
    return new Trail(ImmutableList.of(), places.build());
  }

  /** The evidence for where code runs, from the handler down. */
  private static ImmutableList<Mark> steps(CodeContext context) {
    return context.trail().reverse().stream()
        .map(step -> new Mark(step.at(), step.text()))
        .collect(toImmutableList());
  }
}
