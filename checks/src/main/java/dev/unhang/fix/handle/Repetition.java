package dev.unhang.fix.handle;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Symbols;
import dev.unhang.code.Trees;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.fix.Patch.NoPatchException;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.fix.text.SourceText;
import dev.unhang.fix.text.Spot;
import dev.unhang.model.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Loops, and functions that are called for each of many things. */
public final class Repetition {
  private static final ImmutableSet<Tree.Kind> LOOPS =
      ImmutableSet.of(
          Tree.Kind.FOR_LOOP,
          Tree.Kind.ENHANCED_FOR_LOOP,
          Tree.Kind.WHILE_LOOP,
          Tree.Kind.DO_WHILE_LOOP);

  private final SourceText source;
  private final VisitorState state;

  public Repetition(PatchScope scope) {
    this.source = scope.source();
    this.state = scope.state();
  }

  /**
   * The statement that does {@code spot} again and again for one {@code stream}; empty if none
   * does.
   */
  public Optional<Spot> around(Spot spot, @Nullable VarSymbol stream) throws NoPatchException {
    TreePath repeated = null;
    for (TreePath path = spot.path(); path.getParentPath() != null; path = path.getParentPath()) {
      Tree tree = path.getLeaf();
      if (tree instanceof MethodTree || tree instanceof ClassTree || declares(tree, stream)) {
        break;
      }
      if (LOOPS.contains(tree.getKind())) {
        repeated = path;
      } else if (tree instanceof LambdaExpressionTree) {
        if (!CallFacts.runsInPlace(path.getParentPath().getLeaf(), tree, state)) {
          break;
        }
        repeated = path;
      }
    }
    return repeated == null ? Optional.empty() : Optional.of(whole(repeated));
  }

  /**
   * The statement that registers a function on {@code stream} which does {@code spot} for each of
   * its events, on the event loop that the hooks of the stream run on too; empty if none does.
   */
  public Optional<Spot> ofEvents(Spot spot, @Nullable VarSymbol stream) {
    TreePath function = Trees.boundaryOrClass(spot.path());
    if (stream == null
        || function == null
        || !(function.getLeaf() instanceof LambdaExpressionTree)
        || declares(function.getLeaf(), stream)
        || !stream.equals(Symbols.of(Trees.receiver(function.getParentPath().getLeaf())))
        || !isOnEventLoop(function)) {
      return Optional.empty();
    }
    Spot registration = Spot.around(function, source);
    return registration.isInBlock() && registration.tree() instanceof ExpressionStatementTree
        ? Optional.of(registration)
        : Optional.empty();
  }

  private boolean isOnEventLoop(TreePath function) {
    return CallFacts.ofArgument(function.getParentPath().getLeaf(), function.getLeaf(), state)
        .stream()
        .anyMatch(fact -> fact.kind() == Kind.EVENT_LOOP);
  }

  private static boolean declares(Tree tree, @Nullable VarSymbol stream) {
    return stream != null
        && Trees.any(tree, part -> part instanceof VariableTree && stream.equals(getSymbol(part)));
  }

  private Spot whole(TreePath repeated) throws NoPatchException {
    Spot spot = Spot.around(repeated, source);
    boolean ends =
        repeated.getLeaf() instanceof LambdaExpressionTree
            || repeated.getLeaf() instanceof EnhancedForLoopTree
            || (repeated.getLeaf() instanceof ForLoopTree loop && loop.getCondition() != null);
    if (!ends) {
      throw new NoPatchException(
          "the loop around it starts more and more, and may never end: let it end when the client"
              + " goes");
    }
    return spot;
  }
}
