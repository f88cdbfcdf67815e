package dev.unhang.judge.disconnect.length;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import dev.unhang.code.Trees;
import dev.unhang.judge.Sources;
import dev.unhang.judge.disconnect.client.ClientScope;
import dev.unhang.judge.disconnect.hook.Hook;
import dev.unhang.model.Event;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells how long a task may run. */
public final class TaskLength {
  private final Sources code;
  private final OwnEnd own;
  private final TaskCode tasks;
  private final OwnConnection connection;
  private final Map<Tree, Span> known = new HashMap<>();

  /**
   * @param scope the client; a loop may ask what its hooks change
   */
  public TaskLength(Sources code, ClientScope scope) {
    this.code = code;
    this.connection = new OwnConnection(code, scope);
    List<Hook> hooks = scope.hooks();
    boolean isHooked = hooks.stream().anyMatch(hook -> hook.registration() != null);
    this.tasks = new TaskCode(code);
    this.own = new OwnEnd(code, new LoopEnds(code, () -> changed(hooks, code), isHooked), tasks);
  }

  private static ImmutableSet<Symbol> changed(List<Hook> hooks, Sources code) {
    /* Fast path: most clients have no hook. */
    return hooks.isEmpty()
        ? ImmutableSet.of()
        : HookCode.changed(
            hooks.stream()
                .filter(hook -> hook.covers().contains(Event.CLOSE))
                .collect(ImmutableList.toImmutableList()),
            code);
  }

  /** What ends the work without a hook. */
  public OwnEnd ends() {
    return own;
  }

  /** The code that the call at {@code start} runs as a task, as far as it is in sight. */
  public ImmutableList<TreePath> bodies(TreePath start) {
    return tasks.of(start).stream()
        .map(TaskCode.Task::body)
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether the task that the call at {@code start} starts does so anew, whatever happens. */
  public boolean isEndless(TreePath start) {
    return new Restarts(code, tasks, own.ofLoops().sends()).isOne(start);
  }

  /** Whether the task is one turn of an event loop, where nothing that it calls may take long. */
  public boolean isTurn(TreePath start) {
    ImmutableList<TreePath> bodies = bodies(start);
    return !bodies.isEmpty()
        && !isEndless(start)
        && bodies.stream().noneMatch(this::loopsOrWaits)
        && bodies.stream()
            .map(Trees::boundaryOrClass)
            .allMatch(boundary -> boundary != null && code.isOnEventLoop(boundary));
  }

  private boolean loopsOrWaits(TreePath body) {
    return Trees.anyOwn(
        body.getLeaf(),
        part ->
            Trees.loopBody(part) != null
                || (part instanceof MethodInvocationTree && code.waits(new TreePath(body, part))));
  }

  /** The length of what the call at {@code start} starts, which is its longest task. */
  public Length of(TreePath start) {
    Length length = isEndless(start) ? Length.LONG : Length.UNSEEN;
    for (TaskCode.Task task : tasks.of(start)) {
      boolean isUnseen = task.body().getLeaf() instanceof MemberReferenceTree;
      length = length.or(isUnseen ? Length.OPEN : ofBody(task.body(), task.depth()).ofTask());
    }
    return length;
  }

  /** Whether a call waits for the client's own connection, which fails when the client goes. */
  boolean isOwnWait(TreePath call) {
    ExpressionTree receiver = Trees.receiver(call.getLeaf());
    return receiver != null
        && code.waits(call)
        && connection.isBehind(receiver)
        && !(new UnknownCalls(code).isTaking(call) && connection.isOther(receiver));
  }

  /** What the method at {@code declaration} does, for those who call it. */
  Span span(TreePath declaration, int depth) {
    return declaration.getLeaf() instanceof MethodTree method && method.getBody() != null
        ? ofBody(new TreePath(declaration, method.getBody()), depth - 1).inside()
        : Span.UNSEEN;
  }

  private Span ofBody(TreePath body, int depth) {
    Span span = known.get(body.getLeaf());
    if (span == null) {
      known.put(body.getLeaf(), Span.SHORT);
      span = new BodyLength(code, own, this, depth).of(body);
      known.put(body.getLeaf(), span);
    }
    return span;
  }

  /** How long a piece of code may run, as far as one can see. */
  public enum Length {
    /** Nobody can see the code. */
    UNSEEN,
    /** Not worth to be stopped, or it stops by itself when the client has gone. */
    SHORT,
    /** It calls something of which nobody knows how long it takes. */
    OPEN,
    /** It loops, waits or sleeps. */
    LONG;

    Length or(Length other) {
      return compareTo(other) >= 0 ? this : other;
    }
  }
}
