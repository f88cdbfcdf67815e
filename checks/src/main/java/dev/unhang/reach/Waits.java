package dev.unhang.reach;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.util.Context;
import dev.unhang.code.Symbols;
import dev.unhang.code.Trees;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.context.rule.Traits;
import dev.unhang.model.Kind;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The waits of a compilation: those that stand at a place of the source, and those that a call
 * comes to in another file.
 */
public final class Waits {
  private final WaitFinder finder;
  private final BiPredicate<TreePath, VisitorState> suppressed;
  private @Nullable WaitGraph graph;
  private @Nullable Context context;

  /**
   * Creates a finder of waits.
   *
   * @param tolerated the longest wait that is none
   * @param suppressed whether findings are switched off at a place of any file
   */
  public Waits(Duration tolerated, BiPredicate<TreePath, VisitorState> suppressed) {
    this.finder = new WaitFinder(tolerated);
    this.suppressed = suppressed;
  }

  /**
   * Whether a call, creation or method reference may be a wait, or come to one: a look-up of its
   * name, which says no of most calls. What else is a wait has to be asked.
   */
  public boolean mayBeAt(Tree call, VisitorState state) {
    MethodSymbol method = Symbols.method(call);
    return method == null
        || Symbols.isClose(method.name)
        || graph(state).models().isSaidOfCalls(method)
        || graph(state).mayWait(method);
  }

  /* Fast path: each call asks for the graph. */
  private WaitGraph graph(VisitorState state) {
    if (graph == null || context != state.context) {
      graph = WaitGraph.of(state, finder, suppressed);
      context = state.context;
    }
    return graph;
  }

  /** The wait that a call, a method reference or a loop at {@code state}'s path is. */
  public Optional<Wait> at(Tree tree, VisitorState state) {
    if (tree instanceof MethodInvocationTree call) {
      return finder.ofCall(call, state);
    }
    if (tree instanceof MemberReferenceTree reference) {
      return finder.ofReference(reference, state);
    }
    return inLoop(tree, state);
  }

  /** The wait that a loop at {@code state}'s path is, which asks for an end again and again. */
  public static Optional<Wait> inLoop(Tree tree, VisitorState state) {
    return tree instanceof StatementTree loop ? SpinLoops.of(loop, state) : Optional.empty();
  }

  /** Whether a call waits for the end that its own chain begins: {@code server.close().sync()}. */
  public static boolean isForOwnEnd(ExpressionTree call, VisitorState state) {
    return WaitSubjects.end(ASTHelpers.getReceiver(call), state)
        .filter(end -> Traits.ofCall(Kind.ACTS, end, state))
        .filter(end -> !Traits.ofCall(Kind.ONLY_RETURNS, end, state))
        .isPresent();
  }

  /**
   * How the call, creation, method reference or resource at {@code state}'s path comes to wait, by
   * the shortest way; empty if it never does. A call that stays in the file is not followed: who
   * calls the wait decides about it.
   */
  public Optional<WaitPath> behind(Tree call, VisitorState state) {
    if (state.getPath().getParentPath().getLeaf() instanceof TryTree) {
      return graph(state).behindClosing(call, state);
    }
    return graph(state)
        .behind(call, state)
        .filter(path -> !CallFacts.has(Kind.NOT_BLOCKING, call, state))
        .or(() -> FarWaits.behind(call, state).map(Waits::pathTo));
  }

  /** How a method of this compilation comes to wait; {@code state} is at its declaration. */
  public Optional<WaitPath> ofMethod(MethodSymbol method, VisitorState state) {
    return graph(state).ofMethod(method, state);
  }

  /** How a method of another compilation that runs at {@code state}'s path comes to wait. */
  static Optional<WaitPath> far(MethodSymbol method, VisitorState state) {
    return FarWaits.behind(method, state).map(Waits::pathTo);
  }

  private static WaitPath pathTo(Wait wait) {
    return new WaitPath(ImmutableList.of(FarWaits.hop(wait)), wait);
  }

  /**
   * How the method of the object that is created and handed over at {@code state}'s path comes to
   * wait, if its class is of another file.
   */
  public Optional<WaitPath> behindObject(VisitorState state) {
    WaitGraph graph = graph(state);
    Type type = ASTHelpers.getType(state.getPath().getLeaf());
    return type != null
            && type.tsym instanceof ClassSymbol created
            && (graph.isSource(created) || graph.models().hasSummary(created))
        ? graph.behindObject(created, state)
        : Optional.empty();
  }

  /** Whether what a wait returns is waited for once more: {@code ctx.close().await().sync()}. */
  public boolean isRepeated(Wait wait, VisitorState state) {
    TreePath user = wait.path().getParentPath().getParentPath();
    return Trees.receiver(user.getLeaf()) == wait.path().getLeaf()
        && at(user.getLeaf(), state.withPath(user)).isPresent();
  }
}
