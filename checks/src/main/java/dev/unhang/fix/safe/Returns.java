package dev.unhang.fix.safe;

import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import dev.unhang.code.Trees.OwnCodeScanner;
import org.jspecify.annotations.Nullable;

/** Jumps out of a piece of code, which would mean something else in a lambda. */
public final class Returns extends OwnCodeScanner {
  private boolean found;
  private int loops;
  private int switches;

  private Returns() {}

  public static boolean in(Tree code) {
    Returns returns = new Returns();
    returns.scan(code, null);
    return returns.found;
  }

  @Override
  public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void unused) {
    found = true;
    return null;
  }

  @Override
  public @Nullable Void visitBreak(BreakTree tree, @Nullable Void unused) {
    found |= loops + switches == 0;
    return null;
  }

  @Override
  public @Nullable Void visitContinue(ContinueTree tree, @Nullable Void unused) {
    found |= loops == 0;
    return null;
  }

  @Override
  public @Nullable Void visitWhileLoop(WhileLoopTree tree, @Nullable Void unused) {
    return loop(() -> super.visitWhileLoop(tree, null));
  }

  @Override
  public @Nullable Void visitDoWhileLoop(DoWhileLoopTree tree, @Nullable Void unused) {
    return loop(() -> super.visitDoWhileLoop(tree, null));
  }

  @Override
  public @Nullable Void visitForLoop(ForLoopTree tree, @Nullable Void unused) {
    return loop(() -> super.visitForLoop(tree, null));
  }

  @Override
  public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void unused) {
    return loop(() -> super.visitEnhancedForLoop(tree, null));
  }

  private @Nullable Void loop(Runnable scan) {
    loops++;
    scan.run();
    loops--;
    return null;
  }

  /* Ends a break, but not a continue. */
  @Override
  public @Nullable Void visitSwitch(SwitchTree tree, @Nullable Void unused) {
    switches++;
    super.visitSwitch(tree, null);
    switches--;
    return null;
  }
}
