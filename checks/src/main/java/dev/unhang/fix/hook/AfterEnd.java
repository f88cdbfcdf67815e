package dev.unhang.fix.hook;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.SourceUnits;
import dev.unhang.code.Targets;
import dev.unhang.code.Trees;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.context.rule.Traits;
import dev.unhang.fix.Patch.NoPatchException;
import dev.unhang.judge.disconnect.WorkVerdict;
import dev.unhang.judge.disconnect.hook.Hook;
import dev.unhang.model.Event;
import dev.unhang.model.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a task goes on after it has ended its stream itself: it saves, logs, closes. A hook that
 * also runs at a normal end would interrupt that.
 */
public final class AfterEnd {
  private static final int DEEPEST = 4;

  private final VisitorState state;
  private final Set<Tree> seen = new HashSet<>();
  private @Nullable TreePath found;

  private AfterEnd(VisitorState state) {
    this.state = state;
  }

  /**
   * The call that ends the stream of a hook while its task has more to do; empty if none is in
   * sight, or the hook runs only when the client has gone.
   *
   * @param start the call that starts the task
   */
  public static Optional<TreePath> of(TreePath start, StreamHook hook, VisitorState state) {
    return hook.runsAtEnd() ? of(start, hook.variable(), state) : Optional.empty();
  }

  private static Optional<TreePath> of(
      TreePath start, @Nullable VarSymbol stream, VisitorState state) {
    AfterEnd search = new AfterEnd(state);
    for (ExpressionTree argument : Trees.arguments(start.getLeaf())) {
      search.isLast(new TreePath(start, argument), stream, DEEPEST);
    }
    return Optional.ofNullable(search.found);
  }

  /** Refuses a hook that would interrupt what a task still does when its stream has ended well. */
  public static void requireNothing(WorkVerdict verdict, StreamHook hook, VisitorState state)
      throws NoPatchException {
    refuse(of(verdict.work().start(), hook, state), hook.name(), verdict, state);
  }

  /** The same for the hook of a verdict, which is there already and does too little. */
  public static void requireNothing(WorkVerdict verdict, VisitorState state)
      throws NoPatchException {
    Hook hook = verdict.hook();
    if (hook != null && hook.subject() != null && hook.covers().contains(Event.COMPLETE)) {
      refuse(of(verdict.work().start(), hook.subject(), state), hook.name(), verdict, state);
    }
  }

  private static void refuse(
      Optional<TreePath> end, String hook, WorkVerdict verdict, VisitorState state)
      throws NoPatchException {
    if (end.isPresent()) {
      throw new NoPatchException(
          "`"
              + hook
              + "` also runs when the stream has ended well, and the "
              + verdict.work().kind().noun()
              + " goes on after that ("
              + Trees.position(end.orElseThrow(), state.getPath().getCompilationUnit())
              + "): let it end the stream last");
    }
  }

  /** Looks at a task; returns whether the last that it does may be to end the stream. */
  private boolean isLast(TreePath task, @Nullable VarSymbol stream, int depth) {
    Tree tree = task.getLeaf();
    if (depth == 0 || !seen.add(tree)) {
      return false;
    }
    if (tree instanceof LambdaExpressionTree lambda) {
      return scanBody(new TreePath(task, lambda.getBody()), stream, depth);
    }
    if (tree instanceof NewClassTree creation && creation.getClassBody() != null) {
      return scanBody(new TreePath(task, creation.getClassBody()), stream, depth);
    }
    boolean ends = false;
    VisitorState here = state.withPath(task);
    for (MethodSymbol target : Targets.of(state).of(tree, here)) {
      TreePath declaration = SourceUnits.of(state).declaration(target, here).orElse(null);
      if (declaration != null
          && declaration.getLeaf() instanceof MethodTree method
          && method.getBody() != null) {
        VarSymbol inside = parameter(tree, method, stream);
        ends |= scanBody(new TreePath(declaration, method.getBody()), inside, depth);
      }
    }
    return ends;
  }

  /** The parameter that gets the stream; the stream itself if it is a field. */
  private static @Nullable VarSymbol parameter(
      Tree call, MethodTree method, @Nullable VarSymbol stream) {
    List<? extends ExpressionTree> arguments = Trees.arguments(call);
    for (int i = 0; i < Math.min(arguments.size(), method.getParameters().size()); i++) {
      if (stream != null && stream.equals(getSymbol(arguments.get(i)))) {
        return getSymbol(method.getParameters().get(i));
      }
    }
    return stream;
  }

  private boolean scanBody(TreePath body, @Nullable VarSymbol stream, int depth) {
    boolean[] ends = {false};
    new TreePathScanner<@Nullable Void, @Nullable Void>() {
      private boolean isCallback;

      @Override
      public @Nullable Void visitLambdaExpression(
          LambdaExpressionTree lambda, @Nullable Void unused) {
        if (isElsewhere(lambda, getCurrentPath().getParentPath().getLeaf())) {
          return null;
        }
        isCallback |= lambda != body.getLeaf();
        super.visitLambdaExpression(lambda, null);
        isCallback = false;
        return null;
      }

      /* What a callback does about a failure, such as that the client has gone, is no good end. */
      @Override
      public @Nullable Void visitCatch(CatchTree handler, @Nullable Void unused) {
        return isCallback ? null : super.visitCatch(handler, null);
      }

      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        TreePath path = getCurrentPath();
        if (isEnd(call, stream) || (mayEnd(call, stream) && isLast(path, stream, depth - 1))) {
          ends[0] = true;
          if (found == null && new RestOfTask(state).goesOn(path, body.getLeaf())) {
            found = path;
          }
        }
        return super.visitMethodInvocation(call, null);
      }
    }.scan(body, null);
    return ends[0];
  }

  /** Whether it is known that a callback of a task does not run on the thread of the task. */
  private boolean isElsewhere(LambdaExpressionTree lambda, Tree call) {
    return call instanceof MethodInvocationTree
        && CallFacts.ofArgument(call, lambda, state).stream()
            .anyMatch(fact -> fact.kind() != Kind.IN_PLACE);
  }

  private boolean isEnd(MethodInvocationTree call, @Nullable VarSymbol stream) {
    ExpressionTree receiver = ASTHelpers.getReceiver(call);
    return receiver != null
        && stream != null
        && stream.equals(getSymbol(receiver))
        && Traits.ofCall(Kind.FINISHES, call, state);
  }

  private static boolean mayEnd(MethodInvocationTree call, @Nullable VarSymbol stream) {
    Symbol method = getSymbol(call);
    return stream != null
        && (call.getArguments().stream().anyMatch(each -> stream.equals(getSymbol(each)))
            || stream.owner.equals(method.owner));
  }
}
