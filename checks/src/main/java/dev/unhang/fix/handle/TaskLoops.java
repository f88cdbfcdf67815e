package dev.unhang.fix.handle;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.unhang.code.Trees;
import dev.unhang.fix.Patch.NoPatchException;
import dev.unhang.fix.text.Edits;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.SourceText;
import dev.unhang.judge.disconnect.WorkStart.WorkKind;
import dev.unhang.judge.disconnect.WorkVerdict;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The loops of a task that an interrupt is to end: one that asks nobody whether it may go on gets
 * the question. In sight are those of the task's lambda or object, and of the methods of this file
 * that it calls; code that others run too is left as it is.
 */
public final class TaskLoops {
  private final boolean mayInterrupt;
  private final PatchScope scope;
  private final SourceText source;
  private final VisitorState state;

  public TaskLoops(PatchScope scope) {
    this.scope = scope;
    this.mayInterrupt = scope.mayInterrupt();
    this.source = scope.source();
    this.state = scope.state();
  }

  /**
   * Adds the question to the loops of some work.
   *
   * @throws NoPatchException if a loop catches its interrupt and goes on
   */
  public void ask(WorkVerdict verdict, Edits edits) throws NoPatchException {
    if (!mayInterrupt || verdict.work().kind() != WorkKind.TASK) {
      return;
    }
    Map<Tree, Edits> changes = new LinkedHashMap<>();
    InterruptExits exits = new InterruptExits(verdict, scope);
    ClientQuestion client = new ClientQuestion(verdict, state);
    for (TaskPart part : TaskPart.of(verdict, state)) {
      Edits own = changes.computeIfAbsent(part.written(), tree -> new Edits(source));
      exits.add(exits.of(part), own);
      for (TaskLoop loop : TaskLoop.in(part.body().getLeaf())) {
        Optional<String> question = client.of(loop, part);
        if (!endsByItself(loop, exits, question) && !stays(part, loop, exits, question)) {
          ask(part, loop, question, own);
        }
      }
    }
    changes.forEach(edits::rewrite);
  }

  /** What to say of the loops that stay as they are; the empty string if there is nothing. */
  public String words(WorkVerdict verdict) throws NoPatchException {
    if (!mayInterrupt || verdict.work().kind() != WorkKind.TASK) {
      return "";
    }
    InterruptExits exits = new InterruptExits(verdict, scope);
    String ends = exits.isEmpty() ? "" : "; the task ends where it catches its interrupt";
    ClientQuestion client = new ClientQuestion(verdict, state);
    for (TaskPart part : TaskPart.of(verdict, state)) {
      for (TaskLoop loop : TaskLoop.in(part.body().getLeaf())) {
        Optional<String> question = client.of(loop, part);
        if (!endsByItself(loop, exits, question) && stays(part, loop, exits, question)) {
          return ends + "; " + endless(part, question);
        }
      }
    }
    return ends;
  }

  private void ask(TaskPart part, TaskLoop loop, Optional<String> ofClient, Edits edits) {
    String question =
        ofClient.orElseGet(
            () -> "!" + scope.name("java.lang.Thread") + ".currentThread().isInterrupted()");
    loop.ask(question, edits, source);
    if (mustBeEndless(part, loop)) {
      edits.insert(source.end(loop.tree()), behind(part, loop) + "return null;");
    }
  }

  private static String endless(TaskPart part, Optional<String> ofClient) {
    return String.format(
        "%s has a loop that asks nobody whether to go on, which an interrupt alone does not end:"
            + " ask `%s` in it",
        part.name(), ofClient.orElse("Thread.currentThread().isInterrupted()"));
  }

  /** Whether a loop stays as it is, for what can be told of an interrupt in it. */
  private boolean stays(
      TaskPart part, TaskLoop loop, InterruptExits exits, Optional<String> ofClient)
      throws NoPatchException {
    boolean more = AfterLoop.isIn(part, loop, scope);
    if (!more && mayChange(part, loop)) {
      return false;
    }
    if (more || !part.isAlone()) {
      new LoopQuestions(loop, state).requireNoException();
    }
    TreePath path = new TreePath(part.body(), loop.tree());
    if (!exits.hearing().anyIn(path)) {
      throw new NoPatchException(
          more
              ? behind(path, ofClient)
              : isChangeable(part, loop) ? between(part) : endless(part, ofClient));
    }
    return true;
  }

  private static String between(TaskPart part) {
    return part.name()
        + " has a loop that has to learn to end, and another patch changes the code in between:"
        + " apply that first, and compile again";
  }

  private static String behind(TreePath loop, Optional<String> ofClient) {
    return String.format(
        "the task does more behind a loop that asks nobody whether to go on (line %s), which an"
            + " interrupt alone does not end: let it go on only while `%s`",
        Trees.line(loop), ofClient.orElse("!Thread.currentThread().isInterrupted()"));
  }

  /** Whether a loop ends by itself; by its interrupt only if there is no other question for it. */
  private boolean endsByItself(TaskLoop loop, InterruptExits exits, Optional<String> ofClient)
      throws NoPatchException {
    LoopQuestions questions = new LoopQuestions(loop, state);
    Optional<CatchTree> handler = questions.handler();
    boolean leaves =
        handler.filter(each -> questions.isLeftBy(each) || exits.has(each)).isPresent();
    if (handler.filter(each -> !InterruptCatches.restores(each)).isPresent() && !leaves) {
      throw new NoPatchException(SwallowedInterrupt.GOES_ON);
    }
    boolean byInterrupt = leaves || (handler.isEmpty() && questions.endsByInterrupt());
    return questions.asks() || (byInterrupt && ofClient.isEmpty());
  }

  /** Whether a loop may have the question, in the same replacement as the rest. */
  private boolean mayChange(TaskPart part, TaskLoop loop) {
    return isChangeable(part, loop) && part.isInReach(scope);
  }

  private boolean isChangeable(TaskPart part, TaskLoop loop) {
    return part.isAlone()
        && (!mustBeEndless(part, loop) || part.mayReturnNull(loop))
        && !AfterLoop.needsAssignment(part, loop, scope);
  }

  /**
   * Whether the code has to be that of a {@code Callable}, which it is no more if it may run to its
   * end.
   */
  private boolean mustBeEndless(TaskPart part, TaskLoop loop) {
    return loop.isEndless()
        && (!part.mayEnd(state)
            || (part.isGiven() && !part.isVoid(state) && WantedType.isExact(part.start(), state)));
  }

  /** What stands between a loop of a task and a statement behind it. */
  private String behind(TaskPart part, TaskLoop loop) {
    String indentation = source.indentation(source.start(loop.tree()));
    boolean hasLines = source.of(part.body().getLeaf()).contains("\n");
    return hasLines ? source.newline() + indentation : " ";
  }
}
