package dev.unhang.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.api.JavacTrees;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names findings so that they are known again in the next version of the code.
 *
 * <p>A name consists of the check, the class, and the code that is found without what is inside its
 * blocks. Lines may move, formats and comments change, and methods of the same code be renamed.
 * What is found twice in a class is numbered.
 */
final class Fingerprint {
  private static final int LENGTH = 32;

  private final Map<String, Integer> seen = new HashMap<>();

  String of(String check, TreePath at, JavacTrees trees) {
    Shape shape = new Shape(trees);
    shape.scan(at.getLeaf(), null);
    String name = check + '\n' + className(at) + '\n' + shape.text;
    int number = seen.merge(name, 1, Integer::sum);
    return Hashing.sha256().hashString(name + '\n' + number, UTF_8).toString().substring(0, LENGTH);
  }

  private static String className(TreePath at) {
    for (TreePath outer = at; outer != null; outer = outer.getParentPath()) {
      if (outer.getLeaf() instanceof ClassTree tree) {
        ClassSymbol symbol = ASTHelpers.getSymbol(tree);
        if (symbol != null && !symbol.getSimpleName().isEmpty()) {
          return symbol.getQualifiedName().toString();
        }
      }
    }
    return "";
  }

  /** The code in words, from left to right. */
  private static final class Shape extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final JavacTrees trees;
    private final StringBuilder text = new StringBuilder();

    Shape(JavacTrees trees) {
      this.trees = trees;
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
      if (tree != null) {
        text.append(tree.getKind()).append(' ');
      }
      return super.scan(tree, null);
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
      return name(tree, tree.getName());
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
      super.visitMemberSelect(tree, null);
      return name(tree, tree.getIdentifier());
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void unused) {
      super.visitMemberReference(tree, null);
      return name(tree, tree.getName());
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
      text.append(tree.getName()).append(' ');
      return super.visitVariable(tree, null);
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree tree, @Nullable Void unused) {
      text.append(tree.getValue()).append(' ');
      return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
      return scan(tree.getParameters(), null);
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void unused) {
      return scan(tree.getParameters(), null);
    }

    @Override
    public @Nullable Void visitBlock(BlockTree tree, @Nullable Void unused) {
      return null;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
      return null;
    }

    private @Nullable Void name(Tree tree, CharSequence name) {
      Symbol symbol = ASTHelpers.getSymbol(tree);
      boolean isOwn =
          symbol instanceof MethodSymbol method
              && !method.isConstructor()
              && trees.getTree(method) != null;
      text.append(isOwn ? "method" : name).append(' ');
      return null;
    }
  }
}
