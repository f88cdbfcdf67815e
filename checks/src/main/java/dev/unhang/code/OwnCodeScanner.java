package dev.unhang.code;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import org.jspecify.annotations.Nullable;

/** Scans what belongs to one lambda or method itself, and nothing that it only contains. */
public abstract class OwnCodeScanner extends TreeScanner<@Nullable Void, @Nullable Void> {
  /** The code of a lambda or method, which is what to scan; null if a method has none. */
  public static @Nullable Tree body(Tree boundary) {
    return Trees.body(boundary);
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void unused) {
    return null;
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
    return null;
  }
}
