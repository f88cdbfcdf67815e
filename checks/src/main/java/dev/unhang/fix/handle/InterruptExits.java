package dev.unhang.fix.handle;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import dev.unhang.code.Trees;
import dev.unhang.fix.text.Edits;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.SourceText;
import dev.unhang.judge.disconnect.WorkVerdict;
import java.util.List;
import java.util.stream.Stream;

/**
 * The {@code catch} clauses that get the interrupt of a task and let its loop go on, where a patch
 * may let the task end: in its lambda or anonymous class, or in a method that nothing else calls,
 * if it does nothing behind the loop but to end its stream.
 */
final class InterruptExits {
  private final WorkVerdict verdict;
  private final PatchScope scope;
  private final SourceText source;
  private final VisitorState state;
  private final InterruptCatches catches;

  InterruptExits(WorkVerdict verdict, PatchScope scope) {
    this.verdict = verdict;
    this.scope = scope;
    this.source = scope.source();
    this.state = scope.state();
    this.catches = new InterruptCatches(state);
  }

  /** Whether a patch may let the task end in a {@code catch} clause. */
  boolean has(CatchTree handler) {
    return all().anyMatch(handler::equals);
  }

  /** What else in the task may hear its interrupt. */
  HearingCalls hearing() {
    return new HearingCalls(verdict, state);
  }

  boolean isEmpty() {
    return all().findAny().isEmpty();
  }

  private Stream<CatchTree> all() {
    return TaskPart.of(verdict, state).stream().flatMap(part -> of(part).stream());
  }

  /** Those of some code of the task. */
  ImmutableList<CatchTree> of(TaskPart part) {
    return part.isAlone()
            && part.mayEnd(state)
            && !AfterLoop.isBehindCall(part, scope)
            && part.isInReach(scope)
        ? in(part.body().getLeaf(), part.isGiven())
        : ImmutableList.of();
  }

  private ImmutableList<CatchTree> in(Tree code, boolean isLambda) {
    if (isUsedToWake()) {
      return ImmutableList.of();
    }
    return loops(code)
        .filter(loop -> !AfterLoop.doesMore(code, loop, scope))
        .flatMap(
            loop -> catches.in(loop).stream().filter(handler -> goesOn(handler, loop, isLambda)))
        .distinct()
        .collect(toImmutableList());
  }

  private static Stream<Tree> loops(Tree code) {
    Stream.Builder<Tree> loops = Stream.builder();
    Trees.anyOwn(
        code,
        part -> {
          if (SwallowedInterrupt.isLoop(part)) {
            loops.add(part);
          }
          return false;
        });
    return loops.build();
  }

  private static boolean goesOn(CatchTree handler, Tree loop, boolean isLambda) {
    return !(handler.getParameter().getType() instanceof UnionTypeTree)
        && mayEndWithReturn(handler)
        && SwallowedInterrupt.goesOn(handler, loop, isLambda);
  }

  /** Whether a {@code return} is all that has to be added, or takes the place of the last jump. */
  private static boolean mayEndWithReturn(CatchTree handler) {
    StatementTree last = Iterables.getLast(handler.getBlock().getStatements(), null);
    return !Trees.anyOwn(
        handler.getBlock(),
        part -> part != last && (part instanceof ContinueTree || part instanceof BreakTree));
  }

  /** Whether some code interrupts a thread, perhaps to wake it and not to end it. */
  private boolean isUsedToWake() {
    return Trees.any(
        state.getPath().getCompilationUnit(),
        part ->
            part instanceof MethodInvocationTree call
                && getSymbol(call).getSimpleName().contentEquals("interrupt")
                && !InterruptCatches.isOwn(call));
  }

  /** Lets the task end there. */
  void add(Iterable<CatchTree> handlers, Edits edits) {
    for (CatchTree handler : handlers) {
      if (catches.isOfInterruptOnly(handler)) {
        addReturn(handler, edits);
      } else {
        addCatch(handler, edits);
      }
    }
  }

  /** {@code catch (InterruptedException e) { log(e); return; }}. */
  private void addReturn(CatchTree handler, Edits edits) {
    List<? extends StatementTree> statements = handler.getBlock().getStatements();
    boolean isOneLine = !source.of(handler.getBlock()).contains("\n");
    int end = source.end(handler.getBlock()) - 1;
    StatementTree last = Iterables.getLast(statements, null);
    if (last instanceof ContinueTree || last instanceof BreakTree) {
      edits.replace(last, "return;");
    } else if (isOneLine) {
      boolean isClosed = source.between(end - 1, end).isBlank();
      edits.insert(end, (isClosed ? "" : " ") + "return; ");
    } else if (last == null) {
      String outer = source.indentation(end);
      edits.insert(
          end, source.unit(handler.getBlock(), outer) + "return;" + source.newline() + outer);
    } else {
      edits.insert(
          Math.max(source.end(last), source.endOfComment(source.endOfBlanks(source.end(last)))),
          source.newline() + source.indentation(source.start(last)) + "return;");
    }
  }

  /** {@code catch (InterruptedException e) { return; }} in front of one that catches more. */
  private void addCatch(CatchTree handler, Edits edits) {
    String head = "catch (InterruptedException " + handler.getParameter().getName() + ") {";
    boolean isOneLine = !source.of(handler.getBlock()).contains("\n");
    String outer = source.indentation(source.start(handler));
    String inner = source.newline() + outer;
    edits.insert(
        source.start(handler),
        isOneLine
            ? head + " return; } "
            : head + inner + source.unit(handler.getBlock(), outer) + "return;" + inner + "} ");
  }
}
