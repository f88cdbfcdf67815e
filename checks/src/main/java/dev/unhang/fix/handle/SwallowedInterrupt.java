package dev.unhang.fix.handle;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.unhang.code.Trees;
import dev.unhang.fix.Patch.NoPatchException;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.judge.disconnect.WorkStart.WorkKind;
import dev.unhang.judge.disconnect.WorkVerdict;
import dev.unhang.judge.disconnect.WorkVerdict.Problem;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tasks that an interrupt does not stop, because a loop catches it and goes on. */
public final class SwallowedInterrupt {
  /** Why there is no patch, and what to write. */
  static final String GOES_ON =
      "the task catches its interrupt and goes on, so that an interrupt alone does not stop it:"
          + " leave the loop in the `catch`";

  private static final int DEEPEST = 3;

  private final WorkVerdict verdict;
  private final ImmutableList<TaskPart> parts;
  private final InterruptCatches catches;
  private final @Nullable InterruptExits exits;
  private final LostInterrupts lost;
  private final @Nullable ClientQuestion client;
  private final Set<Tree> seen = new HashSet<>();
  private @Nullable String reason;

  private SwallowedInterrupt(WorkVerdict verdict, boolean isAsked, PatchScope scope) {
    this.verdict = verdict;
    this.parts = isAsked ? TaskPart.of(verdict, scope.state()) : ImmutableList.of();
    this.catches = new InterruptCatches(scope.state());
    this.lost = new LostInterrupts(verdict, scope.state());
    this.client = isAsked ? new ClientQuestion(verdict, scope.state()) : null;
    this.exits = mayLeave(verdict.problem()) ? new InterruptExits(verdict, scope) : null;
  }

  /**
   * Refuses to stop such a task by an interrupt.
   *
   * @param isAsked whether {@link TaskLoops} makes the loops of the task itself ask
   */
  public static void requireNone(WorkVerdict verdict, boolean isAsked, PatchScope scope)
      throws NoPatchException {
    if (!scope.mayInterrupt() || verdict.work().kind() != WorkKind.TASK) {
      return;
    }
    SwallowedInterrupt search = new SwallowedInterrupt(verdict, isAsked, scope);
    for (TreePath body : verdict.bodies()) {
      search.look(body, DEEPEST);
    }
    if (search.reason != null) {
      throw new NoPatchException(search.reason);
    }
  }

  private void look(TreePath body, int depth) {
    if (!seen.add(body.getLeaf())) {
      return;
    }
    Trees.anyOwn(
        body.getLeaf(),
        part -> {
          if (isLoop(part)) {
            lookAt(part, body);
          } else if (depth > 0 && part instanceof MethodInvocationTree call) {
            verdict.targets(new TreePath(body, call)).forEach(target -> look(target, depth - 1));
          }
          return reason != null;
        });
  }

  private void lookAt(Tree loop, TreePath body) {
    if (goesOn(loop, body)) {
      reason = GOES_ON;
    } else if (!asksClient(loop, body)) {
      reason = lost.in(new TreePath(body, loop)).orElse(null);
    }
  }

  /** Whether a loop gets the question for the client, which needs no interrupt. */
  private boolean asksClient(Tree loop, TreePath body) {
    return client != null
        && parts.stream()
            .filter(part -> part.body().getLeaf() == body.getLeaf() && part.isAlone())
            .anyMatch(part -> TaskLoop.of(loop).flatMap(each -> client.of(each, part)).isPresent());
  }

  /** Whether the patch is one of those in which {@link TaskLoops} changes the loops. */
  private static boolean mayLeave(Problem problem) {
    return switch (problem) {
      case NO_HOOK, DROPPED, SKIPPED, NOT_COVERED, SHARED_EXECUTOR, DEAF, WAITS -> true;
      default -> false;
    };
  }

  static boolean isLoop(Tree part) {
    return switch (part.getKind()) {
      case WHILE_LOOP, DO_WHILE_LOOP, FOR_LOOP, ENHANCED_FOR_LOOP -> true;
      default -> false;
    };
  }

  private boolean goesOn(Tree loop, TreePath body) {
    boolean mayAsk =
        parts.stream().anyMatch(part -> part.body().getLeaf() == body.getLeaf() && part.isAlone());
    return catches.in(loop).stream()
        .filter(handler -> goesOn(handler, loop, mayAsk))
        .anyMatch(handler -> exits == null || !exits.has(handler));
  }

  /**
   * Whether a loop goes on behind a {@code catch} clause that gets the interrupt.
   *
   * @param mayAsk whether the loop gets a question, if it is one that may have it
   */
  static boolean goesOn(CatchTree handler, Tree loop, boolean mayAsk) {
    if (InterruptCatches.leaves(handler, loop)) {
      return false;
    }
    boolean isOver =
        loop instanceof EnhancedForLoopTree
            || Trees.any(
                loop,
                part ->
                    part instanceof MethodInvocationTree call && InterruptCatches.isQuestion(call))
            || (mayAsk && TaskLoop.of(loop).isPresent());
    return !InterruptCatches.restores(handler) || !isOver;
  }
}
