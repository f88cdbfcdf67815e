package dev.unhang.fix.handle;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Callers;
import dev.unhang.code.Trees;
import dev.unhang.code.Trees.OwnCodeScanner;
import dev.unhang.code.UsageIndex;
import dev.unhang.fix.safe.Capture;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.UnitImports;
import dev.unhang.judge.disconnect.Work;
import dev.unhang.judge.disconnect.WorkVerdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * Code that a task runs on its own thread: that of its function or object, or a method of this file
 * that this code calls.
 *
 * @param body the code
 * @param start the call that starts the task
 * @param caller the code that calls the method; null if the task is the code itself
 * @param call the call in it
 * @param isAlone whether it is certain that nothing else runs the code
 */
record TaskPart(
    TreePath body, TreePath start, @Nullable Tree caller, @Nullable Tree call, boolean isAlone) {

  /** All parts of a task that are in sight. */
  static ImmutableList<TaskPart> of(WorkVerdict verdict, VisitorState state) {
    Work work = verdict.work();
    Map<Tree, TaskPart> parts = new LinkedHashMap<>();
    for (TreePath body : verdict.bodies()) {
      if (body.getParentPath().getLeaf() instanceof LambdaExpressionTree
          || body.getParentPath().getLeaf() instanceof MethodTree) {
        boolean isAlone = isAlone(body.getParentPath(), work.start(), state);
        parts.putIfAbsent(body.getLeaf(), new TaskPart(body, work.start(), null, null, isAlone));
      }
    }
    for (TaskPart task : List.copyOf(parts.values())) {
      calls(task.body().getLeaf())
          .forEach(
              (method, call) ->
                  ofMethod(task, method, call, state)
                      .ifPresent(part -> parts.putIfAbsent(part.body().getLeaf(), part)));
    }
    return ImmutableList.copyOf(parts.values());
  }

  private static Optional<TaskPart> ofMethod(
      TaskPart task, Symbol method, Tree call, VisitorState state) {
    TreePath path = UsageIndex.of(state).declaration(method);
    if (path == null || !(path.getLeaf() instanceof MethodTree tree) || tree.getBody() == null) {
      return Optional.empty();
    }
    TreePath body = new TreePath(path, tree.getBody());
    Tree caller = task.body().getLeaf();
    boolean isAlone = task.isAlone() && isCalledOnce((MethodSymbol) method, state);
    return Optional.of(new TaskPart(body, task.start(), caller, call, isAlone));
  }

  private static Map<Symbol, Tree> calls(Tree code) {
    Map<Symbol, Tree> calls = new LinkedHashMap<>();
    new OwnCodeScanner() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        calls.putIfAbsent(getSymbol(call), call);
        return super.visitMethodInvocation(call, null);
      }
    }.scan(code, null);
    return calls;
  }

  private static boolean isCalledOnce(MethodSymbol method, VisitorState state) {
    return method.isPrivate() && UsageIndex.of(state).uses(method).size() == 1;
  }

  private static boolean isAlone(TreePath task, TreePath start, VisitorState state) {
    if (task.getCompilationUnit() != state.getPath().getCompilationUnit()) {
      return false;
    }
    if (Trees.isInside(task, start.getLeaf())) {
      return true;
    }
    return task.getLeaf() instanceof MethodTree method
        ? isAlone(task, getSymbol(method), start, state)
        : isMadeFor(start, task, state);
  }

  private static boolean isAlone(
      TreePath task, MethodSymbol method, TreePath start, VisitorState state) {
    if (isCalledOnce(method, state)) {
      return true;
    }
    UsageIndex index = UsageIndex.of(state);
    ClassSymbol type = (ClassSymbol) method.owner;
    if (!index.uses(method).isEmpty()) {
      return false;
    }
    if (type.name.isEmpty()) {
      return isMadeFor(start, task.getParentPath().getParentPath(), state);
    }
    List<TreePath> creations =
        Callers.constructors(type).stream()
            .flatMap(constructor -> index.creations(constructor).stream())
            .toList();
    return (type.isPrivate() || type.owner instanceof MethodSymbol)
        && creations.size() == 1
        && (Trees.isInside(creations.get(0), start.getLeaf())
            || isMadeFor(start, creations.get(0), state));
  }

  /** Whether an object that the code around a start makes is for this start only. */
  private static boolean isMadeFor(TreePath start, TreePath made, VisitorState state) {
    TreePath boundary = Trees.boundaryOrClass(start);
    TreePath around = Trees.boundaryOrClass(made.getParentPath());
    if (boundary == null || around == null || boundary.getLeaf() != around.getLeaf()) {
      return false;
    }
    if (!(made.getParentPath().getLeaf() instanceof VariableTree variable)) {
      return Trees.arguments(made.getParentPath().getLeaf()).contains(made.getLeaf());
    }
    return ASTHelpers.isConsideredFinal(getSymbol(variable))
        && UsageIndex.of(state).uses(getSymbol(variable)).size() == 1;
  }

  /** Whether it is a lambda that the start is given, which may be a {@code Callable} or not. */
  boolean isGiven() {
    return Trees.arguments(start.getLeaf()).contains(owner());
  }

  /** Whether a patch can change the start and the code in one replacement. */
  boolean isInReach(PatchScope scope) {
    int here = scope.source().start(start.getLeaf());
    int there = scope.source().start(body.getLeaf());
    return Trees.isInside(body, start.getLeaf())
        || UnitImports.of(scope.state())
            .isUntouched(Math.min(here, there), Math.max(here, scope.source().end(body.getLeaf())));
  }

  private Tree owner() {
    return body.getParentPath().getLeaf();
  }

  /** What to call it in a message. */
  String name() {
    return owner() instanceof MethodTree method ? "`" + method.getName() + "`" : "the task";
  }

  /** The method, if it is the body of one. */
  @Nullable MethodTree method() {
    return owner() instanceof MethodTree method ? method : null;
  }

  boolean isVoid(VisitorState state) {
    return owner() instanceof LambdaExpressionTree lambda
        ? Trees.isVoidFunction(lambda, state)
        : getSymbol((MethodTree) owner()).getReturnType().getKind() == TypeKind.VOID;
  }

  /** Whether the code may run to its end: it returns nothing, or need not. */
  boolean mayEnd(VisitorState state) {
    Tree code = body.getLeaf();
    return isVoid(state)
        || (isGiven() && !(Capture.throwsChecked(code, state) || Capture.leaves(code)));
  }

  /** Whether it is a {@code Callable} that may end behind a loop, as nobody asks for its result. */
  boolean mayReturnNull(TaskLoop loop) {
    Type result = owner() instanceof MethodTree method ? getSymbol(method).getReturnType() : null;
    return caller == null
        && (result == null || !result.isPrimitive())
        && body.getLeaf() instanceof BlockTree block
        && Iterables.getLast(block.getStatements()) == loop.tree();
  }

  /** The part of the start that has the code, which a patch may write anew; else the code. */
  Tree written() {
    return ImmutableList.<Tree>builder()
        .addAll(Trees.arguments(start.getLeaf()))
        .addAll(Optional.ofNullable(Trees.receiver(start.getLeaf())).stream().toList())
        .build()
        .stream()
        .filter(part -> Trees.isInside(body, part))
        .findFirst()
        .orElse(body.getLeaf());
  }
}
