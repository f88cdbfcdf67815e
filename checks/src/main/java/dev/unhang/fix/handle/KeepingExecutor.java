package dev.unhang.fix.handle;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.unhang.code.Chains;
import dev.unhang.code.Trees;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.fix.Patch.NoPatchException;
import dev.unhang.fix.text.FreeNames;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.SourceText;
import dev.unhang.fix.text.Spot;
import dev.unhang.judge.disconnect.Work;
import dev.unhang.judge.disconnect.WorkStart;
import dev.unhang.model.Detail;
import dev.unhang.model.Fact;
import java.util.Optional;

/**
 * A lambda in the place of an executor, which keeps what interrupts the task: of {@code
 * supplyAsync(load, pool).whenComplete(..)} the result interrupts nothing, and {@code job ->
 * task.set(pool.submit(job))} gives the same task to the same pool.
 */
final class KeepingExecutor {
  private final Work work;
  private final PatchScope scope;
  private final SourceText source;
  private final FreeNames names;

  KeepingExecutor(Work work, PatchScope scope) {
    this.work = work;
    this.scope = scope;
    this.source = scope.source();
    this.names = FreeNames.around(work.start());
  }

  /**
   * The handle; empty if the statement at {@code spot} starts the task in some other way.
   *
   * @throws NoPatchException if a later stage is a task of its own
   */
  Optional<HandleReach> at(Spot spot) throws NoPatchException {
    if (!(work.start().getLeaf() instanceof MethodInvocationTree call)
        || !getSymbol(call).isStatic()
        || call.getArguments().size() != 2
        || !WorkStart.isExecutor(getSymbol(call).getParameters().get(1).type, scope.state())
        || !(spot.tree() instanceof StatementTree)
        || !spot.isInBlock()) {
      return Optional.empty();
    }
    requireOneTask();
    ExpressionTree executor = call.getArguments().get(1);
    String job = names.free("job");
    return new Submission(work, scope)
        .to(executor, job)
        .map(handle -> of(handle, executor, job, spot));
  }

  /* Its handle stops the first task only, which has ended when the next one runs. */
  private void requireOneTask() throws NoPatchException {
    for (TreePath stage = Chains.callOn(work.start());
        stage != null;
        stage = Chains.callOn(stage)) {
      if (isTask(stage.getLeaf()) && stage.getLeaf() instanceof MethodInvocationTree later) {
        throw new NoPatchException(
            "`"
                + getSymbol(later).getSimpleName()
                + "` behind it is a task of its own, which its handle does not stop: do in one task"
                + " what the client has to wait for");
      }
    }
  }

  private boolean isTask(Tree stage) {
    return Trees.arguments(stage).stream()
        .flatMap(argument -> CallFacts.ofArgument(stage, argument, scope.state()).stream())
        .map(Fact::runner)
        .anyMatch(
            runner -> runner == Detail.Runner.ARGUMENT || runner == Detail.Runner.COMMON_POOL);
  }

  private HandleReach of(HandleCancel handle, ExpressionTree executor, String job, Spot spot) {
    String name = new StartNames(work.start(), names, scope).free(handle.name());
    String holder = scope.name("java.util.concurrent.atomic.AtomicReference");
    String type = holder + "<" + handle.typeText(scope) + ">";
    String start =
        source.between(source.start(spot.tree()), source.start(executor))
            + (job + " -> " + name + ".set(" + handle.value() + ")")
            + source.between(source.end(executor), source.end(spot.tree()));
    return new HandleReach(
        handle.cancel().on(name + ".get()"),
        spot,
        type + " " + name + " = new " + holder + "<>();",
        ImmutableList.of(start),
        ImmutableList.of(),
        spot);
  }
}
