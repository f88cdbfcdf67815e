package dev.unhang.fix.handle;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import dev.unhang.code.Trees;
import dev.unhang.fix.safe.Capture;
import dev.unhang.fix.text.Edits;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.SourceText;
import dev.unhang.fix.text.UnitImports;
import dev.unhang.judge.disconnect.Work;
import java.util.List;
import java.util.stream.Stream;

/**
 * The {@code catch} clauses that get the interrupt of a task and let its loop go on, where a patch
 * may let the task end: in its lambda or anonymous class, or in a method that nothing else calls,
 * if it does nothing behind the loop but to end its stream.
 */
final class InterruptExits {
  private final Work work;
  private final PatchScope scope;
  private final SourceText source;
  private final VisitorState state;
  private final InterruptCatches catches;

  InterruptExits(Work work, PatchScope scope) {
    this.work = work;
    this.scope = scope;
    this.source = scope.source();
    this.state = scope.state();
    this.catches = new InterruptCatches(state);
  }

  /** Whether a patch may let the task end in a {@code catch} clause. */
  boolean has(CatchTree handler) {
    return all().anyMatch(handler::equals);
  }

  boolean isEmpty() {
    return all().findAny().isEmpty();
  }

  private Stream<CatchTree> all() {
    return Stream.concat(
        Trees.arguments(work.start().getLeaf()).stream().flatMap(task -> of(task).stream()),
        TaskMethod.of(work, state).stream().flatMap(method -> of(method).stream()));
  }

  /** Those of a lambda or anonymous class. */
  ImmutableList<CatchTree> of(ExpressionTree task) {
    if (task instanceof LambdaExpressionTree lambda) {
      return isVoid(lambda) ? in(lambda.getBody(), true) : ImmutableList.of();
    }
    ClassTree body = task instanceof NewClassTree creation ? creation.getClassBody() : null;
    ImmutableList<MethodTree> methods =
        body == null
            ? ImmutableList.of()
            : body.getMembers().stream()
                .filter(member -> member instanceof MethodTree && source.isWritten(member))
                .map(MethodTree.class::cast)
                .collect(toImmutableList());
    return methods.size() == 1 && isVoid(methods.get(0))
        ? in(methods.get(0).getBody(), false)
        : ImmutableList.of();
  }

  private boolean isVoid(MethodTree method) {
    return ASTHelpers.isVoidType(getSymbol(method).getReturnType(), state);
  }

  /** Whether a lambda returns nothing, or need not: {@code submit} takes it as either. */
  private boolean isVoid(LambdaExpressionTree task) {
    return Trees.isVoidFunction(task, state)
        || !(Capture.throwsChecked(task.getBody(), state) || Capture.leaves(task.getBody()));
  }

  /** Those of a method that the task calls. */
  ImmutableList<CatchTree> of(TaskMethod method) {
    int start = source.start(work.start().getLeaf());
    int there = source.start(method.tree());
    return method.isAlone()
            && method.isVoid()
            && !AfterLoop.doesMore(method.code(), method.call(), scope)
            && UnitImports.of(state).isUntouched(Math.min(start, there), Math.max(start, there))
        ? in(method.tree().getBody(), false)
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
        && SwallowedInterrupt.goesOn(handler, loop, isLambda);
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
    if (isOneLine) {
      boolean isClosed = source.between(end - 1, end).isBlank();
      edits.insert(end, (isClosed ? "" : " ") + "return; ");
    } else if (statements.isEmpty()) {
      String outer = source.indentation(end);
      edits.insert(
          end, source.unit(handler.getBlock(), outer) + "return;" + source.newline() + outer);
    } else {
      StatementTree last = Iterables.getLast(statements);
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
