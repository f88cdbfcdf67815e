package dev.unhang.fix.hook;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.VisitorState;
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
  private final StreamEnds streams;
  private final Set<Tree> seen = new HashSet<>();
  private @Nullable TreePath found;

  private AfterEnd(VisitorState state) {
    this.state = state;
    this.streams = new StreamEnds(state);
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

  /** The same for the task of a verdict, wherever its code stands. */
  static Optional<TreePath> of(WorkVerdict verdict, StreamHook hook, VisitorState state) {
    return hook.runsAtEnd() ? of(verdict, hook.variable(), state) : Optional.empty();
  }

  private static Optional<TreePath> of(
      WorkVerdict verdict, @Nullable VarSymbol stream, VisitorState state) {
    Optional<TreePath> given = of(verdict.work().start(), stream, state);
    AfterEnd search = new AfterEnd(state);
    for (TreePath body : verdict.bodies()) {
      if (stream != null) {
        streams(body, stream).forEach(each -> search.scanBody(body, each, DEEPEST));
      }
    }
    return given.or(() -> Optional.ofNullable(search.found));
  }

  /** Refuses a hook that would interrupt what a task still does when its stream has ended well. */
  public static void requireNothing(WorkVerdict verdict, StreamHook hook, VisitorState state)
      throws NoPatchException {
    refuse(of(verdict, hook, state), hook.name(), verdict, state);
  }

  /** The same for the hook of a verdict, which is there already and does too little. */
  public static void requireNothing(WorkVerdict verdict, VisitorState state)
      throws NoPatchException {
    Hook hook = verdict.hook();
    if (hook != null && hook.subject() != null && hook.covers().contains(Event.COMPLETE)) {
      refuse(of(verdict, hook.subject(), state), hook.name(), verdict, state);
    }
  }

  /** The same for a method of a class, which runs when the connection has ended in any way. */
  public static void requireNothing(WorkVerdict verdict, HookMethod hook, VisitorState state)
      throws NoPatchException {
    for (VarSymbol client : verdict.clients()) {
      refuse(of(verdict, client, state), hook.name(), verdict, state);
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

  /** The stream, and in the code of another class the fields that may have been given it. */
  private static ImmutableSet<VarSymbol> streams(TreePath body, VarSymbol stream) {
    ImmutableSet.Builder<VarSymbol> streams = ImmutableSet.builder();
    streams.add(stream);
    if (getSymbol(body.getParentPath().getLeaf()) instanceof MethodSymbol method
        && method.enclClass() != stream.enclClass()) {
      for (Symbol member : method.enclClass().members().getSymbols(VarSymbol.class::isInstance)) {
        if (member.type.tsym == stream.type.tsym) {
          streams.add((VarSymbol) member);
        }
      }
    }
    return streams.build();
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
    Scanner scanner = new Scanner(body.getLeaf(), stream, depth);
    scanner.scan(body, null);
    return scanner.ends;
  }

  /** Whether it is known that a callback of a task does not run on the thread of the task. */
  private boolean isElsewhere(LambdaExpressionTree lambda, Tree call) {
    return call instanceof MethodInvocationTree
        && CallFacts.ofArgument(call, lambda, state).stream()
            .anyMatch(fact -> fact.kind() != Kind.IN_PLACE);
  }

  private static boolean mayEnd(MethodInvocationTree call, @Nullable VarSymbol stream) {
    Symbol method = getSymbol(call);
    return stream != null
        && (call.getArguments().stream().anyMatch(each -> stream.equals(getSymbol(each)))
            || stream.owner.equals(method.owner));
  }

  private final class Scanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final Tree body;
    private final @Nullable VarSymbol stream;
    private final int depth;
    private boolean isCallback;
    private boolean ends;

    private Scanner(Tree body, @Nullable VarSymbol stream, int depth) {
      this.body = body;
      this.stream = stream;
      this.depth = depth;
    }

    @Override
    public @Nullable Void visitLambdaExpression(
        LambdaExpressionTree lambda, @Nullable Void unused) {
      if (isElsewhere(lambda, getCurrentPath().getParentPath().getLeaf())) {
        return null;
      }
      boolean outer = isCallback;
      isCallback |= lambda != body;
      super.visitLambdaExpression(lambda, null);
      isCallback = outer;
      return null;
    }

    /* What a callback does about a failure, such as that the client has gone, is no good end. */
    @Override
    public @Nullable Void visitCatch(CatchTree handler, @Nullable Void unused) {
      return isCallback ? null : super.visitCatch(handler, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
      TreePath path = getCurrentPath();
      if (streams.isEnd(call, stream)
          || (mayEnd(call, stream) && isLast(path, stream, depth - 1))) {
        ends = true;
        if (found == null && new RestOfTask(state).goesOn(path, body)) {
          found = path;
        }
      }
      return super.visitMethodInvocation(call, null);
    }
  }
}
