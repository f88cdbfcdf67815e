package dev.unhang.fix.handle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import dev.unhang.code.Trees;
import dev.unhang.code.Trees.OwnCodeScanner;
import dev.unhang.fix.Patch.NoPatchException;
import dev.unhang.fix.safe.Capture;
import dev.unhang.fix.text.Edits;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.SourceText;
import dev.unhang.fix.text.UnitImports;
import dev.unhang.judge.disconnect.Work;
import dev.unhang.judge.disconnect.WorkStart.WorkKind;
import dev.unhang.judge.disconnect.WorkVerdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The loops of a task that an interrupt is to end: one that asks nobody whether it may go on gets
 * the question. In sight are those of the task's lambda, and of the methods of this file that it
 * calls; a method that others call too is left as it is.
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
    Work work = verdict.work();
    if (!mayInterrupt || work.kind() != WorkKind.TASK) {
      return;
    }
    InterruptExits exits = new InterruptExits(work, scope);
    ClientQuestion client = new ClientQuestion(verdict.scope(), state);
    for (ExpressionTree argument : Trees.arguments(work.start().getLeaf())) {
      Edits own = new Edits(source);
      ImmutableList<CatchTree> handlers = exits.of(argument);
      exits.add(handlers, own);
      boolean isAsked =
          argument instanceof LambdaExpressionTree task
              && ask(new Task(task, work.start()), exits, client, own);
      if (isAsked || !handlers.isEmpty()) {
        edits.rewrite(argument, own);
      }
    }
    for (TaskMethod method : TaskMethod.of(work, state)) {
      exits.add(exits.of(method), edits);
      for (WhileLoopTree loop : loops(method.tree().getBody())) {
        Optional<String> question = client.of(loop, method);
        if (!isEnded(method, loop, exits, question) && mayChange(method, loop, work)) {
          ask(loop, question, edits);
        }
      }
    }
  }

  /** What to say of the loops that stay as they are; the empty string if there is nothing. */
  public String words(WorkVerdict verdict) throws NoPatchException {
    Work work = verdict.work();
    if (!mayInterrupt || work.kind() != WorkKind.TASK) {
      return "";
    }
    InterruptExits exits = new InterruptExits(work, scope);
    String ends = exits.isEmpty() ? "" : "; the task ends where it catches its interrupt";
    ClientQuestion client = new ClientQuestion(verdict.scope(), state);
    for (TaskMethod method : TaskMethod.of(work, state)) {
      for (WhileLoopTree loop : loops(method.tree().getBody())) {
        Optional<String> question = client.of(loop, method);
        if (!isEnded(method, loop, exits, question) && !mayChange(method, loop, work)) {
          return String.format(
              "%s; `%s` has a loop that asks nobody whether to go on, which an interrupt alone does"
                  + " not end: ask `%s` in it",
              ends,
              method.tree().getName(),
              question.orElse("Thread.currentThread().isInterrupted()"));
        }
      }
    }
    return ends;
  }

  private boolean ask(Task task, InterruptExits exits, ClientQuestion client, Edits own)
      throws NoPatchException {
    boolean isChanged = false;
    for (WhileLoopTree loop : loops(task.lambda().getBody())) {
      Optional<String> question = client.of(loop);
      if (!isEnded(task, loop, exits, question)) {
        ask(loop, question, own);
        if (mustBeEndless(task, loop)) {
          own.insert(source.end(loop), behind(task.lambda(), loop) + "return null;");
        }
        isChanged = true;
      }
    }
    return isChanged;
  }

  private void ask(WhileLoopTree loop, Optional<String> ofClient, Edits edits) {
    ExpressionTree condition = ASTHelpers.stripParentheses(loop.getCondition());
    String question =
        ofClient.orElseGet(
            () -> "!" + scope.name("java.lang.Thread") + ".currentThread().isInterrupted()");
    edits.replace(condition, question + and(condition));
  }

  /** Whether a loop needs no question, or may have none. */
  private boolean isEnded(
      Task task, WhileLoopTree loop, InterruptExits exits, Optional<String> ofClient)
      throws NoPatchException {
    LoopQuestions questions = new LoopQuestions(loop, state);
    if (endsByItself(questions, exits, ofClient)
        || (mustBeEndless(task, loop) && !mayReturnNull(task.lambda(), loop))) {
      return true;
    }
    boolean more = AfterLoop.doesMore(task.lambda().getBody(), loop, scope);
    if (more) {
      questions.requireNoException();
    }
    return more;
  }

  /** The same for a loop in a method. */
  private boolean isEnded(
      TaskMethod method, WhileLoopTree loop, InterruptExits exits, Optional<String> ofClient)
      throws NoPatchException {
    LoopQuestions questions = new LoopQuestions(loop, state);
    if (endsByItself(questions, exits, ofClient)) {
      return true;
    }
    boolean more =
        AfterLoop.doesMore(method.tree().getBody(), loop, scope)
            || AfterLoop.doesMore(method.code(), method.call(), scope);
    if (more || !method.isAlone()) {
      questions.requireNoException();
    }
    return more;
  }

  /** Whether a loop ends by itself; by its interrupt only if there is no other question for it. */
  private static boolean endsByItself(
      LoopQuestions questions, InterruptExits exits, Optional<String> ofClient)
      throws NoPatchException {
    Optional<CatchTree> handler = questions.handler();
    boolean leaves =
        handler.filter(each -> InterruptCatches.leaves(each) || exits.has(each)).isPresent();
    if (handler.filter(each -> !InterruptCatches.restores(each)).isPresent() && !leaves) {
      throw new NoPatchException(
          "the task catches its interrupt and goes on, so that an interrupt alone does not stop"
              + " it: leave the loop in the `catch`");
    }
    boolean byInterrupt = leaves || (handler.isEmpty() && questions.endsByInterrupt());
    return questions.asks() || (byInterrupt && ofClient.isEmpty());
  }

  /** Whether a loop of a method may have the question, in the same replacement as the rest. */
  private boolean mayChange(TaskMethod method, WhileLoopTree loop, Work work) {
    int start = source.start(work.start().getLeaf());
    int there = source.start(loop);
    return method.isAlone()
        && (method.isVoid() || !isEndless(loop))
        && UnitImports.of(state).isUntouched(Math.min(start, there), Math.max(start, there));
  }

  private static boolean isEndless(WhileLoopTree loop) {
    return ASTHelpers.stripParentheses(loop.getCondition()) instanceof LiteralTree;
  }

  /**
   * Whether the lambda has to be a {@code Callable}, which it is no more if it may run to its end.
   */
  private boolean mustBeEndless(Task task, WhileLoopTree loop) {
    Tree body = task.lambda().getBody();
    return isEndless(loop)
        && !Trees.isVoidFunction(task.lambda(), state)
        && (WantedType.isExact(task.start(), state)
            || Capture.throwsChecked(body, state)
            || Capture.leaves(body));
  }

  /** Whether a {@code Callable} may end behind its loop, with a result that nobody asks for. */
  private static boolean mayReturnNull(LambdaExpressionTree task, WhileLoopTree loop) {
    return task.getBody() instanceof BlockTree body
        && Iterables.getLast(body.getStatements()) == loop;
  }

  /** What stands between a loop of a task and a statement behind it. */
  private String behind(LambdaExpressionTree task, WhileLoopTree loop) {
    String indentation = source.indentation(source.start(loop));
    return source.of(task).contains("\n") ? source.newline() + indentation : " ";
  }

  private String and(ExpressionTree condition) {
    if (condition instanceof LiteralTree) {
      return "";
    }
    boolean isLoose =
        condition instanceof AssignmentTree
            || condition instanceof ConditionalExpressionTree
            || (condition instanceof BinaryTree binary
                && binary.getKind() == Tree.Kind.CONDITIONAL_OR);
    String text = source.of(condition);
    return " && " + (isLoose ? "(" + text + ")" : text);
  }

  private static List<WhileLoopTree> loops(Tree task) {
    List<WhileLoopTree> loops = new ArrayList<>();
    new OwnCodeScanner() {
      @Override
      public @Nullable Void visitWhileLoop(WhileLoopTree loop, @Nullable Void unused) {
        loops.add(loop);
        return null;
      }
    }.scan(task, null);
    return loops;
  }

  private record Task(LambdaExpressionTree lambda, TreePath start) {}
}
