package dev.unhang.fix.text;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Type;
import dev.unhang.fix.safe.ThrownTypes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes away each {@code catch} of an exception that nothing throws any more. */
public final class TryCleanup {
  private final Edits edits;
  private final Set<Tree> gone;
  private final SourceText source;
  private final VisitorState state;

  public TryCleanup(Edits edits, Set<Tree> gone, PatchScope scope) {
    this.edits = edits;
    this.gone = gone;
    this.source = scope.source();
    this.state = scope.state();
  }

  /** Cleans every try statement around what went; false if the rest might not compile. */
  public boolean around(TreePath removed) {
    for (TreePath path = removed;
        !(path.getLeaf() instanceof MethodTree || path.getLeaf() instanceof LambdaExpressionTree)
            && path.getParentPath() != null;
        path = path.getParentPath()) {
      if (path.getParentPath().getLeaf() instanceof TryTree tree
          && tree.getBlock() == path.getLeaf()
          && !clean(path.getParentPath(), tree)) {
        return false;
      }
    }
    return true;
  }

  private boolean clean(TreePath path, TryTree tree) {
    ThrownTypes types = new ThrownTypes(gone, state);
    ImmutableList<Type> thrown = types.caughtBy(tree);
    List<CatchTree> dead = new ArrayList<>();
    Tree before = tree.getBlock();
    for (CatchTree handler : tree.getCatches()) {
      ImmutableList<Tree> alive =
          ThrownTypes.alternatives(handler).stream()
              .filter(type -> !types.isDead(type, thrown))
              .collect(ImmutableList.toImmutableList());
      if (alive.isEmpty()) {
        dead.add(handler);
        edits.replace(source.end(before), source.end(handler), "");
      } else if (alive.size() < ThrownTypes.alternatives(handler).size()) {
        edits.replace(
            handler.getParameter().getType(),
            alive.stream().map(source::of).collect(joining(" | ")));
      }
      before = handler;
    }
    boolean isBare =
        dead.size() == tree.getCatches().size()
            && tree.getFinallyBlock() == null
            && tree.getResources().isEmpty();
    if (!dead.isEmpty() && !endsAsBefore(path, tree)) {
      return false;
    }
    if (isBare) {
      unwrap(path, tree);
    }
    return true;
  }

  /** Whether what follows can still be reached, or nothing follows. */
  private boolean endsAsBefore(TreePath path, TryTree tree) {
    return !jumps(tree.getBlock())
        || !(path.getParentPath().getLeaf() instanceof BlockTree outer)
        || outer.getStatements().get(outer.getStatements().size() - 1) == tree;
  }

  /** Whether a statement may never end by itself. In doubt it does not. */
  private boolean jumps(@Nullable Tree statement) {
    if (statement instanceof BlockTree block) {
      return block.getStatements().stream()
          .filter(each -> !gone.contains(each))
          .anyMatch(this::jumps);
    }
    if (statement instanceof IfTree branch) {
      return branch.getElseStatement() != null
          && jumps(branch.getThenStatement())
          && jumps(branch.getElseStatement());
    }
    if (statement instanceof TryTree tree) {
      return jumps(tree.getBlock()) || jumps(tree.getFinallyBlock());
    }
    if (statement instanceof SynchronizedTree tree) {
      return jumps(tree.getBlock());
    }
    return statement instanceof ReturnTree
        || statement instanceof ThrowTree
        || statement instanceof BreakTree
        || statement instanceof ContinueTree
        || statement instanceof SwitchTree
        || statement instanceof WhileLoopTree
        || statement instanceof DoWhileLoopTree
        || statement instanceof ForLoopTree;
  }

  /** Leaves the statements of a try statement where it stood, in braces if need be. */
  private void unwrap(TreePath path, TryTree tree) {
    BlockTree block = tree.getBlock();
    String base = source.indentation(source.start(tree));
    String unit = source.unit(block, base);
    if (!(path.getParentPath().getLeaf() instanceof BlockTree outer) || clashes(outer, tree)) {
      edits.replace(tree, edits.text(source.start(block), source.end(block)));
      return;
    }
    String inside = edits.text(source.start(block) + 1, source.end(block) - 1).strip();
    edits.replace(tree, SourceText.outdent(inside, unit));
  }

  /** Whether a variable of the block has the name of one that is declared after it. */
  private static boolean clashes(BlockTree outer, TryTree tree) {
    Set<String> names = new HashSet<>();
    for (StatementTree statement : tree.getBlock().getStatements()) {
      if (statement instanceof VariableTree variable) {
        names.add(variable.getName().toString());
      } else {
        collectBindings(statement, names);
      }
    }
    int index = outer.getStatements().indexOf(tree);
    Set<String> later = new HashSet<>();
    outer
        .getStatements()
        .subList(index + 1, outer.getStatements().size())
        .forEach(statement -> collectNames(statement, later));
    return names.stream().anyMatch(later::contains);
  }

  /** What a pattern binds may be in scope behind the statement that it stands in. */
  private static void collectBindings(StatementTree statement, Set<String> names) {
    if (statement instanceof IfTree branch) {
      collectNames(branch.getCondition(), names);
    }
  }

  private static void collectNames(Tree code, Set<String> names) {
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitVariable(VariableTree variable, @Nullable Void unused) {
        names.add(variable.getName().toString());
        return super.visitVariable(variable, null);
      }

      @Override
      public @Nullable Void visitIdentifier(IdentifierTree identifier, @Nullable Void unused) {
        names.add(identifier.getName().toString());
        return null;
      }
    }.scan(code, null);
  }
}
